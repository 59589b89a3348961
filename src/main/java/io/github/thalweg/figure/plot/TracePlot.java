package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.map.TrajectoryPainter;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A plot of the runs over the updates, within a picture of a given size.
public final class TracePlot {
    /// Opacity of what comes after the playhead.
    public static final float FUTURE = TrajectoryPainter.FUTURE;

    /// Length of the ticks below the plot, in pixels.
    private static final double TICK = 4;

    /// Width of a column under the finger, in pixels.
    private static final double LIGHT_COLUMN = 2;

    private final FigureInput input;
    private final Theme theme;
    private final PlotChoice choice;
    private final List<Series> plain;
    private final List<Series> series;
    private final OptionalDouble lowest;
    /// The limit of stability in the plot of the learning rate; null where there is none to show.
    private final @Nullable Series limit;
    private final TraceAxis axis;
    private final Rectangle2D plot;
    private final UpdateAxis updates;
    /// The run that a row given to, or asked of, the plot belongs to.
    private final int reference;

    /// @param log   a logarithmic axis, with zero and negative values at a marked floor
    /// @param width in pixels before scaling, as is the height
    public TracePlot(FigureInput input, PlotKind kind, boolean log, double width, double height, Theme theme) {
        this(input, PlotChoice.of(kind, log), width, height, theme);
    }

    /// @param width in pixels before scaling, as is the height
    public TracePlot(FigureInput input, PlotChoice choice, double width, double height, Theme theme) {
        this.input = input;
        this.theme = theme;
        this.choice = choice;
        this.plain = choice.series(input);
        this.lowest = choice.lowest(input, plain);
        this.series = lowest.isPresent() ? LossHeights.above(lowest.getAsDouble(), plain) : plain;
        this.limit = choice.limit(input);
        var shown = new ArrayList<>(
                choice.kind() == PlotKind.SHARPNESS ? StabilityTrace.reached(series, choice.log()) : series);
        if (limit != null) {
            shown.add(StabilityTrace.near(limit, input, choice.log()));
        }
        // No logarithm shows a loss that falls below zero: it would be a flat line at the floor.
        boolean linear = choice.kind() == PlotKind.LOSS
                && (lowest.isPresent() ? !LossHeights.span(series) : AxisRange.needsLinear(series));
        Limits limits = choice.limits();
        this.axis = limits == null
                ? AxisRange.of(input, shown, choice.log() && !linear)
                : new TraceAxis(choice.log() && limits.low() > 0, limits.low(), limits.high(), "");
        this.updates = UpdateAxis.of(input, choice.across());
        List<Integer> visible = input.visible();
        this.reference =
                visible.contains(choice.selected()) || visible.isEmpty() ? choice.selected() : visible.getFirst();
        double unit = theme.metrics().small();
        double left = Math.rint(5 * unit);
        double top = Math.rint(0.8 * unit);
        this.plot = new Rectangle2D.Double(
                left, top, Math.max(width - left - unit * 2.2, 8), Math.max(height - top - 4 * unit, 8));
    }

    /// The rectangle of the curves, in pixels before scaling.
    public Rectangle2D plot() {
        return plot;
    }

    /// The curves, thin ones first.
    public List<Series> series() {
        return List.copyOf(series);
    }

    PlotKind kind() {
        return choice.kind();
    }

    Theme theme() {
        return theme;
    }

    /// The limit of stability; null where none is shown.
    public @Nullable Series limit() {
        return limit;
    }

    /// The kind of the vertical axis in a few words.
    public String scale() {
        String scale = axis.log() ? "log" : "linear";
        return lowest.isPresent() ? Messages.above(scale) : scale;
    }

    public TraceAxis axis() {
        return axis;
    }

    /// The horizontal place of a row of the selected run, else of the first visible one.
    public double pixelX(double row) {
        return pixelX(reference, row);
    }

    double pixelX(int run, double row) {
        return plot.getX() + plot.getWidth() * updates.share(run, row);
    }

    IntToDoubleFunction pixels(Series curve) {
        return updates.pixels(curve.run(), plot.getX(), plot.getWidth());
    }

    /// The pixel after which curves are faded: the playhead's; beyond the end where each run has its own.
    public double fadesAfter(int step) {
        double share = updates.playhead(input, step);
        return Double.isNaN(share) ? plot.getMaxX() * 2 : plot.getX() + plot.getWidth() * share;
    }

    public double pixelY(double value) {
        return plot.getMaxY() - axis.place(value) * plot.getHeight();
    }

    /// The value at a pixel, also beyond the axis's ends; not below 0 on a logarithmic one.
    public double value(double pixelY) {
        return axis.value((plot.getMaxY() - pixelY) / plot.getHeight());
    }

