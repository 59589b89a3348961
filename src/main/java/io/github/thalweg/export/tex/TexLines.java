package io.github.thalweg.export.tex;

import io.github.thalweg.figure.map.Exit;
import io.github.thalweg.figure.map.Segments;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lines of a map as rows of a table, with `nan nan` where they are interrupted and without points that no reader
/// could see. TeX can neither hold nor place what lies far outside, so lines are cut a little beyond the map.
final class TexLines {
    /// The largest distance of a point from the line that is drawn without it, in pixels before scaling.
    private static final double INVISIBLE = 0.12;

    private static final double MARGIN = 0.1;

    private final ViewTransform view;
    private final Rectangle2D room;
    private final StringBuilder rows = new StringBuilder();
    private final List<Point> line = new ArrayList<>();

    private TexLines(ViewTransform view) {
        this.view = view;
        Box box = view.box();
        double dx = MARGIN * box.width();
        double dy = MARGIN * box.height();
        this.room =
                new Rectangle2D.Double(box.xMin() - dx, box.yMin() - dy, box.width() + 2 * dx, box.height() + 2 * dy);
    }

    static String of(Path2D path, ViewTransform view) {
        var lines = new TexLines(view);
        var at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_MOVETO) {
                lines.end();
            }
            lines.line.add(new Point(at[0], at[1]));
        }
        lines.end();
        return lines.rows.toString();
    }

    /// The way of a run from one row to another, both inclusive.
    static String of(Trajectory run, int from, int to, ViewTransform view) {
        var lines = new TexLines(view);
        int last = Math.min(to, Exit.lastDrawn(run, view));
        for (int row = from; row < last; row++) {
            Line2D seen = Segments.inside(lines.room, run.x(row), run.y(row), run.x(row + 1), run.y(row + 1));
            if (seen == null) {
                lines.end();
            } else {
                lines.add(new Point(seen.getX1(), seen.getY1()), new Point(seen.getX2(), seen.getY2()));
            }
        }
        lines.end();
        return lines.rows.toString();
    }

    private void add(Point from, Point to) {
        if (line.isEmpty() || !line.getLast().equals(from)) {
            end();
            line.add(from);
        }
        line.add(to);
    }

    private void end() {
        if (line.size() > 1) {
            rows.append(rows.isEmpty() ? "" : "nan nan\n");
            BitSet kept = kept();
            kept.stream().mapToObj(line::get).forEach(p -> rows.append(TexPicture.row(p.x(), p.y())));
        }
        line.clear();
    }

    /// Douglas and Peucker, 1973: the point farthest from a straight line is kept, and so on at both of its sides.
    private BitSet kept() {
        var kept = new BitSet();
        kept.set(0);
        kept.set(line.size() - 1);
        var open = new ArrayList<int[]>(List.of(new int[] {0, line.size() - 1}));
        while (!open.isEmpty()) {
            int[] range = open.removeLast();
            int farthest = farthest(range[0], range[1]);
            if (farthest > 0) {
                kept.set(farthest);
                open.add(new int[] {range[0], farthest});
                open.add(new int[] {farthest, range[1]});
            }
        }
        return kept;
    }

    /// The point between two that is farthest from their line; 0 when none is visibly off it.
    private int farthest(int from, int to) {
        Line2D straight = new Line2D.Double(x(from), y(from), x(to), y(to));
        double most = INVISIBLE;
        int found = 0;
        for (int i = from + 1; i < to; i++) {
            double distance = straight.ptSegDist(x(i), y(i));
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        return found;
    }

    private double x(int i) {
        return view.pixelX(line.get(i).x());
    }

    private double y(int i) {
        return view.pixelY(line.get(i).y());
    }
}
