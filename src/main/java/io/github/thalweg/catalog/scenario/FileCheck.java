package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.BuiltIn;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.ListedMinimum;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.StepWarning;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Check of any of the program's files, whose kind is told by its content.
public final class FileCheck {
    private FileCheck() {}

    /// What a file is.
    ///
    /// @param kind     what it is called
    /// @param scenario null where it is none
    public record Checked(String kind, @Nullable Scenario scenario) {
        private Checked(String kind) {
            this(kind, null);
        }
    }

    /// @param notes takes sentences on what was read as something else than was written
    /// @throws InputException when it is none of ours, or wrong
    public static Checked check(Path file, Catalog catalog, Consumer<String> notes) throws InputException {
        if (ScenarioFile.isCarrier(file)) {
            return new Checked(Messages.PICTURE, ScenarioReader.read(file, catalog, notes));
        }
        String text = ScenarioFile.text(file);
        var source = new Source(file.toString(), text, notes);
        Table table = source.table();
        String id = BuiltIn.id(file);
        if (file.toString().endsWith(".thalweg") || table.has("landscape") || table.has("thalweg")) {
            return new Checked("scenario", ScenarioReader.read(source, catalog));
        }
        if (table.has("formula")) {
            checkMinima(LandscapeReader.read(table, id, file.toAbsolutePath().getParent()), table);
            return new Checked("landscape");
        }
        if (!table.has("rule") && !table.has("method")) {
            throw table.error(Messages.NONE_OF_THEIR_KEYS);
        }
        if (!table.has("method") && isSchedule(file, table)) {
            doubt(DefinitionReader.check(DefinitionReader.schedule(table, id), table), file, notes);
            return new Checked("schedule");
        }
        doubt(DefinitionReader.check(DefinitionReader.updateRule(table, id), table), file, notes);
        return new Checked("optimizer");
    }

    private static void doubt(Definition definition, Path file, Consumer<String> notes) {
        StepWarning.of(definition).ifPresent(doubt -> notes.accept(file + ": " + doubt));
    }

    private static void checkMinima(Landscape landscape, Table table) throws InputException {
        Item minima = table.get("minima");
        if (minima == null) {
            return;
        }
        Surface surface = Surface.of(landscape, Map.of());
        for (Minimum listed : surface.minima(landscape.view())) {
            Optional<Minimum> lower = ListedMinimum.lowerBeside(surface, listed);
            if (lower.isPresent()) {
                throw minima.error(Messages.noMinimum(listed, lower.get(), landscape.oneVariable()));
            }
        }
    }

    /// The folder says it; elsewhere the text and the parameters: an optimizer assigns theta, and lr is among its own.
    private static boolean isSchedule(Path file, Table table) throws InputException {
        Path folder = file.toAbsolutePath().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        Item text = table.require("rule").table("[rule]").require("text");
        boolean ownRate =
                table.entries("parameters").stream().anyMatch(item -> item.key().equals("lr"));
        return name.equals("schedules")
                || (!name.equals("optimizers") && !ownRate && !text.text().contains("theta"));
    }
}
