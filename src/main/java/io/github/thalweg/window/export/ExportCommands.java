package io.github.thalweg.window.export;

import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.Format;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Prompts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// Commands of the export dialog: writing files, and copying to the clipboard.
public final class ExportCommands {
    /// More would fill the memory of whatever they are pasted into.
    private static final long MAX_ROWS = 100_000;

    private final ExportModels models;
    private final ExportModel model;
    private final ObservableValue<String> name;
    private final Prompts prompts;
    private final Clipboards clipboard;

    /// @param name of the race, for files
    public ExportCommands(ExportModels models, ObservableValue<String> name, Prompts prompts, Clipboards clipboard) {
        this.models = models;
        this.model = models.figure();
        this.name = name;
        this.prompts = prompts;
        this.clipboard = clipboard;
    }

    /// Asks where to and writes the figure.
    void save() {
        Format format = model.formatProperty().get();
        String file = format.name(name.getValue());
        List<String> endings = Stream.concat(Stream.of(format.ending()), Format.endings().stream())
                .distinct()
                .toList();
        prompts.saveFile(file, "Figures", endings).ifPresent(model::save);
    }

    void copyFigure() {
        FigureInput input = model.input();
        if (input != null && model.page().problem().isEmpty()) {
            FigureSpec spec = model.spec();
            models.background().submit(() -> Figures.render(input, spec), picture -> {
                clipboard.copy(picture);
                models.status().say(Messages.COPIED_FIGURE);
            });
        }
    }

    /// Asks where to and writes the chosen rows.
    void saveData() {
        String file = name.getValue() + ".csv";
        prompts.saveFile(file, "Tables", List.of("csv")).ifPresent(models.data()::save);
    }

    void copyData() {
        long rows = models.data().rowsProperty().get();
        if (rows > MAX_ROWS) {
            models.status().fail(Messages.tooManyRows(MAX_ROWS, rows));
            return;
        }
        models.background().submit(models.data().text(), text -> {
            clipboard.copy(text);
            models.status().say("Copied " + rows + " rows");
        });
    }

    void copyScenario() {
        clipboard.copy(ScenarioWriter.text(models.session().scenario()));
        models.status().say(Messages.COPIED_SCENARIO);
    }
}
