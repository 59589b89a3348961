package io.github.thalweg.figure.style;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Lines and marks of a picture that a label should not cover, in pixels.
public final class Clutter {
    /// A mark that is covered is worse than lines.
    private static final double COVERED_MARK = 30;

    private static final double CROSSED_LINE = 2;

    /// A line within this many pixels touches the label.
    private static final double NEAR = 3;

    private static final double TOUCHED_LINE = 0.2;

    /// More lines than this make a place no worse.
    private static final int MANY = 20;

    private final List<Line2D> lines = new ArrayList<>();
    private final List<Rectangle2D> marks = new ArrayList<>();

    public void line(double x1, double y1, double x2, double y2) {
        lines.add(new Line2D.Double(x1, y1, x2, y2));
    }

    public void mark(double x, double y, double radius) {
        marks.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /// How bad it is to cover a place; 0 where nothing is.
    double under(Rectangle2D place) {
        var around = new Rectangle2D.Double(
                place.getX() - NEAR, place.getY() - NEAR, place.getWidth() + 2 * NEAR, place.getHeight() + 2 * NEAR);
        long covered = marks.stream().filter(place::intersects).count();
        return covered * COVERED_MARK + crossing(place) * CROSSED_LINE + crossing(around) * TOUCHED_LINE;
    }

    private long crossing(Rectangle2D place) {
        return lines.stream().filter(line -> line.intersects(place)).limit(MANY).count();
    }
}
