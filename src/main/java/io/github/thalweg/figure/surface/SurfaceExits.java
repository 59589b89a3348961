package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.map.Exit;
import io.github.thalweg.figure.map.HeadPainter;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Marks at the surface's edge where runs leave the view, and the fate of runs that ended early. Shown also where
/// the surface hides the place itself.
final class SurfaceExits {
    private static final double AHEAD = 0.02;

    private final SurfaceFrame frame;
    private final Relief relief;
    private final Theme theme;
    /// The model as a map has it: y pointing down.
    private final ViewTransform view;

    SurfaceExits(SurfaceFrame frame, Relief relief) {
        this.frame = frame;
        this.relief = relief;
        this.theme = frame.theme();
        this.view = new ViewTransform(relief.box(), new Rectangle2D.Double(-1, -1, 2, 2));
    }

    void paint(Graphics2D g, FigureInput input) {
        Tags tags = null;
        for (int run : input.visible()) {
            Exit exit = Exit.of(input.trajectories().get(run), view, input.head(run));
            if (exit != null) {
                tags = tags == null ? new Tags(theme, frame.picture(), SurfaceClutter.of(input, frame, relief)) : tags;
                paint(g, tags, exit, input.style(run).color(theme));
            }
        }
    }

    private void paint(Graphics2D g, Tags tags, Exit exit, Color color) {
        Point2D at = pixel(exit.at().getX(), exit.at().getY(), 0, 0);
        if (!Double.isNaN(exit.angle())) {
            Point2D from = pixel(
                    exit.at().getX(),
                    exit.at().getY(),
                    -AHEAD * Math.cos(exit.angle()),
                    -AHEAD * Math.sin(exit.angle()));
            double angle = Math.atan2(at.getY() - from.getY(), at.getX() - from.getX());
            HeadPainter.arrow(g, at.getX(), at.getY(), angle, color, theme);
        }
        double gap = theme.metrics().head() * 2.4;
        tags.beside(g, exit.label(), color, at.getX(), at.getY(), gap, at.getX() > frame.width() / 2);
    }

    /// At the height of the surface in (x, y); in a hole at its foot.
    private Point2D pixel(double x, double y, double dx, double dy) {
        double z = relief.fine().height(Math.clamp(x, -1.0, 1.0), -Math.clamp(y, -1.0, 1.0));
        double level = Double.isNaN(z) ? -Projection.HEIGHT / 2 : z;
        return frame.projection().pixel(x + dx, -(y + dy), level);
    }
}
