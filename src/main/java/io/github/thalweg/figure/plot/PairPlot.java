package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A plot of the runs in the plane of two series, within a picture of a given size.
public final class PairPlot {
    /// Series that count have a linear axis.
    private static final Set<String> COUNTS = Set.of("update", "epoch", "evaluations");

    /// Values that span less than this factor have a linear axis.
    private static final double SPAN = 20;

    /// Shorter pieces of a line, in pixels, are drawn as one.
    private static final double PIECE = 0.3;

    private final FigureInput input;
    private final Theme theme;
    private final List<PairCurve> curves;
    private final PlotFrame frame;

    /// @param log   logarithmic axes for series that are positive and span more than a factor of 20
    /// @param width in pixels before scaling, as is the height
    public PairPlot(FigureInput input, Pair pair, boolean log, double width, double height, Theme theme) {
        this.input = input;
        this.theme = theme;
        this.curves = pair.curves(input).stream()
                .sorted(Comparator.comparingDouble(
                        curve -> -input.style(curve.run()).ink()))
                .toList();
        this.frame = PlotFrame.in(
                new Rectangle2D.Double(0, 0, width, height),
                axis(true, log && !COUNTS.contains(pair.across())),
                axis(false, log && !COUNTS.contains(pair.up())),
                pair.across(),
                theme);
    }

