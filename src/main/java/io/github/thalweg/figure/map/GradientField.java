package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.Sample;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Surface;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Arrows on a grid that point down the slope, -∇f, as steps on this map would.
///
/// Gradients differ by many orders over a map, so lengths are compressed: between [#SHORTEST] and [#MAX] of the
/// grid's width, linear in log |∇f| from the 5 % quantile to the 95 % quantile of what is shown. A vanishing gradient
/// is a dot; where the loss is undefined there is none.
final class GradientField {
    private static final double APART = 34;
    private static final double SHORTEST = 0.22;
    private static final double MAX = 0.82;

    /// @param dx direction in pixels, unit length, as is dy; both 0 where the gradient vanishes
    record Arrow(double x, double y, double dx, double dy, double length) {}

    private final Theme theme;

    GradientField(Theme theme) {
        this.theme = theme;
    }

    void paint(Graphics2D g, Surface surface, ViewTransform view) {
        double width = theme.metrics().hairline() * 1.1;
        g.setColor(Colors.faded(theme.text(), 0.38));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Arrow arrow : arrows(surface, view, spacing())) {
            g.draw(shape(arrow));
        }
    }

    private double spacing() {
        return APART * theme.metrics().small() / Metrics.NORMAL.small();
    }

    static List<Arrow> arrows(Surface surface, ViewTransform view, double spacing) {
        Rectangle2D plot = view.plot();
        int columns = Math.max(1, (int) (plot.getWidth() / spacing));
        int rows = Math.max(1, (int) (plot.getHeight() / spacing));
        var found = new ArrayList<Arrow>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = plot.getX() + plot.getWidth() * (column + 0.5) / columns;
                double y = plot.getY() + plot.getHeight() * (row + 0.5) / rows;
                Arrow arrow = arrow(surface.derivatives(view.x(x), view.y(y)), view, x, y);
                if (Double.isFinite(arrow.length)) {
                    found.add(arrow);
                }
            }
        }
        return compressed(found, spacing);
    }

    /// With the gradient's norm as its length.
    private static Arrow arrow(Derivatives at, ViewTransform view, double x, double y) {
        double right = -at.dx() / view.box().width() * view.plot().getWidth();
        double down = at.dy() / view.box().height() * view.plot().getHeight();
        double norm = Math.hypot(right, down);
        return norm > 0
                ? new Arrow(x, y, right / norm, down / norm, at.gradientNorm())
                : new Arrow(x, y, 0, 0, at.gradientNorm());
    }

    private static List<Arrow> compressed(List<Arrow> arrows, double spacing) {
        double[] logs = arrows.stream()
                .mapToDouble(arrow -> Math.log(arrow.length))
                .filter(Double::isFinite)
                .toArray();
        if (logs.length == 0) {
            return arrows.stream().map(arrow -> scaled(arrow, 0)).toList();
        }
        Arrays.sort(logs);
        double low = Sample.quantile(logs, 0.05);
        double span = Math.max(Sample.quantile(logs, 0.95) - low, 1e-9);
        return arrows.stream()
                .map(arrow -> {
                    double share = Math.clamp((Math.log(arrow.length) - low) / span, 0.0, 1.0);
                    return scaled(arrow, spacing * (SHORTEST + (MAX - SHORTEST) * share));
                })
                .toList();
    }

    private static Arrow scaled(Arrow arrow, double length) {
        boolean still = arrow.dx == 0 && arrow.dy == 0;
        return new Arrow(arrow.x, arrow.y, arrow.dx, arrow.dy, still ? 0 : length);
    }

    /// Centred on its place, with an open head.
    private static Path2D shape(Arrow arrow) {
        double tipX = arrow.x + arrow.dx * arrow.length / 2;
        double tipY = arrow.y + arrow.dy * arrow.length / 2;
        double head = Math.min(5, arrow.length * 0.4);
        var path = new Path2D.Double();
        path.moveTo(arrow.x - arrow.dx * arrow.length / 2, arrow.y - arrow.dy * arrow.length / 2);
        path.lineTo(tipX, tipY);
        path.moveTo(tipX - head * (arrow.dx + 0.6 * arrow.dy), tipY - head * (arrow.dy - 0.6 * arrow.dx));
        path.lineTo(tipX, tipY);
        path.lineTo(tipX - head * (arrow.dx - 0.6 * arrow.dy), tipY - head * (arrow.dy + 0.6 * arrow.dx));
        return path;
    }
}
