package io.github.thalweg.window.view;

import io.github.thalweg.catalog.InputException;
import io.github.thalweg.export.PainterExport;
import io.github.thalweg.figure.Sheet;
import io.github.thalweg.figure.StudyPainter;
import io.github.thalweg.window.model.WindowModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Saves the figure of a range test or a search, in the window's theme.
final class StudySaving {
    private static final Sheet SHEET = Sheet.pixels(1440, 810, 2);

    private final WindowModel window;
    private final Prompts prompts;

    StudySaving(WindowModel window, Prompts prompts) {
        this.window = window;
        this.prompts = prompts;
    }

    /// @param name   suggested for the file, without its ending
    /// @param figure made in the background
    void save(String name, Supplier<StudyPainter> figure) {
        prompts.saveFile(name + ".png", "Figures", PainterExport.ENDINGS)
                .ifPresent(
                        file -> window.background().submit(() -> write(figure, file), failure -> told(failure, file)));
    }

    private static Optional<String> write(Supplier<StudyPainter> figure, Path file) {
        try {
            new PainterExport(figure.get(), SHEET).write(file);
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private void told(Optional<String> failure, Path file) {
        failure.ifPresentOrElse(
                window.status()::fail, () -> window.status().say("Saved the figure " + file.getFileName()));
    }
}
