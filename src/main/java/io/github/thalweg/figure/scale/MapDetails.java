package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;
import org.jspecify.annotations.Nullable;

/// Details of a map that authors choose: its units, the names of its axes, its part of the plane, its contours.
///
/// @param xName  below the map, as is `yName` left of it; empty for none
/// @param x      what the map shows of x, exactly; null for the scenario's view
/// @param y      what it shows of y, or of the values of a curve
/// @param levels about so many contours; 0 for as many as there is room for
/// @param labels index contours carry their values
/// @param own    of several scenarios each has the colour scale of its landscape
public record MapDetails(
        Aspect aspect,
        String xName,
        String yName,
        @Nullable Limits x,
        @Nullable Limits y,
        int levels,
        boolean labels,
        boolean own) {
    public static final MapDetails USUAL = new MapDetails(Aspect.EQUAL, "x", "y", null, null, 0, false);

    /// One colour scale for all.
    public MapDetails(
            Aspect aspect,
            String xName,
            String yName,
            @Nullable Limits x,
            @Nullable Limits y,
            int levels,
            boolean labels) {
        this(aspect, xName, yName, x, y, levels, labels, false);
    }

    public MapDetails withAspect(Aspect other) {
        return new MapDetails(other, xName, yName, x, y, levels, labels, own);
    }

    public MapDetails withoutNames() {
        return new MapDetails(aspect, "", "", x, y, levels, labels, own);
    }

    /// Every landscape has its own colour scale.
    public MapDetails withOwnScales() {
        return new MapDetails(aspect, xName, yName, x, y, levels, labels, true);
    }

    /// The same for a curve that fills its plot.
    public MapDetails ofCurve() {
        return new MapDetails(
                Aspect.FILL, xName, yName.equals(USUAL.yName) ? "f(x)" : yName, null, null, levels, labels);
    }

    /// The view with the limits that were chosen.
    public Box limited(Box view) {
        return new Box(
                x == null ? view.xMin() : x.low(),
                x == null ? view.xMax() : x.high(),
                y == null ? view.yMin() : y.low(),
                y == null ? view.yMax() : y.high());
    }

    /// What a plot shows when a view is asked for.
    ///
    /// @param width of the plot in pixels, as is the height
    public Box shown(Box view, double width, double height) {
        return aspect.shown(limited(view), width, height);
    }
}
