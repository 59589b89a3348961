package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.RunMark;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeCurve.Step;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Figure of a range test: loss against rate, raw and smoothed; the suggested rates, marked on the curve and
/// explained below it; and the rate where the run breaks.
///
/// @param run number of the run in the scenario, from 0
public record RangeFigure(Scenario scenario, int run, LrRangeCurve curve, Theme theme) implements StudyPainter {
    private static final double GAP = Figures.GAP;
    private static final double OPACITY = 0.35;

    /// The plot has at least this part of the height: on a small sheet the table is brief for it, and everything
    /// smaller.
    private static final double PLOT = 0.3;
    private static final double SMALLEST = 0.45;

    /// Where everything would be smaller than this, the table is brief.
    static final double LEAST_WITH_WORDS = 0.75;

    /// What the losses above this are cut to: a broken run would use up the axis.
    private double ceiling() {
        return curve.start() > 0 ? 10 * curve.start() : Double.POSITIVE_INFINITY;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        double whole = size(width, height, false);
        boolean brief = whole < LEAST_WITH_WORDS;
        paint(graphics, width, height, brief, brief ? size(width, height, true) : whole);
    }

    @Override
    public double size(double width, double height) {
        double whole = withWords(width, height);
        return whole < LEAST_WITH_WORDS ? size(width, height, true) : whole;
    }

    /// The factor of its type with its whole table.
    double withWords(double width, double height) {
        return size(width, height, false);
    }

    /// Draws it with its whole table.
    ///
    /// @param size factor of everything
    void paint(Graphics2D graphics, double width, double height, double size) {
        paint(graphics, width, height, false, size);
    }

