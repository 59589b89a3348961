package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.Study;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Lengths of the units of studies whose axes are the landscape's own: as on its map.
final class StudyAspect {
    /// A plot that differs from the one that a study was made for by less than this keeps its units equal.
    private static final double ABOUT = 1.5;

    /// So many times as much of the landscape is shown at most: among several maps on a small sheet each is a strip, of
    /// which the view would be a speck.
    private static final double MOST = 2;

    private static final double STRETCHED = 0.75;

    private StudyAspect() {}

    /// The part of the landscape that the axes show; null where they are other numbers, or logarithmic.
    static @Nullable Box plane(Study study) {
        Axis x = study.x();
        Axis y = study.y();
        return y != null && isPlace(x) && isPlace(y) ? new Box(x.from(), x.to(), y.from(), y.to()) : null;
    }

    private static boolean isPlace(Axis axis) {
        return axis.factor() instanceof PlaceFactor && !axis.log();
    }

    /// The height of a map in its width, where that is free.
    static double ratio(Study study, Aspect aspect) {
        Box plane = plane(study);
        return plane == null || aspect == Aspect.FILL ? STRETCHED : Aspect.freeHeight(plane);
    }

    /// The study with more of the landscape along the longer side of its plot, where units are to be equal.
    static Study shown(Study study, Aspect aspect, Rectangle2D plot) {
        Box plane = plane(study);
        Axis y = study.y();
        if (plane == null || y == null) {
            return study;
        }
        double width = Math.min(plot.getWidth(), MOST * plot.getHeight() * plane.width() / plane.height());
        double height = Math.min(plot.getHeight(), MOST * plot.getWidth() * plane.height() / plane.width());
        Box shown = aspect.shown(plane, width, height);
        return study.withAxes(
                new Axis(study.x().factor(), shown.xMin(), shown.xMax(), false),
                new Axis(y.factor(), shown.yMin(), shown.yMax(), false));
    }

    /// The plot in which units are equal, exactly: what is written around a map depends on its results, so that a plot
    /// has not always the sides that its study was made for.
    static Rectangle2D fitted(Study study, Aspect aspect, Rectangle2D plot) {
        Box plane = plane(study);
        if (aspect == Aspect.FILL || plane == null) {
            return plot;
        }
        double unit = Math.min(plot.getWidth() / plane.width(), plot.getHeight() / plane.height());
        double stretched = Math.max(plot.getWidth() / plane.width(), plot.getHeight() / plane.height()) / unit;
        double ratio = Math.max(plane.width() / plane.height(), plane.height() / plane.width());
        return ratio > Aspect.MAX_RATIO * (1 + 1e-9) && stretched > ABOUT
                ? plot
                : new Rectangle2D.Double(plot.getX(), plot.getY(), plane.width() * unit, plane.height() * unit);
    }
}
