package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeCurve.Step;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import io.github.thalweg.study.range.Suggestion;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Figure of a range test: loss against rate, raw and smoothed; the suggested rates, marked on the curve and
/// explained below it; and the rate where the run breaks.
///
/// @param run number of the run in the scenario, from 0
public record RangeFigure(Scenario scenario, int run, LrRangeCurve curve, Theme theme) implements StudyPainter {
    private static final double GAP = Figures.GAP;
    private static final double TOP = 30;
    private static final double OPACITY = 0.35;

    /// The plot has at least this part of the height; on a small sheet everything is smaller for it.
    private static final double PLOT = 0.45;
    private static final double SMALLEST = 0.5;

    /// Rates that a run does not bear, as upright lines that are told apart without their colours.
    private enum Edge {
        LIMIT(6, 4),
        BREAK(2, 3);

        private final float drawn;
        private final float gap;

        Edge(float drawn, float gap) {
            this.drawn = drawn;
            this.gap = gap;
        }

        Color color(Theme theme) {
            return this == LIMIT ? theme.secondary() : theme.warning();
        }

        BasicStroke stroke(Theme theme) {
            float width = (float) (theme.metrics().thin() * 1.5);
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {drawn, gap}, 0);
        }
    }

    /// What the losses above this are cut to: a broken run would use up the axis.
    private double ceiling() {
        return curve.start() > 0 ? 10 * curve.start() : Double.POSITIVE_INFINITY;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        double size = size(width, height);
        g.scale(size, size);
        paintWhole(g, width / size, height / size);
        g.dispose();
    }

    /// The factor of everything, at most 1, with which the plot has room above its table.
    private double size(double width, double height) {
        double size = 1;
        while (height / size - keysHeight(width / size) < PLOT * height / size && size > SMALLEST) {
            size *= 0.95;
        }
        return size;
    }

    private void paintWhole(Graphics2D g, double width, double height) {
        heading(g, width);
        double keys = keysHeight(width) + GAP;
        double top = theme.metrics().title() * 2;
        var frame = PlotFrame.in(
                new Rectangle2D.Double(0, top, width, height - top - keys),
                rates(),
                losses(),
                Messages.LEARNING_RATE,
                theme);
        frame.paint(g);
        var inside = (Graphics2D) g.create();
        inside.clip(frame.plot());
        curves(inside, frame);
        inside.dispose();
        breaking(g, frame);
        curve.suggestions().forEach(s -> mark(g, frame, s));
        keys(g, height - keys + GAP / 2, width);
    }

    /// A line of the table below the plot.
    ///
    /// @param by null for what is not suggested
    private record Row(@Nullable Suggestion by, @Nullable Edge edge, String name, String rate, String meaning) {}

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Suggested suggested : curve.suggestions()) {
            String rate = Numbers.rounded(suggested.rate(), 3);
            rows.add(new Row(suggested.by(), null, suggested.by().title(), rate, curve.about(suggested)));
        }
        if (rows.isEmpty()) {
            rows.add(new Row(null, null, Messages.NO_SUGGESTION, "", curve.whyNone()));
        }
        if (curve.limit().isPresent()) {
            String limit = Numbers.rounded(curve.limit().getAsDouble(), 3);
            rows.add(new Row(null, Edge.LIMIT, Messages.STABILITY_LIMIT, limit, LrRangeCurve.aboutLimit()));
        }
        if (curve.breaking().isPresent()) {
            String rate = Numbers.rounded(curve.breaking().getAsDouble(), 3);
            rows.add(new Row(null, Edge.BREAK, "Breaks", rate, curve.aboutBreaking()));
        } else {
            rows.add(new Row(null, null, Messages.NO_BREAK, "", Messages.BEFORE_LAST));
        }
        return rows;
    }

    private double keysHeight(double width) {
        return rows().stream()
                .mapToDouble(row -> rowHeight(lines(row, width).size()))
                .sum();
    }

    private double rowHeight(int lines) {
        return theme.metrics().small() * (0.3 + 1.3 * lines);
    }

    /// The whole meaning, in as many lines as it needs.
    private List<String> lines(Row row, double width) {
        double room = Math.max(width - meaningX() - GAP, theme.metrics().small() * 8);
        return Wrapping.words(row.meaning(), Fonts.REGULAR.at(theme.metrics().small()), room);
    }

    private double meaningX() {
        return GAP + TOP + theme.metrics().small() * 15;
    }

    private Color color() {
        return new RunStyle(scenario.runs().get(run).style()).color(theme);
    }

    private void heading(Graphics2D g, double width) {
        Metrics metrics = theme.metrics();
        Font font = Fonts.SEMI_BOLD.at(metrics.title());
        String name = Texts.fitting(Messages.rangeTest(curve.run()), font, width * 0.6);
        Texts.left(g, name, font, theme.text(), GAP, metrics.title() * 1.6);
        Font small = Fonts.REGULAR.at(metrics.small());
        String note = Texts.fitting(Messages.RANGE_CURVES, small, width - 3 * GAP - Texts.width(name, font));
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
        curve.limit().ifPresent(rate -> upright(g, frame, rate, Edge.LIMIT));
        curve.breaking().ifPresent(rate -> upright(g, frame, rate, Edge.BREAK));
    }

    private void upright(Graphics2D g, PlotFrame frame, double rate, Edge edge) {
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
                g, marker(suggested.by()), theme.text(), x, y, theme.metrics().head());
    }

    private static Marker marker(Suggestion suggestion) {
        return switch (suggestion) {
            case STEEPEST -> Marker.TRIANGLE;
            case MINIMUM -> Marker.SQUARE;
            case VALLEY -> Marker.DIAMOND;
            case MAX_DESCENT -> Marker.CIRCLE;
        };
    }

    /// The table below the plot: how each is marked, its name, its rate and how it is found.
    private void keys(Graphics2D g, double top, double width) {
        double unit = theme.metrics().small();
        double y = top;
        for (Row row : rows()) {
            double base = y + unit * 1.1;
            mark(g, row, base);
            double left = GAP + TOP;
            Texts.left(g, row.name(), Fonts.SEMI_BOLD.at(unit), theme.text(), left, base);
            Texts.right(g, row.rate(), Fonts.MEDIUM.at(unit), theme.text(), left + unit * 14, base);
            for (String line : lines(row, width)) {
                Texts.left(g, line, Fonts.REGULAR.at(unit), theme.secondary(), meaningX(), base);
                base += unit * 1.3;
            }
            y += rowHeight(lines(row, width).size());
        }
    }

    private void mark(Graphics2D g, Row row, double base) {
        double middle = base - theme.metrics().small() * 0.36;
        if (row.by() != null) {
            g.setColor(theme.text());
            g.fill(marker(row.by()).at(GAP + TOP / 3, middle, theme.metrics().head() * 0.85));
        }
        if (row.edge() != null) {
            g.setColor(row.edge().color(theme));
            g.setStroke(row.edge().stroke(theme));
            g.draw(new Line2D.Double(GAP, middle, GAP + TOP * 0.67, middle));
        }
    }
}
