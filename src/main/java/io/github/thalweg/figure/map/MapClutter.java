package io.github.thalweg.figure.map;

import io.github.thalweg.figure.curve.TangentPainter;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Clutter;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// What a label on a map should not cover: the runs' ways, their heads, minima and the start. Independent of the
/// playhead, so that a label stays where it is while the runs go on.
final class MapClutter {
    /// Of a longer run not every update is looked at.
    private static final int MAX_LINES = 2000;

    /// Pieces of a curve.
    private static final int PIECES = 100;

    /// Radius of the start's handle, in radii of a head.
    private static final double START = 1.7;

    /// About half the length of a tangent, in radii of a head.
    private static final double TANGENT = 10;

    private final FigureInput input;
    private final ViewTransform view;
    private final double head;
    private final Clutter clutter = new Clutter();

    private MapClutter(FigureInput input, ViewTransform view, double head) {
        this.input = input;
        this.view = view;
        this.head = head;
    }

    /// @param head radius of a run's marker
    static Clutter of(FigureInput input, ViewTransform view, double head) {
        var all = new MapClutter(input, view, head);
        input.minima().forEach(all::minimum);
        if (input.isStartUsed()) {
            all.mark(input.scenario().start(), START * head);
        }
        if (input.surface().landscape().oneVariable()) {
            all.curve();
        }
        input.visible().forEach(run -> all.way(input.trajectories().get(run)));
        return all.clutter;
    }

    private void minimum(Minimum minimum) {
        mark(minimum.at(), head);
    }

    private void mark(Point at, double radius) {
        clutter.mark(view.pixelX(at.x()), view.pixelY(at.y()), radius);
    }

    /// The curve of a landscape of one variable, and the tangents at the heads.
    private void curve() {
        Rectangle2D plot = view.plot();
        double step = view.box().width() / PIECES;
        double before = height(view.box().xMin());
        for (int i = 1; i <= PIECES; i++) {
            double height = height(view.box().xMin() + i * step);
            double right = plot.getX() + plot.getWidth() * i / PIECES;
            clutter.line(right - plot.getWidth() / PIECES, before, right, height);
            before = height;
        }
        for (int run : input.visible()) {
            Point at = input.place(run, input.trajectories().get(run).updates());
            Line2D tangent = at.isFinite() ? TangentPainter.tangent(input.surface(), at, view, TANGENT * head) : null;
            if (tangent != null) {
                clutter.line(tangent.getX1(), tangent.getY1(), tangent.getX2(), tangent.getY2());
            }
        }
    }

    private double height(double x) {
        return view.pixelY(input.surface().value(x, 0));
    }

    private void way(Trajectory run) {
        int last = Exit.lastDrawn(run, view);
        int stride = Math.max(1, Math.ceilDiv(last, MAX_LINES));
        for (int row = 0; row < last; row += stride) {
            line(run, row, Math.min(row + stride, last));
        }
        int end = run.updates();
        Exit exit = Exit.of(run, view, end);
        if (exit != null) {
            clutter.mark(exit.at().getX(), exit.at().getY(), head);
        } else if (last == end && end > 0) {
            clutter.mark(view.pixelX(run.x(end)), view.pixelY(run.y(end)), head);
        }
    }

    private void line(Trajectory run, int from, int to) {
        Rectangle2D plot = view.plot();
        Line2D seen = Segments.inside(
                plot,
                view.pixelX(run.x(from)),
                view.pixelY(run.y(from)),
                view.pixelX(run.x(to)),
                view.pixelY(run.y(to)));
        if (seen != null) {
            clutter.line(seen.getX1(), seen.getY1(), seen.getX2(), seen.getY2());
        }
    }
}
