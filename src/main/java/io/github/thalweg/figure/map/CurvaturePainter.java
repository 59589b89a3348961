package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Curvature;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Painter of the second-order model of the loss at one point: its level set through the point, Newton's point in
/// the middle of it, and the eigen-directions with their eigenvalues; a direction that curves down is dashed.
///
/// The axes are as long as 1/√|λ| asks for, the longer one always of the same length on the picture.
final class CurvaturePainter {
    private static final double AXIS = 74;
    private static final double SHORT_AXIS = 30;
    private static final double SHORTEST = 7;

    private final Surface surface;
    private final ViewTransform view;
    private final Theme theme;

    CurvaturePainter(Surface surface, ViewTransform view, Theme theme) {
        this.surface = surface;
        this.view = view;
        this.theme = theme;
    }

    /// @param tags with the labels that are there
    void paint(Graphics2D g, Point point, Tags tags) {
        Derivatives at = surface.derivatives(point.x(), point.y());
        switch (at.curvature().form()) {
            case FLAT, UNDEFINED -> {}
            case BOWL, DOME, SADDLE, TROUGH -> {
                stroke(g, LevelSet.through(point, at, view), 1.6, false);
                newton(g, point, at);
                axes(g, tags, point, at.curvature());
            }
        }
    }

    /// The eigen-directions alone, short and without numbers.
    void paintDirections(Graphics2D g, Point point) {
        Curvature curvature = surface.derivatives(point.x(), point.y()).curvature();
        switch (curvature.form()) {
            case FLAT, UNDEFINED -> {}
            case BOWL, DOME, SADDLE, TROUGH -> {
                stroke(g, line(point, high(curvature, SHORT_AXIS)), 1.2, curvature.high() < 0);
                stroke(g, line(point, low(curvature, SHORT_AXIS)), 1.2, curvature.low() < 0);
            }
        }
    }

    /// p - H⁻¹g, the model's stationary point.
    private void newton(Graphics2D g, Point point, Derivatives at) {
        Curvature curvature = at.curvature();
        double along = (at.dx() * curvature.directionX() + at.dy() * curvature.directionY()) / curvature.high();
        double across = (at.dy() * curvature.directionX() - at.dx() * curvature.directionY()) / curvature.low();
        double x = view.pixelX(point.x() - along * curvature.directionX() + across * curvature.directionY());
        double y = view.pixelY(point.y() - along * curvature.directionY() - across * curvature.directionX());
        if (view.plot().contains(x, y)) {
            double size = theme.metrics().head() * 0.7;
            var cross = new Path2D.Double();
            cross.moveTo(x - size, y);
            cross.lineTo(x + size, y);
            cross.moveTo(x, y - size);
            cross.lineTo(x, y + size);
            stroke(g, cross, 1.6, false);
        }
    }

    private void axes(Graphics2D g, Tags tags, Point point, Curvature curvature) {
        tags.avoid(line(point, high(curvature, AXIS)));
        tags.avoid(line(point, low(curvature, AXIS)));
        axis(g, tags, point, high(curvature, AXIS), curvature.high(), "λ₁ ");
        axis(g, tags, point, low(curvature, AXIS), curvature.low(), "λ₂ ");
        double x = view.pixelX(point.x());
        double y = view.pixelY(point.y());
        stroke(g, new Ellipse2D.Double(x - 1, y - 1, 2, 2), 2, false);
    }

    private void axis(Graphics2D g, Tags tags, Point point, Point2D half, double value, String name) {
        stroke(g, line(point, half), 1.6, value < 0);
        int side = half.getY() > 0 ? -1 : 1;
        tags.beside(
                g,
                name + Numbers.rounded(value, 3),
                theme.text(),
                view.pixelX(point.x()) + side * half.getX(),
                view.pixelY(point.y()) + side * half.getY(),
                theme.metrics().small() * 0.6,
                side * half.getX() < 0);
    }

    private Line2D line(Point point, Point2D half) {
        double x = view.pixelX(point.x());
        double y = view.pixelY(point.y());
        return new Line2D.Double(x - half.getX(), y - half.getY(), x + half.getX(), y + half.getY());
    }

    /// Half the axis of the larger eigenvalue, in pixels.
    private Point2D high(Curvature curvature, double longest) {
        return half(curvature, curvature.directionX(), curvature.directionY(), curvature.high(), longest);
    }

    private Point2D low(Curvature curvature, double longest) {
        return half(curvature, -curvature.directionY(), curvature.directionX(), curvature.low(), longest);
    }

    private Point2D half(Curvature curvature, double dx, double dy, double value, double longest) {
        double flattest = Math.min(Math.abs(curvature.high()), Math.abs(curvature.low()));
        double share = value == 0 ? 1 : Math.sqrt(flattest / Math.abs(value));
        double length = Math.max(SHORTEST, longest * share) * theme.metrics().small() / Metrics.NORMAL.small();
        double right = dx / view.box().width() * view.plot().getWidth();
        double down = -dy / view.box().height() * view.plot().getHeight();
        double norm = Math.hypot(right, down);
        return new Point2D.Double(right / norm * length, down / norm * length);
    }

    private void stroke(Graphics2D g, Shape shape, double width, boolean dashed) {
        double line = width * theme.metrics().hairline();
        g.setColor(Colors.faded(theme.panel(), 0.85));
        g.setStroke(new BasicStroke((float) (line + 2.4), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(theme.text());
        float[] dash = {4, 4};
        g.setStroke(
                dashed
                        ? new BasicStroke((float) line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0)
                        : new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
