package io.github.thalweg.figure;

/// What to draw, how large and how: everything that does not come from the scenario.
public record Drawing(Figure figure, Sheet sheet, MapStyle style, MapOverlays overlays, Dressing dressing) {
    /// A figure without anything over its map, with its legend.
    public static Drawing of(Figure figure, Sheet sheet, MapStyle style) {
        return new Drawing(figure, sheet, style, MapOverlays.NONE, Dressing.USUAL);
    }

    public Theme theme() {
        return style.theme();
    }

    public Drawing withSheet(Sheet other) {
        return new Drawing(figure, other, style, overlays, dressing);
    }

    public Drawing withOverlays(MapOverlays other) {
        return new Drawing(figure, sheet, style, other, dressing);
    }

    public Drawing withDressing(Dressing other) {
        return new Drawing(figure, sheet, style, overlays, other);
    }
}
