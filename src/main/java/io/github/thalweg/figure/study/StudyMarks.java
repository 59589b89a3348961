package io.github.thalweg.figure.study;

import io.github.thalweg.figure.map.HeadPainter;
import io.github.thalweg.figure.style.Clutter;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.ProbabilityMap;
import io.github.thalweg.study.map.StabilityLine;
import io.github.thalweg.study.map.StudyMap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks over a study's map: minima with their numbers, the stability limit, and the scenario's own values.
record StudyMarks(StudyFrame frame, StabilityLine line, Tags tags, Theme theme) {
    /// @param present whose own values no name covers
    static StudyMarks of(StudyFrame frame, StabilityLine line, Scenario present, Theme theme) {
        var clutter = new Clutter();
        Point2D own = own(frame, present);
        if (own != null) {
            clutter.mark(own.getX(), own.getY(), theme.metrics().head() * 1.9);
        }
        return new StudyMarks(frame, line, new Tags(theme, frame.plot(), clutter), theme);
    }

    void paint(Graphics2D graphics, StudyMap map, Shading shading, Scenario present) {
        var g = (Graphics2D) graphics.create();
        g.clip(frame.plot());
        limit(g, theme.warning());
        name(g, theme.warning());
        StudyLine along = frame.y() == null ? StudyLine.of(frame.study(), frame.plot()) : null;
        if (along != null) {
            along.paint(g, theme);
        }
        if (shading instanceof BasinShading basins && (isPlane() || along != null)) {
            minima(g, basins.merged().minima(), along);
        }
        if (map instanceof ProbabilityMap ensemble && isPlane()) {
            Point at = ensemble.minimum().at();
            HeadPainter.minimum(
                    g,
                    frame.pixelX(frame.x().place(at.x())),
                    place(at.y()),
                    true,
                    ensemble.minimum().found(),
                    theme);
        }
        own(g, present);
        g.dispose();
    }

    /// The line of the stability limit alone, or its name alone: of several limits no line crosses a name.
    void limits(Graphics2D graphics, Color color, boolean name) {
        var g = (Graphics2D) graphics.create();
        g.clip(frame.plot());
        if (name) {
            name(g, color);
        } else {
            limit(g, color);
        }
        g.dispose();
    }

    /// Whether the axes are the landscape's own.
    private boolean isPlane() {
        Axis y = frame.y();
        return y != null && frame.x().factor() == PlaceFactor.START_X && y.factor() == PlaceFactor.START_Y;
    }

    private void minima(Graphics2D g, List<Minimum> minima, @Nullable StudyLine along) {
        boolean named = minima.size() <= BasinShading.NAMED;
        double radius = theme.metrics().head() * (named ? 0.9 : 0.5);
        for (int i = 0; i < minima.size(); i++) {
            Point at = minima.get(i).at();
            double x = frame.pixelX(frame.x().place(at.x()));
            double y = along != null ? along.view().pixelY(minima.get(i).value()) : place(at.y());
            ringed(g, Marker.STAR.at(x, y, radius));
            if (named) {
                tags.beside(g, Integer.toString(i + 1), theme.text(), x, y, radius * 1.6, false);
            }
        }
    }

    private double place(double y) {
        return frame.y() == null ? 0 : frame.pixelY(frame.y().place(y));
    }

    private void ringed(Graphics2D g, Shape shape) {
        g.setColor(theme.panel());
        g.setStroke(
                new BasicStroke((float) (theme.metrics().head() * 0.5), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(theme.text());
        g.fill(shape);
    }

    private void limit(Graphics2D g, Color color) {
        List<StabilityLine.Place> places = line.places();
        if (places.isEmpty()) {
            return;
        }
        var path = new Path2D.Double();
        for (StabilityLine.Place place : places) {
            double x = frame.pixelX(Math.clamp(place.x(), -1.0, 2.0));
            double y = frame.pixelY(Math.clamp(place.y(), -1.0, 2.0));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        float width = (float) theme.metrics().trace();
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke(width * 2.2f));
        g.draw(path);
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 4}, 0));
        g.draw(path);
    }

    /// Beside the highest place of the line that is in the plot.
    private void name(Graphics2D g, Color color) {
        line.places().stream()
                .filter(place -> place.x() > 0.02 && place.x() < 0.98 && place.y() >= 0 && place.y() <= 1)
                .max(Comparator.comparingDouble(place -> Math.min(place.y(), 0.92)))
                .ifPresent(place -> tags.beside(
                        g,
                        Messages.STABILITY_LINE,
                        color,
                        frame.pixelX(place.x()),
                        frame.pixelY(Math.clamp(place.y(), 0.06, 0.92)),
                        theme.metrics().small() * 0.6,
                        place.x() > 0.5));
    }

    /// Draws the mark of the scenario's own values.
    private void own(Graphics2D g, Scenario present) {
        Point2D at = own(frame, present);
        if (at != null) {
            ring(g, at.getX(), at.getY(), theme.text());
        }
    }

    /// The place of the scenario's own values; null where they are not on the map.
    private static @Nullable Point2D own(StudyFrame frame, Scenario present) {
        int run = frame.study().run();
        double x = frame.x().place(own(present, run, frame.x()));
        double y = frame.y() == null ? Double.NaN : frame.y().place(own(present, run, frame.y()));
        return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? new Point2D.Double(frame.pixelX(x), frame.pixelY(y)) : null;
    }

    /// The value that a run has; NaN where there is no such run any more.
    static double own(Scenario scenario, int run, Axis axis) {
        if (run >= scenario.runs().size()) {
            return Double.NaN;
        }
        Point own = scenario.runs().get(run).start();
        Point start = own == null ? scenario.start() : own;
        return switch (axis.factor()) {
            case PlaceFactor.START_X -> start.x();
            case PlaceFactor.START_Y -> start.y();
            default ->
                Factors.of(scenario).contains(axis.factor()) ? axis.factor().value(scenario) : Double.NaN;
        };
    }

    private void ring(Graphics2D g, double x, double y, Color color) {
        double unit = theme.metrics().head();
        g.setColor(theme.panel());
        g.fill(circle(x, y, unit * 1.5));
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (unit * 0.38)));
        g.draw(circle(x, y, unit * 1.1));
        g.fill(circle(x, y, unit * 0.35));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