    /// The row at a pixel, within the race's length: of the selected run, else of the first visible one.
    public int row(double pixelX) {
        return updates.row(reference, (pixelX - plot.getX()) / plot.getWidth());
    }

    /// The step of the playhead at which that run is at the row at a pixel.
    public int step(double pixelX) {
        return input.stepAt(reference, row(pixelX));
    }

    /// The row of that run at a step of the playhead, also beyond its last.
    public int rowAt(int step) {
        return input.paced(reference, step);
    }

    /// The picture: numbers and grid, curves faded after the playhead, and the playhead with its markers.
    public void paint(Graphics2D graphics) {
        double now = fadesAfter(input.step());
        paintCurves(graphics, 1, past(input.step()));
        if (now < plot.getMaxX()) {
            paintCurves(graphics, FUTURE, new Rectangle2D.Double(now, 0, plot.getMaxX() * 2, plot.getMaxY() * 2));
        }
        paintNumbers(graphics);
        paintPlayhead(graphics, input.step(), false);
    }

    /// The rectangle before the playhead; at the end everything, also what lines reach beyond it.
    public Rectangle2D past(int step) {
        double now = fadesAfter(step);
        double right = now < plot.getMaxX() ? now : 2 * plot.getMaxX();
        return new Rectangle2D.Double(
                0, 0, right, plot.getMaxY() + 2 * theme.metrics().trace() + TICK);
    }

    private void paintCurves(Graphics2D graphics, float opacity, Rectangle2D within) {
        var g = (Graphics2D) graphics.create();
        g.clip(within);
        paintCurves(g, opacity);
        g.dispose();
    }

    /// Paints what lies over the curves: playhead, markers, arrows where curves leave, the limit's name.
    public void paintOver(Graphics2D graphics) {
        new TraceMarks(this, input).paintLeaving(graphics);
        if (limit != null) {
            LimitName.paint(graphics, limit, this);
        }
        paintPlayhead(graphics, input.step(), false);
    }

    /// Grid and whole curves.
    ///
    /// @param opacity of the curves: 1 before the playhead, [#FUTURE] after it
    public void paintCurves(Graphics2D graphics, float opacity) {
        paintCurves(graphics, opacity, false);
    }

    /// The same as drawn under the finger: with joins that are fast to draw.
    public void paintLight(Graphics2D graphics) {
        paintCurves(graphics, 1, true);
    }

