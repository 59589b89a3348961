package io.github.thalweg.window.controls;

import io.github.thalweg.figure.map.MapOverlays;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;

/// Conversion of the window's appearance into the terms of the figures.
public final class FigureLooks {
    /// The factor of type and lines on a projector.
    private static final double PROJECTOR = 1.5;

    private FigureLooks() {}

    public static Theme theme(AppearanceModel appearance) {
        Theme theme = appearance.themeProperty().get().theme();
        double factor = appearance.textSizeProperty().get().factor();
        return theme.enlarged(appearance.projectorProperty().get() ? PROJECTOR * factor : factor);
    }

    public static MapStyle style(AppearanceModel appearance) {
        return new MapStyle(
                appearance.colorScaleProperty().get(),
                appearance.paletteProperty().get().palette(),
                theme(appearance),
                MapDetails.USUAL.withAspect(aspect(appearance)));
    }

    public static Aspect aspect(AppearanceModel appearance) {
        return appearance.equalAspectProperty().get() ? Aspect.EQUAL : Aspect.FILL;
    }

    /// The overlays of a map.
    ///
    /// @param run where curvature is shown while the mouse is not over the map; less than 0 for none
    public static MapOverlays overlays(FigureModels models, FigureInput input, int run) {
        AppearanceModel appearance = models.appearance();
        Point pointed = models.hover().pointProperty().get();
        Point at = pointed != null ? pointed : input.headOf(run);
        return new MapOverlays(
                appearance.overlayProperty(Overlay.FIELD).get(),
                appearance.overlayProperty(Overlay.CURVATURE).get() ? at : null,
                appearance.overlayProperty(Overlay.FOG).get(),
                appearance.overlayProperty(Overlay.ROWS).get() ? run : -1);
    }

    /// Calls `change` whenever a figure may look different, and once now.
    public static void subscribe(AppearanceModel appearance, Runnable change) {
        appearance.themeProperty().subscribe(change);
        appearance.projectorProperty().subscribe(change);
        appearance.textSizeProperty().subscribe(change);
        appearance.paletteProperty().subscribe(change);
        appearance.colorScaleProperty().subscribe(change);
        appearance.equalAspectProperty().subscribe(change);
        appearance.overlayProperty(Overlay.FIELD).subscribe(change);
        appearance.overlayProperty(Overlay.CURVATURE).subscribe(change);
        appearance.overlayProperty(Overlay.FOG).subscribe(change);
        appearance.overlayProperty(Overlay.ROWS).subscribe(change);
        change.run();
    }
}
