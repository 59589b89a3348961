package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/// Rings round the places of updates that a scenario marks, with their numbers on the map. They appear as the playhead
/// passes them.
public final class UpdateMarks {
    private UpdateMarks() {}

    static void paint(Graphics2D g, FigureInput input, ViewTransform view, Theme theme) {
        var tags = new Tags(theme, view.plot());
        for (int run : input.visible()) {
            Trajectory trajectory = input.trajectories().get(run);
            Color color = input.style(run).color(theme);
            for (int update : input.marks(run)) {
                double x = view.pixelX(trajectory.x(update));
                double y = view.pixelY(trajectory.y(update));
                if (view.plot().contains(x, y)) {
                    ring(g, x, y, color, theme);
                    tags.beside(
                            g,
                            Messages.marked(update),
                            theme.text(),
                            x,
                            y,
                            theme.metrics().head() * 1.6,
                            x > view.plot().getCenterX());
                }
            }
        }
    }

    /// A ring as a curve and a path have it.
    public static void ring(Graphics2D g, double x, double y, Color color, Theme theme) {
        double radius = theme.metrics().head() * 1.05;
        var ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        double width = theme.metrics().head() * 0.36;
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke((float) (2.2 * width)));
        g.draw(ring);
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width));
        g.draw(ring);
    }
}
