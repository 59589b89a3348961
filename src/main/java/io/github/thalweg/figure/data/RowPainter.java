package io.github.thalweg.figure.data;

import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Painter of the rows: filled, or hollow where they are held out. Rows at one place are spread around it.
final class RowPainter {
    /// From so many rows on each is drawn smaller.
    private static final int MANY = 300;

    private static final int VERY_MANY = 3000;

    /// The size of a mark where there are few, in radii of a head.
    private static final double FEW_SIZE = 0.62;

    /// The angle between two neighbours of a sunflower's seeds.
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private static final List<Marker> SHAPES = List.of(Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND);

    /// The size of the hole in a row that is held out.
    private static final double HOLE = 0.58;

    private final DataScene scene;
    private final MapStyle style;
    private final Theme theme;
    private final double radius;
    private final List<Point2D> places = new ArrayList<>();

    RowPainter(DataScene scene, ViewTransform view, MapStyle style) {
        this.scene = scene;
        this.style = style;
        this.theme = style.theme();
        int rows = scene.rows().size();
        double head = theme.metrics().head();
        this.radius = head * (rows < MANY ? FEW_SIZE : rows < VERY_MANY ? 0.42 : 0.26);
        var taken = new HashMap<Point2D, Integer>();
        for (DataScene.Dot dot : scene.rows()) {
            var at = new Point2D.Double(view.pixelX(dot.across()), view.pixelY(dot.up()));
            int before = taken.merge(at, 1, Integer::sum) - 1;
            double away = radius * 2.1 * Math.sqrt(before);
            places.add(new Point2D.Double(
                    at.x + away * Math.cos(GOLDEN * before), at.y + away * Math.sin(GOLDEN * before)));
        }
    }

    /// Where a row of the table is drawn.
    Point2D place(int row) {
        return places.get(row);
    }

    void paint(Graphics2D g) {
        for (int row = 0; row < places.size(); row++) {
            dot(g, places.get(row).getX(), places.get(row).getY(), scene.rows().get(row), radius);
        }
    }

    /// The mark of such a row in a key, of the usual size.
    void sample(Graphics2D g, double x, double y, DataScene.Dot row) {
        dot(g, x, y, row, theme.metrics().head() * FEW_SIZE);
    }

    /// A row's mark. In a plane its colour is its target's; one that is held out has a hole.
    private void dot(Graphics2D g, double x, double y, DataScene.Dot row, double size) {
        Shape shape = SHAPES.get(row.kind()).at(x, y, size);
        double line = theme.metrics().hairline();
        if (places.size() < VERY_MANY) {
            g.setColor(theme.panel());
            g.setStroke(new BasicStroke((float) (line * 3)));
            g.draw(shape);
        }
        g.setColor(scene.plane() ? style.ground(scene.aim().place(row.target())) : theme.secondary());
        g.fill(shape);
        g.setStroke(new BasicStroke((float) (places.size() < VERY_MANY ? line : line * 0.6)));
        if (scene.plane()) {
            g.setColor(theme.text());
            g.draw(shape);
        }
        if (row.heldOut()) {
            Shape hole = SHAPES.get(row.kind()).at(x, y, size * HOLE);
            g.setColor(theme.panel());
            g.fill(hole);
            g.setColor(scene.plane() ? theme.text() : theme.secondary());
            g.draw(hole);
        }
    }

    /// How far the ring around a row reaches, in pixels.
    static double reach(Theme theme) {
        return theme.metrics().head() * FEW_SIZE + theme.metrics().trace() * 3;
    }

    /// A ring around a row.
    void ring(Graphics2D g, double x, double y, Color color) {
        double around = radius + theme.metrics().trace() * 1.9;
        var ring = new Ellipse2D.Double(x - around, y - around, 2 * around, 2 * around);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke((float) (theme.metrics().trace() * 1.9)));
        g.draw(ring);
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (theme.metrics().trace() * 0.9)));
        g.draw(ring);
    }
}
