package io.github.thalweg.window.view;

import io.github.thalweg.catalog.ScenarioWriter;
import io.github.thalweg.export.Format;
import io.github.thalweg.figure.Drawing;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.window.model.ExportModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.List;
import java.util.stream.Stream;

/// What the dialog of exports does: files, and the clipboard.
final class ExportCommands {
    /// More would fill the memory of whatever they are pasted into.
    private static final long MOST_ROWS = 100_000;

    private final WindowModel window;
    private final ExportModel model;
    private final Prompts prompts;
    private final Clipboards clipboard;

    ExportCommands(WindowModel window, Prompts prompts, Clipboards clipboard) {
        this.window = window;
        this.model = window.export();
        this.prompts = prompts;
        this.clipboard = clipboard;
    }

    /// Asks where to and writes the figure.
    void save() {
        Format format = model.formatProperty().get();
        String name = format.name(window.file().nameProperty().get());
        List<String> endings = Stream.concat(Stream.of(format.ending()), Format.endings().stream())
                .distinct()
                .toList();
        prompts.saveFile(name, "Figures", endings).ifPresent(model::save);
    }

    void copyFigure() {
        FigureInput input = model.input();
        if (input != null && model.page().problem().isEmpty()) {
            Drawing drawing = model.drawing();
            window.background().submit(() -> Figures.render(input, drawing), picture -> {
                clipboard.copy(picture);
                window.status().say("Copied the figure");
            });
        }
    }

    /// Asks where to and writes the chosen rows.
    void saveData() {
        String name = window.file().nameProperty().get() + ".csv";
        prompts.saveFile(name, "Tables", List.of("csv")).ifPresent(window.data()::save);
    }

    void copyData() {
        long rows = window.data().rowsProperty().get();
        if (rows > MOST_ROWS) {
            window.status()
                    .fail("Expected at most " + MOST_ROWS + " rows for the clipboard, found " + rows
                            + ": a file can hold them");
            return;
        }
        window.background().submit(window.data().text(), text -> {
            clipboard.copy(text);
            window.status().say("Copied " + rows + " rows");
        });
    }

    void copyScenario() {
        clipboard.copy(ScenarioWriter.text(window.session().scenario()));
        window.status().say("Copied the scenario");
    }
}
