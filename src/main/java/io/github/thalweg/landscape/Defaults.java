package io.github.thalweg.landscape;

import java.util.List;

/// What a scenario on a landscape begins with, unless it says otherwise.
///
/// @param starts     good places to start from, at least one
/// @param steps      the number of updates
/// @param colorScale how heights become colours
public record Defaults(Box view, List<Point> starts, int steps, ColorScale colorScale) {
    public Defaults {
        starts = List.copyOf(starts);
    }

    Defaults from(Box otherView, List<Point> otherStarts) {
        return new Defaults(otherView, otherStarts, steps, colorScale);
    }
}
