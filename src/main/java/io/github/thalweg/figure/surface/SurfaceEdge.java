package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// The visible part of the outline where the view cuts the surface off. High ground is as pale as the background,
/// so that it would not be seen otherwise.
final class SurfaceEdge {
    private static final double OPACITY = 0.5;

    private final Visibility sight;
    private final Projection projection;
    private final Mesh mesh;
    private final Path2D path = new Path2D.Double();
    private boolean drawing;

    private SurfaceEdge(Visibility sight, Mesh mesh) {
        this.sight = sight;
        this.projection = sight.projection();
        this.mesh = mesh;
    }

    static void paint(Graphics2D g, Visibility sight, Mesh mesh, Theme theme) {
        var edge = new SurfaceEdge(sight, mesh);
        int last = mesh.side() - 1;
        edge.along(0, 1);
        edge.along(last * mesh.side(), 1);
        edge.along(0, mesh.side());
        edge.along(last, mesh.side());
        g.setColor(Colors.faded(theme.isDark() ? theme.secondary() : theme.text(), OPACITY));
        g.setStroke(new BasicStroke((float) theme.metrics().hairline(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(edge.path);
    }

    private void along(int first, int stride) {
        drawing = false;
        for (int i = 0; i < mesh.side(); i++) {
            int node = first + i * stride;
            double x = mesh.x(node % mesh.side());
            double y = mesh.y(node / mesh.side());
            add(x, y, mesh.heights()[node]);
        }
    }

    private void add(double x, double y, double z) {
        double depth = projection.depth(x, y, z);
        Point2D at = projection.pixel(x, y, z);
        boolean seen = !Double.isNaN(z) && sight.sees(at.getX(), at.getY(), depth);
        if (seen && drawing) {
            path.lineTo(at.getX(), at.getY());
        } else if (seen) {
            path.moveTo(at.getX(), at.getY());
        }
        drawing = seen;
    }
}
