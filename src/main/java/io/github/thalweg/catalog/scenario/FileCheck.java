package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.BuiltIn;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import java.nio.file.Path;

/// Check of any of the program's files, whose kind is told by its content.
public final class FileCheck {
    private FileCheck() {}

    /// @return what kind of file it is
    /// @throws InputException when it is none of ours, or wrong
    public static String check(Path file, Catalog catalog) throws InputException {
        if (ScenarioFile.isCarrier(file)) {
            ScenarioReader.read(file, catalog);
            return "picture or document with its scenario";
        }
        String text = ScenarioFile.text(file);
        var source = new Source(file.toString(), text);
        Table table = source.table();
        String id = BuiltIn.id(file);
        if (file.toString().endsWith(".thalweg") || table.has("landscape") || table.has("thalweg")) {
            ScenarioReader.read(file.toString(), text, catalog);
            return "scenario";
        }
        if (table.has("formula")) {
            LandscapeReader.read(table, id);
            return "landscape";
        }
        if (!table.has("rule") && !table.has("method")) {
            throw table.error("expected a scenario, a landscape, an optimizer or a schedule, found none of their keys");
        }
        if (!table.has("method") && isSchedule(file, table)) {
            DefinitionReader.check(DefinitionReader.schedule(table, id), table);
            return "schedule";
        }
        DefinitionReader.check(DefinitionReader.updateRule(table, id), table);
        return "optimizer";
    }

    /// The folder says it; elsewhere the text: an optimizer assigns theta.
    private static boolean isSchedule(Path file, Table table) throws InputException {
        Path folder = file.toAbsolutePath().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        Item text = table.require("rule").table("[rule]").require("text");
        return name.equals("schedules")
                || (!name.equals("optimizers") && !text.text().contains("theta"));
    }
}
