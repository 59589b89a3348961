package io.github.thalweg.figure.curve;

import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Curve of a function of one variable, with the ground below it tinted, computed once for a view.
///
/// @param line in landscape units: pieces where f is defined
public record CurveGround(Box box, Path2D line, Theme theme) implements Ground {
    /// Points for each pixel, so that thin dips are met.
    private static final double PER_PIXEL = 2;

    private static final int MAX_POINTS = 20_000;

    /// How much of the ground below the curve is tinted.
    private static final double TINT = 0.06;

    private static final int LINES_APART = 5;

    /// @param box   what is shown, its values upward
    /// @param width of the plot in pixels on the screen
    public static CurveGround of(Surface surface, Box box, double width, Theme theme) {
        int points = Math.clamp(Math.round(width * PER_PIXEL), 16, MAX_POINTS);
        var path = new Path2D.Double();
        double lowest = box.yMin() - box.height();
        double highest = box.yMax() + box.height();
        double before = Double.NaN;
        for (int i = 0; i <= points; i++) {
            double x = box.xMin() + box.width() * i / points;
            double value = surface.value(x, 0);
            if (!Double.isNaN(value)) {
                double y = Math.clamp(value, lowest, highest);
                if (Double.isNaN(before) || leaps(surface, before, value, x - box.width() / points / 2, box)) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            before = value;
        }
        return new CurveGround(box, path, theme);
    }

    /// Whether two neighbours are above and below all that is shown, with nothing between them: a pole.
    private static boolean leaps(Surface surface, double before, double value, double between, Box box) {
        boolean across = Math.min(before, value) < box.yMin() && Math.max(before, value) > box.yMax();
        double middle = across ? surface.value(between, 0) : 0;
        return across && !(middle >= box.yMin() && middle <= box.yMax());
    }

    /// The curve in pixels.
    public Shape pixels(ViewTransform view) {
        double sx = view.plot().getWidth() / view.box().width();
        double sy = -view.plot().getHeight() / view.box().height();
        return new AffineTransform(
                        sx,
                        0,
                        0,
                        sy,
                        view.plot().getX() - view.box().xMin() * sx,
                        view.plot().getY() - view.box().yMax() * sy)
                .createTransformedShape(line);
    }

    /// Lines across the plot, at the numbers beside it.
    private List<Tick> lines(ViewTransform view) {
        double room = view.plot().getHeight() / (theme.metrics().small() * LINES_APART);
        return Ticks.linear(view.box().yMin(), view.box().yMax(), Math.clamp(Math.round(room), 2, 7));
    }

    @Override
    public void paint(Graphics2D graphics, ViewTransform view) {
        var g = (Graphics2D) graphics.create();
        Rectangle2D plot = view.plot();
        g.clip(plot);
        g.setColor(theme.panel());
        g.fill(plot);
        Shape curve = pixels(view);
        g.setColor(Colors.faded(theme.text(), TINT));
        g.fill(below(curve, plot.getMaxY() + 4));
        g.setColor(theme.line());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        for (Tick tick : lines(view)) {
            double y = view.pixelY(tick.value());
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
        }
        g.setColor(theme.secondary());
        g.setStroke(new BasicStroke(
                (float) (theme.metrics().trajectory() * 0.9), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve);
        g.dispose();
    }

    /// The area under each piece.
    private static Shape below(Shape curve, double floor) {
        var area = new Path2D.Double();
        var at = new double[6];
        double x = Double.NaN;
        for (var i = curve.getPathIterator(null); !i.isDone(); i.next()) {
            boolean starts = i.currentSegment(at) == java.awt.geom.PathIterator.SEG_MOVETO;
            if (starts) {
                close(area, x, floor);
                area.moveTo(at[0], floor);
            }
            area.lineTo(at[0], at[1]);
            x = at[0];
        }
        close(area, x, floor);
        return area;
    }

    private static void close(Path2D area, double x, double floor) {
        if (!Double.isNaN(x)) {
            area.lineTo(x, floor);
            area.closePath();
        }
    }
}
