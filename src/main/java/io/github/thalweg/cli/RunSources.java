package io.github.thalweg.cli;

import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.cli.table.RunTable;
import io.github.thalweg.export.Format;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Scenarios that `thalweg run` is given: a file, or all of a folder in the order of their names.
final class RunSources {
    private static final String ENDING = ".thalweg";

    private RunSources() {}

    /// Reader of a scenario with what the user has.
    interface Reader {
        Scenario read(Path file, UserFolder.Contents own) throws InputException;
    }

    /// @throws InputException when a file cannot be read or is no scenario, or the folder holds none
    static List<RunTable.Source> of(Path given, UserFolder.Contents own, Reader reader) throws InputException {
        if (!Files.isDirectory(given)) {
            return List.of(new RunTable.Source("", reader.read(given, own)));
        }
        var sources = new ArrayList<RunTable.Source>();
        for (Path file : files(given)) {
            sources.add(new RunTable.Source(String.valueOf(file.getFileName()), reader.read(file, own)));
        }
        return sources;
    }

    /// @throws InputException when the output would overwrite a scenario that is read, or is no place for a table
    static void requireOther(Path given, @Nullable Path target) throws InputException {
        if (target != null && isFigure(target)) {
            throw new InputException(Messages.tableIsNoPicture(target));
        }
        for (Path file : Files.isDirectory(given) ? files(given) : List.of(given)) {
            Output.requireOther(file, target);
        }
    }

    private static boolean isFigure(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values()).anyMatch(format -> name.endsWith("." + format.ending()));
    }

    private static List<Path> files(Path folder) throws InputException {
        try (var all = Files.list(folder)) {
            List<Path> files = all.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(Messages.noScenarios(folder, ENDING));
            }
            return files;
        } catch (IOException e) {
            throw new InputException(Messages.unreadable(folder, e.getMessage()));
        }
    }
}
