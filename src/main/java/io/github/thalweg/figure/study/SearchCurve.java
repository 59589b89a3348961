package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.Surrogate;
import io.github.thalweg.study.search.Surrogate.Belief;
import io.github.thalweg.study.search.Trial;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Plot of a search over one number: loss against value, the model's mean with two standard deviations on either
/// side, and the expected improvement below.
final class SearchCurve {
    private static final int PLACES = 240;
    private static final double EXPECTATION = 0.3;
    private static final double DEVIATIONS = 2;
    private static final double BAND = 0.14;

    /// In heights of the type.
    private static final double MIN_PLOT = 1.5;

    private final SearchFigure figure;
    private final Theme theme;
    private final LossScale scale;

    SearchCurve(SearchFigure figure) {
        this.figure = figure;
        this.theme = figure.theme();
        this.scale = figure.scale();
    }

    void paint(Graphics2D g, Rectangle2D room) {
        Surrogate belief = figure.surrogate();
        double lower = belief == null ? 0 : lower(room);
        var axis = ValueAxis.of(figure.search().dimensions().getFirst().axis());
        String name = figure.search().dimensions().getFirst().name();
        var upper = new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), room.getHeight() - lower);
        String title = figure.lossTitle(scale.base()) + (belief == null ? "" : Messages.BELIEVED);
        var caption = Caption.above(title, upper, theme);
        var frame = PlotFrame.in(caption.below(upper), axis, losses(), lower == 0 ? name : "", theme);
        caption.paint(g, frame.plot());
        frame.paint(g);
        if (belief != null) {
            believed(g, frame, belief);
        }
        if (belief != null && lower > 0) {
            expected(g, room, lower, axis, name, belief);
        }
        var dots = new TrialDots(figure);
        for (Trial trial : figure.result().trials()) {
            dots.paint(g, trial, frame.pixelX(trial.values().getFirst()), frame.pixelY(height(trial.loss())));
        }
    }

    /// The height of the plot of the expected improvement; 0 where it would be a line.
    private double lower(Rectangle2D room) {
        double height = Math.rint(room.getHeight() * EXPECTATION);
        double beside = Caption.above(Messages.IMPROVEMENT, room, theme).height()
                + 5 * theme.metrics().small();
        return height - beside < MIN_PLOT * theme.metrics().small() ? 0 : height;
    }

    /// Above the base, cut as the search sees it.
    private double height(double loss) {
        return Math.pow(10, scale.decades(loss));
    }

    private TraceAxis losses() {
        return ValueAxis.around(figure.result().trials().stream()
                .mapToDouble(trial -> height(trial.loss()))
                .toArray());
    }

    private Belief belief(Surrogate surrogate, int i) {
        return surrogate.at(new double[] {i / (double) PLACES});
    }

    private double value(int i) {
        return figure.search().dimensions().getFirst().axis().value(i / (double) PLACES);
    }

    private void believed(Graphics2D graphics, PlotFrame frame, Surrogate surrogate) {
        var mean = new Path2D.Double();
        var band = new Path2D.Double();
        for (int i = 0; i <= PLACES; i++) {
            Belief belief = belief(surrogate, i);
            to(mean, frame, i, belief.mean());
            to(band, frame, i, belief.mean() + DEVIATIONS * belief.deviation());
        }
        for (int i = PLACES; i >= 0; i--) {
            Belief belief = belief(surrogate, i);
            to(band, frame, i, belief.mean() - DEVIATIONS * belief.deviation());
        }
        band.closePath();
        var g = (Graphics2D) graphics.create();
        g.clip(frame.plot());
        g.setColor(Colors.faded(theme.accent(), BAND));
        g.fill(band);
        g.setColor(theme.accent());
        g.setStroke(new BasicStroke((float) theme.metrics().trace()));
        g.draw(mean);
        g.dispose();
    }

    private void to(Path2D path, PlotFrame frame, int i, double decades) {
        double y = frame.pixelY(Math.pow(10, decades));
        if (path.getCurrentPoint() == null) {
            path.moveTo(frame.pixelX(value(i)), y);
        } else {
            path.lineTo(frame.pixelX(value(i)), y);
        }
    }

    private void expected(
            Graphics2D g, Rectangle2D room, double height, TraceAxis axis, String name, Surrogate surrogate) {
        var improvements = new double[PLACES + 1];
        double most = 0;
        for (int i = 0; i <= PLACES; i++) {
            improvements[i] = belief(surrogate, i).improvement();
            most = Math.max(most, improvements[i]);
        }
        var lower = new Rectangle2D.Double(room.getX(), room.getMaxY() - height, room.getWidth(), height);
        var caption = Caption.above(Messages.IMPROVEMENT, lower, theme);
        var values = new TraceAxis(false, 0, most > 0 ? most * 1.1 : 1, "");
        var frame = PlotFrame.in(caption.below(lower), axis, values, name, theme);
        caption.paint(g, frame.plot());
        frame.paint(g);
        var path = new Path2D.Double();
        path.moveTo(frame.plot().getX(), frame.plot().getMaxY());
        for (int i = 0; i <= PLACES; i++) {
            path.lineTo(frame.pixelX(value(i)), frame.pixelY(improvements[i]));
        }
        path.lineTo(frame.plot().getMaxX(), frame.plot().getMaxY());
        fill(g, path, theme.accent());
    }

    private void fill(Graphics2D g, Path2D path, Color color) {
        g.setColor(Colors.faded(color, 0.25));
        g.fill(path);
        g.setColor(color);
        g.setStroke(new BasicStroke((float) theme.metrics().thin()));
        g.draw(path);
    }
}
