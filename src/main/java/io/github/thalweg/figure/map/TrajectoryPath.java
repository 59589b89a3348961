package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// A stretch of a trajectory as a line in pixels: cut a little outside the plot, without points that no pixel can
/// show.
///
/// A line of many strokes to and fro covers its area long before it ends: beyond [#MANY] strokes, or as many pixels as
/// the plot has, only the ends of those are drawn that lead to a cell of pixels where no stroke has ended yet. So every
/// place that the run visits is still reached, and the line is bounded by the picture, not by the run.
///
/// Points that are not finite have no place on a map; how the run ended is told by its [Exit].
public final class TrajectoryPath {
    /// Room around the plot for ends of thick lines, in pixels.
    private static final double MARGIN = 20;

    /// Points nearer than this to the one drawn before are not drawn, in pixels.
    private static final double FINEST = 0.3;

    private static final double COARSE = 1;

    /// The length of a faint line, one of many, in pixels of the plot.
    private static final double FAINT_COVER = 0.05;

    /// A segment is a leap from such a part of the plot's shorter side on.
    private static final double LEAP = 0.12;

    /// Strokes that are drawn whatever they cover.
    static final int MANY = 10_000;

    /// Side of a cell in pixels, at least; larger pictures have larger cells.
    private static final double MIN_CELL = 3;

    private static final int MAX_CELLS_A_SIDE = 256;

    private final double finest;
    private final Rectangle2D room;
    private final Path2D.Double path = new Path2D.Double();
    private final double longest;
    private final double cell;
    private final BitSet visited = new BitSet();
    private int strokes;
    private double length;
    private double x = Double.NaN;
    private double y = Double.NaN;

    private TrajectoryPath(ViewTransform view, double finest, double cover) {
        this.finest = finest;
        Rectangle2D plot = view.plot();
        this.room = new Rectangle2D.Double(
                plot.getX() - MARGIN,
                plot.getY() - MARGIN,
                plot.getWidth() + 2 * MARGIN,
                plot.getHeight() + 2 * MARGIN);
        this.longest = cover * plot.getWidth() * plot.getHeight();
        this.cell = Math.max(MIN_CELL, Math.max(room.getWidth(), room.getHeight()) / MAX_CELLS_A_SIDE);
    }

    /// The line up to the run's last exit.
    ///
    /// @param from first row
    /// @param to   last row, inclusive
    public static Path2D of(Trajectory run, ViewTransform view, int from, int to) {
        return of(run, view, from, to, segment -> true);
    }

    /// The line without leaps that leave the view or come back to it.
    static Path2D steady(Trajectory run, ViewTransform view, int from, int to) {
        int exit = Exit.lastDrawn(run, view);
        return of(run, view, from, to, row -> row == exit || !isLeap(run, view, row));
    }

    /// The leaps alone, but for the one that leaves for good.
    static Path2D leaps(Trajectory run, ViewTransform view, int from, int to) {
        int exit = Exit.lastDrawn(run, view);
        return of(run, view, from, to, row -> row != exit && isLeap(run, view, row));
    }

    /// @param drawn whether the segment that leads to a row is
    private static Path2D of(Trajectory run, ViewTransform view, int from, int to, IntPredicate drawn) {
        var path = new TrajectoryPath(view, FINEST, 1);
        int last = Math.min(to, Exit.lastDrawn(run, view));
        for (int row = from; row <= last; row++) {
            if (row > from && !drawn.test(row)) {
                path.x = Double.NaN;
            }
            path.add(view.pixelX(run.x(row)), view.pixelY(run.y(row)), row == last);
        }
        return path.path;
    }

    /// Whether the segment that leads to a row is long and has an end out of view.
    private static boolean isLeap(Trajectory run, ViewTransform view, int row) {
        double x0 = view.pixelX(run.x(row - 1));
        double y0 = view.pixelY(run.y(row - 1));
        double x1 = view.pixelX(run.x(row));
        double y1 = view.pixelY(run.y(row));
        Rectangle2D plot = view.plot();
        return (!plot.contains(x0, y0) || !plot.contains(x1, y1))
                && !(Math.hypot(x1 - x0, y1 - y0) < LEAP * Math.min(plot.getWidth(), plot.getHeight()));
    }

    /// A whole trajectory of which only every so many'th row is kept, as coarse as faint lines may be.
    static Path2D coarse(Trajectory run, ViewTransform view, int stride) {
        var path = new TrajectoryPath(view, COARSE, FAINT_COVER);
        for (int row = 0; row < run.updates(); row += stride) {
            path.add(view.pixelX(run.x(row)), view.pixelY(run.y(row)), false);
        }
        path.add(view.pixelX(run.x(run.updates())), view.pixelY(run.y(run.updates())), true);
        return path.path;
    }

    /// The length of a path's last unbroken line, in pixels: where a dash goes on.
    static double unbroken(Path2D path) {
        double length = 0;
        var from = new double[2];
        var to = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            boolean starts = i.currentSegment(to) == PathIterator.SEG_MOVETO;
            length = starts ? 0 : length + Math.hypot(to[0] - from[0], to[1] - from[1]);
            System.arraycopy(to, 0, from, 0, 2);
        }
        return length;
    }

    /// The number of straight strokes of a path.
    static int strokes(Path2D path) {
        int strokes = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            strokes++;
        }
        return strokes;
    }

    private void add(double nextX, double nextY, boolean last) {
        if (!last && Math.abs(nextX - x) < finest && Math.abs(nextY - y) < finest) {
            return;
        }
        Line2D seen = Segments.inside(room, x, y, nextX, nextY);
        if (seen != null) {
            add(seen, last);
        }
        x = nextX;
        y = nextY;
    }

    private void add(Line2D line, boolean last) {
        boolean isNew = isNew(line);
        if (strokes++ < MANY && length < longest) {
            length += draw(line.getX1(), line.getY1(), line);
        } else if (isNew || last) {
            drawEnd(line);
        }
    }

    /// Draws what of a stroke lies near its end.
    private void drawEnd(Line2D line) {
        double part = Math.min(1, 2 * cell / Math.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1()));
        draw(
                line.getX2() + part * (line.getX1() - line.getX2()),
                line.getY2() + part * (line.getY1() - line.getY2()),
                line);
    }

    /// Whether a stroke ends where none has ended yet.
    private boolean isNew(Line2D line) {
        int column = cell(line.getX2() - room.getX());
        int row = cell(line.getY2() - room.getY());
        int at = row * (MAX_CELLS_A_SIDE + 1) + column;
        boolean isNew = !visited.get(at);
        visited.set(at);
        return isNew;
    }

    /// Within the cells also where a degenerate view puts a point on no pixel.
    private int cell(double pixels) {
        return (int) Math.clamp(pixels / cell, 0, MAX_CELLS_A_SIDE);
    }

    /// @return the length in pixels
    private double draw(double fromX, double fromY, Line2D line) {
        var end = path.getCurrentPoint();
        if (end == null || end.getX() != fromX || end.getY() != fromY) {
            path.moveTo(fromX, fromY);
        }
        path.lineTo(line.getX2(), line.getY2());
        return Math.hypot(line.getX2() - fromX, line.getY2() - fromY);
    }
}
