package io.github.thalweg.window.view;

import io.github.thalweg.catalog.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.export.Format;
import io.github.thalweg.figure.Drawing;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.figure.Overlay;
import io.github.thalweg.figure.Palette;
import io.github.thalweg.figure.Sheet;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.model.AppearanceModel;
import io.github.thalweg.window.model.WindowModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Saves what the window shows as a picture: map, two plots and legend, drawn by the painters of the screen.
final class Pictures {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 810;
    private static final double SCALE = 2;

    private final WindowModel window;
    private final Prompts prompts;

    Pictures(WindowModel window, Prompts prompts) {
        this.window = window;
        this.prompts = prompts;
    }

    void save() {
        Results results = window.session().resultsProperty().get();
        if (results == null) {
            window.status().fail("there is nothing to draw before the first scenario is computed");
            return;
        }
        String name = window.file().nameProperty().get() + ".png";
        prompts.saveFile(name, "Figures", Format.endings()).ifPresent(file -> save(results, file));
    }

    private void save(Results results, Path file) {
        var input = new FigureInput(results, window.playback().step());
        MapStyle style = style(window.appearance());
        Set<Overlay> overlays = Looks.shown(window);
        window.background().submit(() -> write(input, style, overlays, file), failure -> told(failure, file));
    }

    private static Optional<String> write(FigureInput input, MapStyle style, Set<Overlay> overlays, Path file) {
        try {
            var drawing = Drawing.of(Figure.ALL, Sheet.pixels(WIDTH, HEIGHT, SCALE), style)
                    .withOverlays(overlays);
            new Export(input, drawing).write(file);
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private void told(Optional<String> failure, Path file) {
        failure.ifPresentOrElse(
                window.status()::fail, () -> window.status().say("Saved the picture " + file.getFileName()));
    }

    static MapStyle style(AppearanceModel appearance) {
        return new MapStyle(
                appearance.colorScaleProperty().get(),
                Palette.valueOf(appearance.paletteProperty().get().name()),
                Themes.of(appearance.themeProperty().get()));
    }
}
