package io.github.thalweg.window.view;

import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.figure.Palette;
import io.github.thalweg.figure.Theme;
import io.github.thalweg.window.model.AppearanceModel;

/// The window's appearance in the terms of the figures.
final class Looks {
    /// How much larger type and lines are on a projector.
    private static final double PROJECTOR = 1.5;

    private Looks() {}

    static Theme theme(AppearanceModel appearance) {
        Theme theme = switch (appearance.themeProperty().get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
        return appearance.projectorProperty().get() ? theme.enlarged(PROJECTOR) : theme;
    }

    static MapStyle style(AppearanceModel appearance) {
        Palette palette = switch (appearance.paletteProperty().get()) {
            case QUIET -> Palette.QUIET;
            case VIRIDIS -> Palette.VIRIDIS;
            case CIVIDIS -> Palette.CIVIDIS;
            case GREY -> Palette.GREY;
        };
        return new MapStyle(appearance.colorScaleProperty().get(), palette, theme(appearance));
    }

    /// Calls `change` whenever a figure may look different, and once now.
    static void subscribe(AppearanceModel appearance, Runnable change) {
        appearance.themeProperty().subscribe(change);
        appearance.projectorProperty().subscribe(change);
        appearance.paletteProperty().subscribe(change);
        appearance.colorScaleProperty().subscribe(change);
        change.run();
    }
}