    private void paint(Graphics2D graphics, double width, double height, boolean brief, double size) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        g.scale(size, size);
        paintWhole(g, width / size, height / size, brief);
        g.dispose();
    }

    /// Draws the curve alone, with the run's mark and name above it.
    void paintCurve(Graphics2D g, double width, double height) {
        Metrics metrics = theme.metrics();
        double base = metrics.normal() * 1.5;
        double middle = base - metrics.normal() * 0.36;
        // A name is no smaller than the numbers: a long one has its marker alone beside it.
        double whole = width - GAP / 2 - GAP - RunMark.width(theme);
        boolean line = Texts.width(curve.run(), Fonts.SEMI_BOLD.at(metrics.small())) <= whole;
        double room = line ? whole : width - GAP / 2 - GAP - metrics.head() * 2.6;
        if (line) {
            RunMark.paint(g, style(), GAP, middle, theme);
        } else {
            RunMark.marker(g, style(), GAP + metrics.head(), middle, theme);
        }
        Font usual = Fonts.SEMI_BOLD.at(metrics.normal());
        Font font = Texts.width(curve.run(), usual) <= room ? usual : Fonts.SEMI_BOLD.at(metrics.small());
        Texts.left(g, Texts.fitting(curve.run(), font, room), font, theme.text(), width - GAP / 2 - room, base);
        plot(g, new Rectangle2D.Double(0, metrics.normal() * 2, width, height - metrics.normal() * 2));
    }

    RunStyle style() {
        return new RunStyle(scenario.runs().get(run).style());
    }

    /// The factor of everything, at most 1, with which the plot has room above its table.
    private double size(double width, double height, boolean brief) {
        double size = 1;
        double around = theme.metrics().title() * 2 + GAP + 5 * theme.metrics().small();
        while (height / size * (1 - PLOT) < around + table(width / size, brief).height() && size > SMALLEST) {
            size = Math.max(SMALLEST, size * 0.95);
        }
        return size;
    }

    private RangeTable table(double width, boolean brief) {
        return new RangeTable(curve, width, brief, theme);
    }

    private void paintWhole(Graphics2D g, double width, double height, boolean brief) {
        RangeTable table = table(width, brief);
        heading(g, width);
        double keys = table.height() + GAP;
        double top = theme.metrics().title() * 2;
        plot(g, new Rectangle2D.Double(0, top, width, height - top - keys));
        table.paint(g, height - keys + GAP / 2);
    }

    private void plot(Graphics2D g, Rectangle2D room) {
        var frame = PlotFrame.in(room, rates(), losses(), Messages.LEARNING_RATE, theme);
        frame.paint(g);
        var inside = (Graphics2D) g.create();
        inside.clip(frame.plot());
        curves(inside, frame);
        inside.dispose();
        breaking(g, frame);
        curve.suggestions().forEach(s -> mark(g, frame, s));
    }

    private Color color() {
        return style().color(theme);
    }

    private void heading(Graphics2D g, double width) {
        Metrics metrics = theme.metrics();
        Font font = Fonts.SEMI_BOLD.at(metrics.title());
        String name = Texts.fitting(Messages.rangeTest(curve.run()), font, width * 0.6);
        Texts.left(g, name, font, theme.text(), GAP, metrics.title() * 1.6);
        Font small = Fonts.REGULAR.at(metrics.small());
        double room = width - 3 * GAP - Texts.width(name, font);
        String words = Texts.width(Messages.RANGE_CURVES, small) > room ? Messages.RANGE_LINES : Messages.RANGE_CURVES;
        String note = Texts.fitting(words, small, room);
        Texts.right(g, note, small, theme.secondary(), width - GAP, metrics.title() * 1.6);
    }

    private TraceAxis rates() {
        List<Step> steps = curve.steps();
        double low = steps.getFirst().rate();
        double high = steps.getLast().rate();
        return new TraceAxis(true, low, high > low ? high : low * 10, "");
    }

    private TraceAxis losses() {
        return ValueAxis.around(curve.steps().stream()
                .flatMapToDouble(s -> DoubleStream.of(s.loss(), s.smoothed()))
                .filter(loss -> loss <= ceiling())
                .toArray());
    }

    private void curves(Graphics2D g, PlotFrame frame) {
        Metrics metrics = theme.metrics();
        g.setColor(Colors.faded(color(), OPACITY));
        g.setStroke(new BasicStroke((float) metrics.thin(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path(frame, Step::loss));
        g.setColor(color());
        g.setStroke(new BasicStroke((float) metrics.trajectory(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path(frame, Step::smoothed));
    }

    private Path2D path(PlotFrame frame, ToDoubleFunction<Step> value) {
        var path = new Path2D.Double();
        for (Step step : curve.steps()) {
            double y = frame.pixelY(value.applyAsDouble(step));
            if (!Double.isNaN(y) && path.getCurrentPoint() == null) {
                path.moveTo(frame.pixelX(step.rate()), y);
            } else if (!Double.isNaN(y)) {
                path.lineTo(frame.pixelX(step.rate()), y);
            }
        }
        return path;
    }

    private void breaking(Graphics2D g, PlotFrame frame) {
        curve.limit().ifPresent(rate -> upright(g, frame, rate, RangeTable.Edge.LIMIT));
        curve.breaking().ifPresent(rate -> upright(g, frame, rate, RangeTable.Edge.BREAK));
    }

    private void upright(Graphics2D g, PlotFrame frame, double rate, RangeTable.Edge edge) {
        double x = frame.pixelX(rate);
        if (x >= frame.plot().getX() && x <= frame.plot().getMaxX()) {
            g.setColor(edge.color(theme));
            g.setStroke(edge.stroke(theme));
            g.draw(new Line2D.Double(x, frame.plot().getY(), x, frame.plot().getMaxY()));
        }
    }

    private void mark(Graphics2D g, PlotFrame frame, Suggested suggested) {
        double x = frame.pixelX(suggested.rate());
        double y = frame.pixelY(curve.steps().get(suggested.step()).smoothed());
        g.setColor(Colors.faded(theme.secondary(), 0.6));
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(new Line2D.Double(x, y, x, frame.plot().getMaxY()));
        frame.mark(
                g,
                RangeTable.marker(suggested.by()),
                theme.text(),
                x,
                y,
                theme.metrics().head());
    }
}
