package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Axes of a surface: the floor and the two walls behind it with their grid, and the numbers along the three edges
/// nearest to the viewer that nothing hides.
final class SurfaceAxes {
    private static final double HALF = Projection.HEIGHT / 2;
    /// Numbers stand so far from their edge, in units of the small type; names farther.
    private static final double NUMBERS = 1.35;
    private static final double NAMES = 3.9;
    /// Opacity of the ground below a number.
    private static final double GROUND = 0.6;

    private final Projection projection;
    private final Relief relief;
    private final Theme theme;
    private final double unit;
    /// The sides where the viewer is: 1 or -1.
    private final double sideX;
    private final double sideY;
    private final List<Rectangle2D> taken = new ArrayList<>();

    SurfaceAxes(SurfaceFrame frame, Relief relief) {
        this.projection = frame.projection();
        this.relief = relief;
        this.theme = frame.theme();
        this.unit = theme.metrics().small();
        this.sideX = projection.cosA() >= 0 ? 1 : -1;
        this.sideY = projection.sinA() >= 0 ? 1 : -1;
    }

    /// Floor, walls and grid: behind the surface.
    void paint(Graphics2D g) {
        planes(g);
        g.setStroke(new BasicStroke((float) (theme.metrics().hairline() * 0.9)));
        for (Tick tick : xs()) {
            double x = relief.modelX(tick.value());
            line(g, x, -1, -HALF, x, 1, -HALF);
            line(g, x, -sideY, -HALF, x, -sideY, HALF);
        }
        for (Tick tick : ys()) {
            double y = relief.modelY(tick.value());
            line(g, -1, y, -HALF, 1, y, -HALF);
            line(g, -sideX, y, -HALF, -sideX, y, HALF);
        }
        for (Tick tick : fs()) {
            double z = (tick.value() - 0.5) * Projection.HEIGHT;
            line(g, -1, -sideY, z, 1, -sideY, z);
            line(g, -sideX, -1, z, -sideX, 1, z);
        }
    }

    /// The numbers and names: over the surface, so that no side of it hides them.
    void paintNumbers(Graphics2D g) {
        numbers(g, xs(), ys(), fs());
    }

    private List<Tick> xs() {
        return along(relief.box().xMin(), relief.box().xMax(), length(-1, sideY, 1, sideY));
    }

    private List<Tick> ys() {
        return along(relief.box().yMin(), relief.box().yMax(), length(sideX, -1, sideX, 1));
    }

    private List<Tick> fs() {
        return relief.heights().labels((int) Math.clamp(upright() / (unit * 2.6), 2, 7));
    }

    private List<Tick> along(double min, double max, double pixels) {
        return Ticks.linear(min, max, (int) Math.clamp(pixels / (unit * 4.6), 1, 6));
    }

    private double length(double x0, double y0, double x1, double y1) {
        return projection.pixel(x0, y0, -HALF).distance(projection.pixel(x1, y1, -HALF));
    }

    /// The height of the edge that carries the numbers of f.
    private double upright() {
        return projection.pixel(cornerX(), cornerY(), -HALF).distance(projection.pixel(cornerX(), cornerY(), HALF));
    }

    /// The left one of the two corners that are neither the nearest nor the farthest.
    private double cornerX() {
        return firstIsLeft() ? sideX : -sideX;
    }

    private double cornerY() {
        return firstIsLeft() ? -sideY : sideY;
    }

    private boolean firstIsLeft() {
        return projection.pixel(sideX, -sideY, 0).getX()
                < projection.pixel(-sideX, sideY, 0).getX();
    }

    private void planes(Graphics2D g) {
        Color wall = new Color(Colors.between(theme.panel(), theme.background(), 0.9));
        fill(g, wall, new double[][] {{-1, -1, -HALF}, {1, -1, -HALF}, {1, 1, -HALF}, {-1, 1, -HALF}});
        fill(g, wall, new double[][] {{-1, -sideY, -HALF}, {1, -sideY, -HALF}, {1, -sideY, HALF}, {-1, -sideY, HALF}});
        fill(g, wall, new double[][] {{-sideX, -1, -HALF}, {-sideX, 1, -HALF}, {-sideX, 1, HALF}, {-sideX, -1, HALF}});
    }

