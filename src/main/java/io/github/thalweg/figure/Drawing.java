package io.github.thalweg.figure;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.surface.SurfaceLook;
import java.util.Set;

/// What to draw, how large and how: everything that does not come from the scenario.
///
/// @param surface how the landscape is seen in three dimensions
public record Drawing(
        Figure figure,
        Focus focus,
        Sheet sheet,
        MapStyle style,
        Set<Overlay> overlays,
        Dressing dressing,
        SurfaceLook surface) {
    public Drawing {
        overlays = Set.copyOf(overlays);
    }

    /// The surface as it is usually seen.
    public Drawing(Figure figure, Focus focus, Sheet sheet, MapStyle style, Set<Overlay> overlays, Dressing dressing) {
        this(figure, focus, sheet, style, overlays, dressing, SurfaceLook.USUAL);
    }

    /// A figure without anything over it, with its legend.
    public static Drawing of(Figure figure, Sheet sheet, MapStyle style) {
        return new Drawing(figure, Focus.USUAL, sheet, style, Set.of(), Dressing.USUAL);
    }

    public Theme theme() {
        return style.theme();
    }

    public boolean shows(Overlay overlay) {
        return overlays.contains(overlay);
    }

    public Drawing withFigure(Figure other) {
        return new Drawing(other, focus, sheet, style, overlays, dressing, surface);
    }

    public Drawing withFocus(Focus other) {
        return new Drawing(figure, other, sheet, style, overlays, dressing, surface);
    }

    public Drawing withSheet(Sheet other) {
        return new Drawing(figure, focus, other, style, overlays, dressing, surface);
    }

    public Drawing withOverlays(Set<Overlay> other) {
        return new Drawing(figure, focus, sheet, style, other, dressing, surface);
    }

    public Drawing withDressing(Dressing other) {
        return new Drawing(figure, focus, sheet, style, overlays, other, surface);
    }

    public Drawing withSurface(SurfaceLook other) {
        return new Drawing(figure, focus, sheet, style, overlays, dressing, other);
    }
}
