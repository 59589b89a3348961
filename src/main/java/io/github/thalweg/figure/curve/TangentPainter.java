package io.github.thalweg.figure.curve;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Arrows;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/// Painter of what a run sees at its head on a curve: the tangent, and the step that it makes next as an arrow.
public final class TangentPainter {
    /// Half the length of a tangent, in pixels at the usual type.
    private static final double HALF = 62;

    /// A shorter step is hidden by the head.
    private static final double MIN_STEP = 2.2;

    private static final int MODEL_POINTS = 200;

    private final FigureInput input;
    private final ViewTransform view;
    private final Theme theme;

    /// @param input lifted onto the curve
    public TangentPainter(FigureInput input, ViewTransform view, Theme theme) {
        this.input = input;
        this.view = view;
        this.theme = theme;
    }

    public void paint(Graphics2D g) {
        for (int run : input.visible()) {
            Point head = input.place(run, input.head(run));
            if (head.isFinite() && view.box().contains(head)) {
                Color color = input.style(run).color(theme);
                tangent(g, head, color);
                step(g, run, head, color);
            }
        }
    }

    private void tangent(Graphics2D g, Point head, Color color) {
        Line2D line = tangent(input.surface(), head, view, HALF * unit());
        if (line != null) {
            double width = theme.metrics().thin() * 1.4;
            g.setColor(color);
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
        }
    }

    /// The tangent at a point of the curve, in pixels; null where there is none.
    ///
    /// @param half its length, in pixels
    public static @Nullable Line2D tangent(Surface surface, Point at, ViewTransform view, double half) {
        double slope = surface.derivatives(at.x(), 0).dx();
        double right = view.plot().getWidth() / view.box().width();
        double down = -slope / view.box().height() * view.plot().getHeight();
        double norm = Math.hypot(right, down);
        if (!(norm > 0) || Double.isInfinite(norm)) {
            return null;
        }
        double dx = right / norm * half;
        double dy = down / norm * half;
        double x = view.pixelX(at.x());
        double y = view.pixelY(at.y());
        return new Line2D.Double(x - dx, y - dy, x + dx, y + dy);
    }

    private void step(Graphics2D g, int run, Point head, Color color) {
        int next = input.head(run) + 1;
        if (next > input.trajectories().get(run).updates()) {
            return;
        }
        Point to = input.place(run, next);
        var from = new Point2D.Double(view.pixelX(head.x()), view.pixelY(head.y()));
        var tip = new Point2D.Double(view.pixelX(to.x()), view.pixelY(to.y()));
        double length = from.distance(tip);
        double far = view.plot().getWidth() + view.plot().getHeight();
        if (!(length > MIN_STEP * theme.metrics().head()) || !Double.isFinite(length)) {
            return;
        }
        if (length > far) {
            tip.setLocation(from.x + (tip.x - from.x) / length * far, from.y + (tip.y - from.y) / length * far);
        }
        new Arrows(theme).draw(g, from, tip, "", color, 1);
    }

    /// The second-order model of the function at a point: a parabola that touches the curve there.
    public void model(Graphics2D g, Point at) {
        Derivatives here = input.surface().derivatives(at.x(), 0);
        if (!Double.isFinite(here.value() + here.dx() + here.dxx())) {
            return;
        }
        var path = new Path2D.Double();
        for (int i = 0; i <= MODEL_POINTS; i++) {
            double dx = view.box().xMin() + view.box().width() * i / MODEL_POINTS - at.x();
            double value = here.value() + dx * (here.dx() + dx * here.dxx() / 2);
            double y = Math.clamp(view.pixelY(value), -1e5, 1e5);
            if (i == 0) {
                path.moveTo(view.pixelX(at.x() + dx), y);
            } else {
                path.lineTo(view.pixelX(at.x() + dx), y);
            }
        }
        float[] dash = {(float) (5 * unit()), (float) (4 * unit())};
        g.setColor(theme.text());
        g.setStroke(new BasicStroke((float) (1.5 * unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        g.draw(path);
    }

    private double unit() {
        return theme.metrics().small() / 12;
    }
}