    private void paintCurves(Graphics2D graphics, float opacity, boolean light) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        paintGrid(g);
        double spill = theme.metrics().trace();
        g.clip(new Rectangle2D.Double(
                plot.getX() - spill, plot.getY() - spill, plot.getWidth() + 2 * spill, plot.getHeight() + 2 * spill));
        g.setComposite(AlphaComposite.SrcOver.derive(opacity));
        new TraceAreas(this, input).paint(g);
        densestFirst().forEach(curve -> draw(g, curve, light));
        new TraceMarks(this, input).paintStops(g);
        if (limit != null) {
            paintLimit(g, limit);
        }
        g.dispose();
    }

    /// Thin curves below thick ones, and of these solid ones below dashed and dotted ones: where two are one line, both
    /// are seen.
    private List<Series> densestFirst() {
        return series.stream()
                .sorted(Comparator.comparing((Series curve) -> !curve.thin())
                        .thenComparingDouble(curve -> -input.style(curve.run()).ink()))
                .toList();
    }

    private void draw(Graphics2D g, Series curve, boolean light) {
        RunStyle style = input.style(curve.run());
        double width = curve.thin()
                ? style.thin(theme.metrics().thin())
                : theme.metrics().trace();
        g.setColor(curve.thin() ? Colors.faded(style.color(theme), style.thinOpacity()) : style.color(theme));
        g.setStroke(light ? style.lightStroke(width) : style.stroke(width));
        g.draw(TracePath.of(curve, axis, plot, pixels(curve), light ? LIGHT_COLUMN : 1));
    }

    private void paintLimit(Graphics2D g, Series curve) {
        float width = (float) (theme.metrics().thin() * 1.5);
        float[] dash = {6 * width, 3 * width};
        g.setColor(theme.warning());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, dash, 0));
        g.draw(TracePath.of(curve, axis, plot, pixels(curve), LIGHT_COLUMN));
    }

    /// The numbers beside the axes, and arrows where curves leave.
    public void paintNumbers(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        double unit = theme.metrics().small();
        numberedTicks().forEach(tick -> beside(g, tick.label(), axis.place(tick.value())));
        beside(g, axis.floor(), 0);
        Font font = Fonts.REGULAR.at(unit);
        double base = plot.getMaxY() + unit * 1.6;
        for (Tick tick : acrossTicks()) {
            double x = plot.getX() + plot.getWidth() * tick.value() / updates.length();
            double half = Texts.width(tick.label(), font) / 2;
            double kept = Math.min(x, plot.getMaxX() + unit * 1.2 - half);
            Texts.centred(g, tick.label(), font, theme.secondary(), kept, base);
        }
        Texts.centred(g, updates.title(), font, theme.text(), plot.getCenterX(), acrossTitleBase());
        new TraceMarks(this, input).paintLeaving(g);
        if (limit != null) {
            LimitName.paint(g, limit, this);
        }
        g.dispose();
    }

    /// The numbers below the plot.
    public List<Tick> acrossTicks() {
        double unit = theme.metrics().small();
        return Ticks.whole(0, updates.length(), Math.clamp((long) (plot.getWidth() / (5 * unit)), 1, 6));
    }

    /// The baseline of the horizontal axis's title.
    public double acrossTitleBase() {
        return plot.getMaxY() + theme.metrics().small() * 2.95;
    }

    /// The title of the horizontal axis: what its numbers count.
    public String acrossTitle() {
        return updates.title();
    }

    /// The end of the horizontal axis.
    public int acrossLength() {
        return updates.length();
    }

    /// The places of a curve's rows on the horizontal axis.
    public IntToDoubleFunction across(Series curve) {
        return row -> updates.count(curve.run(), row);
    }

    /// The numbers left of the plot.
    public List<Tick> ticks() {
        return axis.ticks(
                Math.max(2, (int) (plot.getHeight() / (3 * theme.metrics().small()))));
    }

    /// The same where a number has no room beside its neighbour without its label.
    public List<Tick> numberedTicks() {
        List<Tick> all = ticks();
        List<Tick> kept = axis.numbered(all, plot.getHeight(), theme.metrics().small());
        return all.stream()
                .map(tick -> kept.contains(tick) ? tick : new Tick(tick.value(), ""))
                .toList();
    }

    private void beside(Graphics2D g, String label, double place) {
        double unit = theme.metrics().small();
        double y = plot.getMaxY() - place * plot.getHeight();
        double right = plot.getX() - unit * 0.6;
        Font font = Texts.smallerToFit(label, Fonts.REGULAR.at(unit), right - unit / 2);
        Texts.right(g, label, font, theme.secondary(), right, y + unit * 0.36);
    }

    private void paintGrid(Graphics2D g) {
        float width = (float) theme.metrics().hairline();
        g.setColor(theme.line());
        g.setStroke(new BasicStroke(width));
        ticks().forEach(tick -> horizontal(g, axis.place(tick.value())));
        if (!axis.floor().isEmpty()) {
            g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0));
            horizontal(g, 0);
        }
        PlotFrame.axes(g, plot, theme);
        acrossTicks().forEach(tick -> {
            double x = plot.getX() + plot.getWidth() * tick.value() / updates.length();
            g.draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + TICK));
        });
    }

    private void horizontal(Graphics2D g, double place) {
        double y = plot.getMaxY() - place * plot.getHeight();
        g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
    }

    /// The playhead's line, where all runs share one, and a marker on every run's curve.
    ///
    /// @param step the update it stands at; runs that ended earlier keep their marker at their last
    /// @param atEnd with a line at the end, too; in a figure it would say nothing there
    public void paintPlayhead(Graphics2D graphics, int step, boolean atEnd) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        double x = fadesAfter(step);
        if (x < plot.getMaxX() || (atEnd && x == plot.getMaxX())) {
            g.setColor(Colors.faded(theme.text(), 0.55));
            g.setStroke(new BasicStroke((float) (theme.metrics().hairline() * 1.5)));
            g.draw(new Line2D.Double(x, plot.getY() - 2, x, plot.getMaxY()));
        }
        var marks = new TraceMarks(this, input);
        marks.paintMarked(g, step);
        marks.paintHeads(g, step);
        g.dispose();
    }

    /// The note beside the title: the kind of axis, and how to read the curves.
    public String note() {
        String scale = lowest.isPresent()
                ? Messages.aboveLowest(input.scenario().landscape().landscape().signature(), axis.log())
                : scale();
        String whole = reading() + scale;
        return series.isEmpty() ? choice.whyNothing() : whole;
    }

    /// Directions for reading it; none on thin curves where there are none.
    private String reading() {
        boolean onThin = choice.kind() == PlotKind.LEARNING_RATE || choice.kind() == PlotKind.SHARPNESS;
        boolean idle = onThin && input.ensembles().isEmpty() && series.stream().noneMatch(Series::thin);
        return idle ? "" : choice.reading(input);
    }

    /// The values of the curves at a row, as text.
    public TraceReadout readout() {
        return new TraceReadout(input, choice.kind(), plain, updates, reference);
    }
}
