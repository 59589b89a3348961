package io.github.thalweg.figure;

import java.util.Set;

/// What to draw, how large and how: everything that does not come from the scenario.
public record Drawing(
        Figure figure, Focus focus, Sheet sheet, MapStyle style, Set<Overlay> overlays, Dressing dressing) {
    public Drawing {
        overlays = Set.copyOf(overlays);
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
        return new Drawing(other, focus, sheet, style, overlays, dressing);
    }

    public Drawing withFocus(Focus other) {
        return new Drawing(figure, other, sheet, style, overlays, dressing);
    }

    public Drawing withSheet(Sheet other) {
        return new Drawing(figure, focus, other, style, overlays, dressing);
    }

    public Drawing withOverlays(Set<Overlay> other) {
        return new Drawing(figure, focus, sheet, style, other, dressing);
    }

    public Drawing withDressing(Dressing other) {
        return new Drawing(figure, focus, sheet, style, overlays, other);
    }
}
