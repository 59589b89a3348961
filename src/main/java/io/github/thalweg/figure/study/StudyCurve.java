package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Clutter;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The curve of a study of one number, with the mark of the scenario's own run on it.
///
/// @param alone no other is beside it: it is solid, as dashes break up narrow peaks
record StudyCurve(StudyMap map, Scenario present, StudyFrame frame, TraceAxis axis, boolean alone, Theme theme) {
    void paint(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        // At an end of the axis half of the line is beyond it.
        double spill = theme.metrics().trace();
        Rectangle2D plot = frame.plot();
        g.clip(new Rectangle2D.Double(plot.getX(), plot.getY() - spill, plot.getWidth(), plot.getHeight() + 2 * spill));
        g.setColor(style().color(theme));
        g.setStroke(stroke());
        g.draw(path());
        Point2D own = own();
        if (own != null) {
            var shape =
                    style().marker().at(own.getX(), own.getY(), theme.metrics().head() * 0.8);
            g.setColor(theme.panel());
            g.setStroke(new BasicStroke(3));
            g.draw(shape);
            g.setColor(style().color(theme));
            g.fill(shape);
        }
        g.dispose();
    }

    private BasicStroke stroke() {
        double width = theme.metrics().trace();
        return alone
                ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : style().stroke(width);
    }

    /// What a label should not cover of it.
    void around(Clutter clutter) {
        var point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path().getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_LINETO) {
                clutter.line(x, y, point[0], point[1]);
            }
            x = point[0];
            y = point[1];
        }
        Point2D own = own();
        if (own != null) {
            clutter.mark(own.getX(), own.getY(), theme.metrics().head());
        }
    }

    private RunStyle style() {
        Study study = map.study();
        return new RunStyle(study.scenario().runs().get(study.run()).style());
    }

    private Path2D path() {
        int cells = map.study().size();
        double cell = frame.plot().getWidth() / map.study().columns();
        return path(cells, i -> frame.plot().getX() + (i + 0.5) * cell, this::pixelY, map::isKnown, cell);
    }

    /// The line through the cells that have a height, broken at those that are known to have none. A cell between two
    /// of these is a line as wide as it.
    static Path2D path(
            int cells, IntToDoubleFunction pixelX, IntToDoubleFunction pixelY, IntPredicate known, double width) {
        var path = new Path2D.Double();
        int first = -1;
        int last = -1;
        for (int cell = 0; cell < cells; cell++) {
            double x = pixelX.applyAsDouble(cell);
            double y = pixelY.applyAsDouble(cell);
            if (!Double.isNaN(y) && first < 0) {
                path.moveTo(x, y);
                first = cell;
                last = cell;
            } else if (!Double.isNaN(y)) {
                path.lineTo(x, y);
                last = cell;
            }
            boolean ends = cell == cells - 1 || (Double.isNaN(y) && known.test(cell));
            if (ends && first >= 0 && first == last) {
                path.moveTo(pixelX.applyAsDouble(first) - width / 2, pixelY.applyAsDouble(first));
                path.lineTo(pixelX.applyAsDouble(first) + width / 2, pixelY.applyAsDouble(first));
            }
            first = ends ? -1 : first;
        }
        return path;
    }

    private double pixelY(int cell) {
        return map.isKnown(cell) ? frame.pixelY(axis.place(ScaleShading.value(map, cell))) : Double.NaN;
    }

    /// The place of the scenario's own run; null where it is not in the plot.
    private @Nullable Point2D own() {
        double place = frame.x()
                .place(StudyMarks.own(present, map.study().run(), map.study().x()));
        if (!(place >= 0 && place < 1)) {
            return null;
        }
        double y = pixelY((int) (place * map.study().columns()));
        return Double.isNaN(y) ? null : new Point2D.Double(frame.pixelX(place), y);
    }
}
