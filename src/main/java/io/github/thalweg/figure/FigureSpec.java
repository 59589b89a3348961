package io.github.thalweg.figure;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.surface.SurfaceLook;
import java.util.Set;

/// Description of a figure: its kind, focus, size, style, overlays and extras; everything that does not come from
/// the scenario.
///
/// @param surface how the landscape is seen in three dimensions
public record FigureSpec(
        Figure figure,
        Focus focus,
        Sheet sheet,
        MapStyle style,
        Set<Overlay> overlays,
        FigureExtras dressing,
        SurfaceLook surface) {
    public FigureSpec {
        overlays = Set.copyOf(overlays);
    }

    /// The surface as it is usually seen.
    public FigureSpec(
            Figure figure, Focus focus, Sheet sheet, MapStyle style, Set<Overlay> overlays, FigureExtras dressing) {
        this(figure, focus, sheet, style, overlays, dressing, SurfaceLook.USUAL);
    }

    /// A figure without anything over it, with its legend.
    public static FigureSpec of(Figure figure, Sheet sheet, MapStyle style) {
        return new FigureSpec(figure, Focus.USUAL, sheet, style, Set.of(), FigureExtras.USUAL);
    }

    public Theme theme() {
        return style.theme();
    }

    public boolean shows(Overlay overlay) {
        return overlays.contains(overlay);
    }

    public FigureSpec withFigure(Figure other) {
        return new FigureSpec(other, focus, sheet, style, overlays, dressing, surface);
    }

    public FigureSpec withFocus(Focus other) {
        return new FigureSpec(figure, other, sheet, style, overlays, dressing, surface);
    }

    public FigureSpec withSheet(Sheet other) {
        return new FigureSpec(figure, focus, other, style, overlays, dressing, surface);
    }

    public FigureSpec withOverlays(Set<Overlay> other) {
        return new FigureSpec(figure, focus, sheet, style, other, dressing, surface);
    }

    public FigureSpec withDressing(FigureExtras other) {
        return new FigureSpec(figure, focus, sheet, style, overlays, other, surface);
    }

    public FigureSpec withSurface(SurfaceLook other) {
        return new FigureSpec(figure, focus, sheet, style, overlays, dressing, other);
    }
}
