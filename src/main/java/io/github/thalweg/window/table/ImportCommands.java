package io.github.thalweg.window.table;

import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Prompts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// Commands that bring a table to the dialog.
///
/// @param scenarios opens the file of a scenario
public record ImportCommands(ImportModel model, Prompts prompts, Clipboards clipboard, Consumer<Path> scenarios) {
    /// Asks for a table.
    public void choose() {
        prompts.openTable().ifPresent(file -> model.open(file, () -> scenarios.accept(file)));
    }

    /// Opens a file that was dropped on the window: a table by its name, or a scenario.
    public void open(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            model.open(file, () -> scenarios.accept(file));
        } else {
            scenarios.accept(file);
        }
    }

    /// @param otherwise done when the clipboard holds no table
    public void paste(Runnable otherwise) {
        String text = clipboard.text();
        if (TableReading.looksLikeTable(text)) {
            model.paste(text);
        } else {
            otherwise.run();
        }
    }
}