    private void fill(Graphics2D g, Color color, double[][] corners) {
        var path = new Path2D.Double();
        for (double[] corner : corners) {
            Point2D p = projection.pixel(corner[0], corner[1], corner[2]);
            if (path.getCurrentPoint() == null) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), p.getY());
            }
        }
        path.closePath();
        g.setColor(color);
        g.fill(path);
        g.setColor(theme.line());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(path);
    }

    private void line(Graphics2D g, double x0, double y0, double z0, double x1, double y1, double z1) {
        g.setColor(theme.line());
        g.draw(new Line2D.Double(projection.pixel(x0, y0, z0), projection.pixel(x1, y1, z1)));
    }

    /// Where axes meet, the number that comes second is left out.
    private void numbers(Graphics2D g, List<Tick> xs, List<Tick> ys, List<Tick> fs) {
        Font font = Fonts.REGULAR.at(unit);
        for (Tick tick : fs) {
            Point2D at = projection.pixel(cornerX(), cornerY(), (tick.value() - 0.5) * Projection.HEIGHT);
            double width = Texts.width(tick.label(), font);
            write(g, tick.label(), font, theme.secondary(), at.getX() - unit * 0.7 - width / 2, at.getY());
        }
        for (Tick tick : xs) {
            beside(g, tick.label(), relief.modelX(tick.value()), sideY, 0, sideY);
        }
        for (Tick tick : ys) {
            beside(g, tick.label(), sideX, relief.modelY(tick.value()), sideX, 0);
        }
        beside(g, "x", 0, sideY, 0, sideY);
        beside(g, "y", sideX, 0, sideX, 0);
        Point2D top = projection.pixel(cornerX(), cornerY(), HALF);
        write(g, name(), Fonts.MEDIUM.at(unit), theme.text(), top.getX(), top.getY() - unit * 1.2);
    }

    private String name() {
        return switch (relief.vertical()) {
            case LINEAR -> "f";
            case LOG -> relief.heights().title("f");
        };
    }

    /// Writes outside an edge of the floor: names farther than numbers.
    ///
    /// @param outX where outside is, in units of the model
    private void beside(Graphics2D g, String text, double x, double y, double outX, double outY) {
        boolean isName = Character.isLetter(text.charAt(0));
        Font font = (isName ? Fonts.MEDIUM : Fonts.REGULAR).at(unit);
        double distance = unit * (isName ? NAMES : NUMBERS);
        Point2D at = projection.pixel(x, y, -HALF);
        Point2D out = projection.pixel(x + outX * 0.1, y + outY * 0.1, -HALF);
        double dx = out.getX() - at.getX();
        double dy = out.getY() - at.getY();
        double length = Math.max(Math.hypot(dx, dy), 1e-9);
        double centreX = at.getX() + dx / length * (distance + (Texts.width(text, font) - unit) / 2);
        double centreY = at.getY() + dy / length * distance;
        write(g, text, font, isName ? theme.text() : theme.secondary(), centreX, centreY);
    }

    private void write(Graphics2D g, String text, Font font, Color color, double centreX, double centreY) {
        double width = Texts.width(text, font);
        var place = new Rectangle2D.Double(centreX - width / 2 - 1, centreY - unit / 2, width + 2, unit);
        if (taken.stream().noneMatch(place::intersects)) {
            taken.add(place);
            g.setColor(Colors.faded(theme.panel(), GROUND));
            g.fill(new RoundRectangle2D.Double(
                    place.getX() - 1, place.getY() - 1, place.getWidth() + 2, place.getHeight() + 2, 5, 5));
            Texts.centred(g, text, font, color, centreX, centreY + unit * 0.36);
        }
    }
}
