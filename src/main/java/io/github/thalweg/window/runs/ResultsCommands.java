package io.github.thalweg.window.runs;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.table.DecimalCommas;
import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Ways of the table of results out of the window: to the clipboard, and to a file.
public final class ResultsCommands {
    private final Prompts prompts;
    private final Clipboards clipboard;
    private final StatusModel status;
    private final Supplier<String> name;
    private final BooleanSupplier commas;

    /// @param name   of the scenario, for that of the file
    /// @param commas whether files have decimal commas
    public ResultsCommands(
            Prompts prompts, Clipboards clipboard, StatusModel status, Supplier<String> name, BooleanSupplier commas) {
        this.prompts = prompts;
        this.clipboard = clipboard;
        this.status = status;
        this.name = name;
        this.commas = commas;
    }

    void copy(List<ResultRow> rows) {
        clipboard.copy(ResultsTableModel.text(rows));
        status.say(Messages.COPIED_TABLE);
    }

    /// Saves the rows in this order, in a file that is asked for.
    void save(List<ResultRow> rows) {
        prompts.saveFile(name.get() + "-results.csv", "Table", List.of("csv")).ifPresent(file -> write(rows, file));
    }

    private void write(List<ResultRow> rows, Path file) {
        String csv = ResultsTableModel.csv(rows);
        try {
            AtomicFile.write(file, commas.getAsBoolean() ? DecimalCommas.of(csv) : csv);
            status.say("Saved " + file.getFileName());
        } catch (InputException failure) {
            status.fail(String.valueOf(failure.getMessage()));
        }
    }
}
