package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;

/// Lengths of the units of a map's two axes.
public enum Aspect {
    /// A unit of x is as long as one of y, by showing more of the landscape along the plot's longer side. Views whose
    /// sides differ by more than a factor of [#MAX_RATIO] are stretched all the same: one side would be a speck.
    EQUAL,
    /// The view fills the plot, whatever becomes of angles.
    FILL;

    /// The largest ratio of a view's sides that units can be equal for.
    public static final double MAX_RATIO = 3;

    private static final double LOWEST = 0.55;
    private static final double HIGHEST = 1.2;

    /// The height of a map in its width, where that is free: that of its view, as far as a page bears it.
    public static double freeHeight(Box view) {
        return Math.clamp(view.height() / view.width(), LOWEST, HIGHEST);
    }

    /// What a plot shows of the plane when a view is asked for; the view is in the middle of it.
    ///
    /// @param width of the plot in pixels, as is the height
    public Box shown(Box view, double width, double height) {
        double ratio = view.width() / view.height();
        double wanted = width / height;
        if (this == FILL || ratio > MAX_RATIO * (1 + 1e-9) || ratio * MAX_RATIO < 1 - 1e-9 || !(wanted > 0)) {
            return view;
        }
        double wider = Math.max(view.width(), view.height() * wanted) - view.width();
        double higher = Math.max(view.height(), view.width() / wanted) - view.height();
        return new Box(
                view.xMin() - wider / 2, view.xMax() + wider / 2, view.yMin() - higher / 2, view.yMax() + higher / 2);
    }
}
