package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;
import org.jspecify.annotations.Nullable;

/// Details of a map that authors choose: its units, the names of its axes, its part of the plane, its contours.
///
/// @param xName  below the map, as is `yName` left of it; empty for none
/// @param limits what the map shows, exactly; null for the scenario's view
/// @param levels about so many contours; 0 for as many as there is room for
/// @param labels index contours carry their values
public record MapDetails(
        Aspect aspect, String xName, String yName, @Nullable Box limits, int levels, boolean labels) {
    public static final MapDetails USUAL = new MapDetails(Aspect.EQUAL, "x", "y", null, 0, false);

    public MapDetails withAspect(Aspect other) {
        return new MapDetails(other, xName, yName, limits, levels, labels);
    }

    /// What a plot shows when a view is asked for.
    ///
    /// @param width of the plot in pixels, as is the height
    public Box shown(Box view, double width, double height) {
        return limits == null ? aspect.shown(view, width, height) : aspect.shown(limits, width, height);
    }
}
