package io.github.thalweg.window.view;

import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.MapOverlays;
import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.figure.Overlay;
import io.github.thalweg.figure.Palette;
import io.github.thalweg.figure.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.model.AppearanceModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.EnumSet;
import java.util.Set;

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

    /// What lies over a map.
    ///
    /// @param run where curvature is shown while the mouse is not over the map; less than 0 for none
    static MapOverlays overlays(WindowModel window, FigureInput input, int run) {
        AppearanceModel appearance = window.appearance();
        Point pointed = window.hover().pointProperty().get();
        Point at = pointed != null ? pointed : input.headOf(run);
        return new MapOverlays(
                appearance.gradientFieldProperty().get(),
                appearance.curvatureProperty().get() ? at : null);
    }

    /// What the window shows over its figures, in the terms of files.
    static Set<Overlay> shown(WindowModel window) {
        var shown = EnumSet.noneOf(Overlay.class);
        if (window.appearance().gradientFieldProperty().get()) {
            shown.add(Overlay.FIELD);
        }
        if (window.appearance().curvatureProperty().get()) {
            shown.add(Overlay.CURVATURE);
        }
        if (window.inspector().anatomyProperty().get()) {
            shown.add(Overlay.ANATOMY);
        }
        return shown;
    }

    /// Calls `change` whenever a figure may look different, and once now.
    static void subscribe(AppearanceModel appearance, Runnable change) {
        appearance.themeProperty().subscribe(change);
        appearance.projectorProperty().subscribe(change);
        appearance.paletteProperty().subscribe(change);
        appearance.colorScaleProperty().subscribe(change);
        appearance.gradientFieldProperty().subscribe(change);
        appearance.curvatureProperty().subscribe(change);
        change.run();
    }
}