    private TraceAxis axis(boolean across, boolean log) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        boolean signed = false;
        for (PairCurve curve : curves) {
            for (double value : across ? curve.x() : curve.y()) {
                signed |= value < 0;
                least = value > 0 ? Math.min(least, value) : least;
                most = Double.isFinite(value) ? Math.max(most, value) : most;
            }
        }
        List<Series> all = curves.stream().map(curve -> curve.series(across)).toList();
        return AxisRange.of(input, all, log && !signed && most > SPAN * least);
    }

    /// The axis across.
    public TraceAxis across() {
        return frame.x();
    }

    /// The axis up.
    public TraceAxis up() {
        return frame.y();
    }

    /// The runs' values along one axis, over the rows.
    public List<Series> series(boolean across) {
        return curves.stream().map(curve -> curve.series(across)).toList();
    }

    /// The rectangle of the lines, in pixels before scaling.
    public Rectangle2D plot() {
        return frame.plot();
    }

    /// The kinds of axes, and how to read the plot; a sentence where there is nothing to read.
    public String note() {
        if (curves.isEmpty()) {
            return Messages.NO_PAIR;
        }
        String axes = kind(frame.y()).equals(kind(frame.x()))
                ? kind(frame.y())
                : "up " + kind(frame.y()) + ", across " + kind(frame.x());
        return (input.ensembles().isEmpty() ? Messages.START : Messages.FIRST_SEED) + axes;
    }

    private static String kind(TraceAxis axis) {
        return axis.log() ? "log" : "linear";
    }

    /// The frame, its numbers, and all lines as they look after the playhead.
    public void paintStill(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        frame.paint(g);
        double unit = theme.metrics().small();
        Font font = Fonts.REGULAR.at(unit);
        Rectangle2D plot = plot();
        Texts.right(
                g, frame.y().floor(), font, theme.secondary(), plot.getX() - unit * 0.6, plot.getMaxY() + unit * 0.36);
        Texts.centred(g, frame.x().floor(), font, theme.secondary(), plot.getX(), plot.getMaxY() + unit * 1.6);
        g.setComposite(AlphaComposite.SrcOver.derive(TracePlot.FUTURE));
        clip(g);
        curves.forEach(curve -> draw(g, curve, Integer.MAX_VALUE));
        g.dispose();
    }

    /// Each run's line up to the playhead, a ring at its start and its marker.
    ///
    /// @param step runs that ended earlier keep their marker at their last row
    public void paintMoving(Graphics2D graphics, int step) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        clip(g);
        curves.forEach(curve -> draw(g, curve, input.paced(curve.run(), step)));
        g.setClip(graphics.getClip());
        curves.forEach(curve -> ring(g, curve));
        curves.forEach(curve -> marker(g, curve, input.paced(curve.run(), step)));
        g.dispose();
    }

    private void clip(Graphics2D g) {
        Rectangle2D plot = plot();
        double spill = theme.metrics().trace();
        g.clip(new Rectangle2D.Double(
                plot.getX() - spill, plot.getY() - spill, plot.getWidth() + 2 * spill, plot.getHeight() + 2 * spill));
    }

    private void draw(Graphics2D g, PairCurve curve, int until) {
        RunStyle style = input.style(curve.run());
        g.setColor(style.color(theme));
        g.setStroke(style.stroke(theme.metrics().trace()));
        g.draw(path(curve, until));
    }

    private Path2D path(PairCurve curve, int until) {
        var path = new Path2D.Double();
        boolean broken = true;
        double lastX = 0;
        double lastY = 0;
        int end = Math.min(until, curve.x().length - 1);
        for (int row = 0; row <= end; row++) {
            boolean has = curve.has(row);
            double x = has ? pixelX(curve, row) : 0;
            double y = has ? pixelY(curve, row) : 0;
            if (has && broken) {
                path.moveTo(x, y);
            } else if (has && (row == end || Math.hypot(x - lastX, y - lastY) >= PIECE)) {
                path.lineTo(x, y);
            } else if (has) {
                continue;
            }
            broken = !has;
            lastX = x;
            lastY = y;
        }
        return path;
    }

    private double pixelX(PairCurve curve, int row) {
        return frame.pixelX(curve.x()[row]);
    }

    private double pixelY(PairCurve curve, int row) {
        return frame.pixelY(curve.y()[row]);
    }

    private void ring(Graphics2D g, PairCurve curve) {
        int first = curve.first();
        if (first >= 0 && isInside(curve, first)) {
            double radius = theme.metrics().head() * 0.6;
            g.setColor(input.style(curve.run()).color(theme));
            g.setStroke(new BasicStroke((float) theme.metrics().thin()));
            g.draw(new Ellipse2D.Double(
                    pixelX(curve, first) - radius, pixelY(curve, first) - radius, 2 * radius, 2 * radius));
        }
    }

    private void marker(Graphics2D g, PairCurve curve, int head) {
        int row = Math.max(curve.until(head), curve.first());
        if (row >= 0 && isInside(curve, row)) {
            RunStyle style = input.style(curve.run());
            double radius = theme.metrics().head() * 0.68;
            frame.mark(g, style.marker(), style.color(theme), pixelX(curve, row), pixelY(curve, row), radius);
        }
    }

    private boolean isInside(PairCurve curve, int row) {
        Rectangle2D plot = plot();
        return plot.outcode(pixelX(curve, row), pixelY(curve, row)) == 0
                || plot.intersects(pixelX(curve, row) - 0.5, pixelY(curve, row) - 0.5, 1, 1);
    }

    /// The step of the playhead at which a run is nearest to a pixel; -1 where there is none.
    public int step(double pixelX, double pixelY) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (PairCurve curve : curves) {
            for (int row = 0; row < curve.x().length; row++) {
                double away = curve.has(row)
                        ? Math.hypot(pixelX(curve, row) - pixelX, pixelY(curve, row) - pixelY)
                        : Double.POSITIVE_INFINITY;
                nearest = away < least ? input.stepAt(curve.run(), row) : nearest;
                least = Math.min(least, away);
            }
        }
        return nearest;
    }

    /// The name of a step of the playhead: `update 37`, or `epoch 2.5` where the scenario counts them.
    public String name(int step) {
        double over = input.scenario().epochsAt(step);
        return Double.isNaN(over) ? "update " + step : "epoch " + Numbers.rounded(over, 3);
    }

    /// The values of the runs at a step of the playhead, one line each in the order of the runs: `Adam 0.01 at 0.5`.
    public List<String> values(int step) {
        List<String> labels = input.scenario().labels();
        return curves.stream()
                .sorted(Comparator.comparingInt(PairCurve::run))
                .map(curve -> labels.get(curve.run()) + " "
                        + values(curve, Math.min(input.paced(curve.run(), step), curve.x().length - 1)))
                .toList();
    }

    private static String values(PairCurve curve, int row) {
        return curve.has(row) ? Numbers.readout(curve.y()[row]) + " at " + Numbers.readout(curve.x()[row]) : "–";
    }
}
