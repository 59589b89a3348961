package io.github.thalweg.window.table;

import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Prompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Commands that bring a table to the dialog.
///
/// @param scenarios opens the file of a scenario
/// @param mayLeave  asks whether the present scenario may be given up
public record ImportCommands(
        ImportModel model, Prompts prompts, Clipboards clipboard, Consumer<Path> scenarios, BooleanSupplier mayLeave) {
    /// Endings of the files that are tables or recorded surfaces.
    public static final List<String> ENDINGS = List.of("csv", "tsv", "txt", "npz");

    /// Asks for a table.
    public void choose() {
        prompts.openTable().ifPresent(file -> model.open(file, () -> scenarios.accept(file), mayLeave));
    }

    /// Opens a file that was dropped on the window: a table or a recorded surface by its name, or a scenario.
    public void open(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending))) {
            model.open(file, () -> scenarios.accept(file), mayLeave);
        } else {
            scenarios.accept(file);
        }
    }

    /// @param otherwise done when the clipboard holds no table
    public void paste(Runnable otherwise) {
        String text = clipboard.text();
        if (TableReading.looksLikeTable(text)) {
            model.paste(text, mayLeave);
        } else {
            otherwise.run();
        }
    }
}
