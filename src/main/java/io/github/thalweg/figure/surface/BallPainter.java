package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/// Painter of the runs' heads as balls that lie on the surface, with the run's marker on them and a soft shadow
/// below. Each is a small picture, faint pixel by pixel where the surface is nearer.
final class BallPainter {
    /// The radius of a ball, as a multiple of the radius of a head on the map.
    static final double SIZE = 1.45;

    private static final double MARKER = 0.62;
    /// The radius of the shadow, in radii of the ball.
    private static final double SHADOW = 2.2;

    private static final double DARKNESS = 0.42;
    /// Opacity of what the surface hides of a ball.
    private static final double BEHIND = 0.35;

    private final Visibility sight;
    private final Projection projection;
    private final Theme theme;

    BallPainter(Visibility sight, Theme theme) {
        this.sight = sight;
        this.projection = sight.projection();
        this.theme = theme;
    }

    /// @param at where the ball touches the surface
    void shadow(Graphics2D g, Projection.Place at) {
        double depth = projection.depth(at.x(), at.y(), at.z());
        double radius = radius() / projection.pixelsAt(depth);
        double reach = radius() * (SHADOW + 1);
        Point2D middle = projection.pixel(at.x(), at.y(), at.z());
        picture(g, middle.getX(), middle.getY(), reach, image -> shade(image, at, radius, middle, reach));
    }

    private void shade(BufferedImage image, Projection.Place at, double radius, Point2D middle, double reach) {
        Projection large = projection.times(sight.scale());
        int left = left(middle.getX(), reach);
        int top = left(middle.getY(), reach);
        // Away from the light, which comes from the viewer's left.
        double shiftX = radius * 0.55 * -projection.sinA();
        double shiftY = radius * 0.55 * projection.cosA();
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                float near = sight.surface().nearness(left + column, top + row);
                if (near > 0) {
                    Projection.Place there = large.place(left + column + 0.5, top + row + 0.5, 1 / near);
                    double distance = Math.hypot(
                            Math.hypot(there.x() - at.x() - shiftX, there.y() - at.y() - shiftY),
                            (there.z() - at.z()) * 0.5);
                    double dark = Math.max(0, 1 - distance / (radius * SHADOW));
                    image.setRGB(column, row, (int) Math.round(255 * DARKNESS * dark * dark * (3 - 2 * dark)) << 24);
                }
            }
        }
    }

    /// @param at where the ball touches the surface
    void ball(Graphics2D g, RunStyle style, Projection.Place at) {
        double lift = radius() / projection.pixelsAt(projection.depth(at.x(), at.y(), at.z()));
        var middle = new Projection.Place(at.x(), at.y(), at.z() + lift);
        double depth = projection.depth(middle.x(), middle.y(), middle.z());
        Point2D pixel = projection.pixel(middle.x(), middle.y(), middle.z());
        double reach = radius() + 3;
        picture(g, pixel.getX(), pixel.getY(), reach, image -> {
            paint(image, style, pixel, reach);
            cut(image, pixel, reach, depth, lift);
        });
    }

    private double radius() {
        return theme.metrics().head() * SIZE;
    }

    private int left(double middle, double reach) {
        return (int) Math.floor((middle - reach) * sight.scale());
    }

    /// A picture of the z-buffer's pixels around a place.
    private void picture(Graphics2D g, double x, double y, double reach, Consumer<BufferedImage> paint) {
        int size = (int) Math.ceil(2 * reach * sight.scale()) + 1;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        paint.accept(image);
        double pixel = 1 / sight.scale();
        g.drawImage(
                image, new AffineTransform(pixel, 0, 0, pixel, left(x, reach) * pixel, left(y, reach) * pixel), null);
    }

    private void paint(BufferedImage image, RunStyle style, Point2D at, double reach) {
        Graphics2D g = image.createGraphics();
        Texts.prepare(g);
        g.translate(-left(at.getX(), reach), -left(at.getY(), reach));
        g.scale(sight.scale(), sight.scale());
        double r = radius();
        Shape ball = circle(at, r);
        Color color = style.color(theme);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke((float) (r * 0.22)));
        g.draw(ball);
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(at.getX() - r * 0.3, at.getY() - r * 0.4),
                (float) (r * 1.35),
                new float[] {0, 0.45f, 1},
                new Color[] {mixed(color, Color.WHITE, 0.42), color, mixed(color, Color.BLACK, 0.34)}));
        g.fill(ball);
        g.setColor(theme.panel());
        g.fill(style.marker().at(at.getX(), at.getY(), r * MARKER * 0.62));
        g.dispose();
    }

    private static Color mixed(Color color, Color with, double share) {
        return new Color(Colors.between(color, with, share));
    }

    private static Shape circle(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    /// Clears where the surface is nearer than the ball's front.
    /// A head is always to be found: what the surface hides of it shows through.
    private static int faint(int color) {
        return ((int) ((color >>> 24) * BEHIND) << 24) | (color & 0xffffff);
    }

    private void cut(BufferedImage image, Point2D at, double reach, double depth, double radius) {
        int left = left(at.getX(), reach);
        int top = left(at.getY(), reach);
        double r = radius() * sight.scale();
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                double dx = (left + column + 0.5 - at.getX() * sight.scale()) / r;
                double dy = (top + row + 0.5 - at.getY() * sight.scale()) / r;
                double bulge = radius * Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
                // The ball's foot is in the surface's pixels: half a radius of tolerance shows it whole.
                if (sight.surface().nearness(left + column, top + row) > 1 / (depth - bulge - radius * 0.5)) {
                    image.setRGB(column, row, faint(image.getRGB(column, row)));
                }
            }
        }
    }
}
