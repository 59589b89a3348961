package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/// Painter of fog: the map is hidden but for a disc round each head. What is in the disc is about what an optimizer
/// knows of a landscape.
final class FogPainter {
    /// The radius of a disc as a part of the plot's smaller side.
    static final double REACH = 0.09;

    private final FigureInput input;
    private final ViewTransform view;
    private final Theme theme;

    FogPainter(FigureInput input, ViewTransform view, Theme theme) {
        this.input = input;
        this.view = view;
        this.theme = theme;
    }

    void paint(Graphics2D g) {
        Rectangle2D plot = view.plot();
        double radius = REACH * Math.min(plot.getWidth(), plot.getHeight());
        var seen = new Area();
        for (int run : input.visible()) {
            Point head = input.headOf(run);
            if (head != null && view.box().contains(head)) {
                seen.add(new Area(new Ellipse2D.Double(
                        view.pixelX(head.x()) - radius, view.pixelY(head.y()) - radius, 2 * radius, 2 * radius)));
            }
        }
        var fog = new Area(plot);
        fog.subtract(seen);
        g.setColor(theme.background());
        g.fill(fog);
        g.setColor(theme.frame());
        g.setStroke(new BasicStroke((float) theme.metrics().thin()));
        g.draw(seen);
    }
}
