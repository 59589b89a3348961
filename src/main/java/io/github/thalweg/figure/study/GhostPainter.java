package io.github.thalweg.figure.study;

import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.map.TrajectoryPath;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.LongLines;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.map.Study;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Painter of the run of the cell that is pointed at, over a figure of studies: on the map itself where its axes
/// are the landscape's, else on a small map in the corner that is farther away.
///
/// @param scale pixels of the picture for each of the figure's
public record GhostPainter(Theme theme, MapStyle style, double scale) {
    private static final double SHARE = 0.42;
    private static final double WIDEST = 240;

    public void paint(Graphics2D graphics, StudyPanel panel, int cell, Surface surface, Trajectory run) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        Study study = panel.map().study();
        Rectangle2D plot = panel.plot();
        double x = plot.getX() + (cell % study.columns() + 0.5) / study.columns() * plot.getWidth();
        double y = plot.getY() + (Math.floorDiv(cell, study.columns()) + 0.5) / study.rows() * plot.getHeight();
        Box plane = StudyAspect.plane(study);
        StudyLine along = StudyLine.of(study, plot);
        if (along != null) {
            path(g, along.view(), run.lifted(), study);
        } else if (plane != null) {
            path(g, new ViewTransform(plane, plot), run, study);
        } else {
            inset(g, plot, x, surface, run, study);
        }
        ring(g, x, study.y() == null ? Double.NaN : y);
        g.dispose();
    }

    private void inset(Graphics2D g, Rectangle2D plot, double x, Surface surface, Trajectory run, Study study) {
        double width = Math.rint(Math.min(plot.getWidth() * SHARE, WIDEST));
        double height = Math.rint(Math.min(plot.getHeight() * SHARE, width * 0.75));
        double left = x < plot.getCenterX() ? plot.getMaxX() - width - 8 : plot.getX() + 8;
        var place = new Rectangle2D.Double(left, plot.getY() + 8, width, height);
        MapSight sight = MapSight.of(FigureInput.of(study.scenario(), surface), style);
        var view = new ViewTransform(sight.box(), place);
        g.setColor(theme.panel());
        g.fill(new Rectangle2D.Double(left - 3, place.getY() - 3, width + 6, height + 6));
        sight.ground(surface, view.box(), place, scale).paint(g, view);
        path(g, view, sight.curve() ? run.lifted() : run, study);
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.setColor(theme.secondary());
        g.draw(place);
    }

    private void path(Graphics2D graphics, ViewTransform view, Trajectory run, Study study) {
        var g = (Graphics2D) graphics.create();
        g.clip(view.plot());
        Path2D path = TrajectoryPath.of(run, view, 0, run.updates());
        var lines = new LongLines(view.plot(), theme.metrics().trajectory(), 1);
        g.setColor(theme.panel());
        lines.draw(
                g,
                path,
                new BasicStroke((float) theme.metrics().casing(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var style = new RunStyle(study.scenario().runs().get(study.run()).style());
        g.setColor(theme.text());
        lines.draw(
                g,
                path,
                new BasicStroke(
                        (float) (theme.metrics().trajectory() * 0.75), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double x = view.pixelX(run.x(run.updates()));
        double y = view.pixelY(run.y(run.updates()));
        if (view.plot().contains(x, y)) {
            var head = style.marker().at(x, y, theme.metrics().head() * 0.8);
            g.setColor(theme.panel());
            g.setStroke(new BasicStroke(3));
            g.draw(head);
            g.setColor(style.color(theme));
            g.fill(head);
        }
        g.dispose();
    }

    /// Around the cell; nothing where it has no height.
    private void ring(Graphics2D g, double x, double y) {
        double radius = theme.metrics().head();
        var circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke((float) (radius * 0.6)));
        g.draw(circle);
        g.setColor(theme.text());
        g.setStroke(new BasicStroke((float) (radius * 0.3)));
        g.draw(circle);
    }
}
