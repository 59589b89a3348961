package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.scale.Sample;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Clutter;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunMark;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.StabilityLine;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.study.map.UsableBand;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Curves of studies of one number in one plot, each with the band in which the number is usable.
record StudyCurves(List<StudyMap> maps, Scenario present, Theme theme) {
    private static final double MAX_DECADES = 14;
    private static final double BAND = 0.10;

    /// From one bar to the next, in heights of small letters.
    private static final double BAR = 0.75;

    /// The share of a plot's height that bars may take from its curves.
    private static final double MAX_BARS = 0.3;

    /// A figure that is narrower, in heights of small letters, has its words from edge to edge.
    private static final double NARROW = 50;

    void paint(Graphics2D graphics, Rectangle2D room) {
        var g = (Graphics2D) graphics.create();
        StudyFrame frame = frame(room);
        TraceAxis axis = axis(frame.plot().getHeight());
        grid(g, frame, axis);
        if (maps.size() == 1) {
            band(g, frame, maps.getFirst());
            new StudyGaps(maps.getFirst(), frame, theme).paint(g);
        }
        maps.forEach(map -> curve(map, frame, axis).paint(g));
        limits(g, frame, axis);
        IntStream.range(0, maps.size()).forEach(number -> bar(g, frame, number));
        frame.paint(g);
        double top = room.getMaxY() - foot(room.getWidth());
        for (StudyMap map : maps) {
            top += legend(g, map, left(room.getWidth()), top, room.getWidth());
        }
        g.dispose();
    }

    private StudyCurve curve(StudyMap map, StudyFrame frame, TraceAxis axis) {
        return new StudyCurve(map, present, frame, axis, maps.size() == 1, theme);
    }

    /// The limits of stability in the colours of their runs, with names that lie on no curve.
    private void limits(Graphics2D g, StudyFrame frame, TraceAxis axis) {
        var clutter = new Clutter();
        maps.forEach(map -> curve(map, frame, axis).around(clutter));
        for (StudyMap map : maps) {
            for (StabilityLine.Place place : map.limit().places()) {
                double x = frame.pixelX(place.x());
                clutter.line(x, frame.plot().getY(), x, frame.plot().getMaxY());
            }
        }
        var tags = new Tags(theme, frame.plot(), clutter);
        for (boolean name : new boolean[] {false, true}) {
            for (StudyMap map : maps) {
                var own = new StudyFrame(map.study(), map.study().x(), null, frame.plot(), theme);
                Color color = maps.size() == 1 ? theme.warning() : style(map).color(theme);
                new StudyMarks(own, map.limit(), tags, theme).limits(g, color, name);
            }
        }
    }

    /// The height of the words below.
    private double foot(double width) {
        return maps.stream().mapToDouble(map -> legendHeight(map, width)).sum()
                + theme.metrics().small() * 0.6;
    }

    /// Where the words below begin: below the plot where there is room, else at the edge.
    private double left(double width) {
        return width < NARROW * theme.metrics().small() ? Figures.GAP : StudyFrame.leftOfCurves(theme);
    }

    /// The plot within the room.
    StudyFrame frame(Rectangle2D room) {
        var above = new Rectangle2D.Double(
                room.getX(), room.getY(), room.getWidth(), room.getHeight() - foot(room.getWidth()));
        return StudyFrame.of(maps.getFirst().study(), above, theme);
    }

    /// The vertical axis of a plot of a height: curves lie above the bars.
    TraceAxis axis(double height) {
        if (maps.getFirst().study().question() instanceof Question.Probability) {
            return new TraceAxis(false, 0, 1, "");
        }
        double[] sample = Sample.sorted(maps.stream()
                .flatMapToDouble(map -> IntStream.range(0, map.study().size())
                        .filter(map::isKnown)
                        .mapToDouble(cell -> ScaleShading.value(map, cell)))
                .toArray());
        double high = sample.length == 0 ? 1 : sample[sample.length - 1];
        if (!(high > 0) || sample[0] < 0) {
            double low = sample.length == 0 ? 0 : sample[0];
            double top = high > low ? high : low + 1;
            return new TraceAxis(false, low - (top - low) * below(height), top, "");
        }
        double least = DoubleStream.of(sample).filter(value -> value > 0).min().orElse(high);
        double low = Math.max(least, high * Math.pow(10, -MAX_DECADES));
        double lowest = low < high ? low : high / 10;
        double room = Math.pow(high * 1.2 / lowest, below(height));
        return new TraceAxis(true, lowest / room, high * 1.2, sample[0] < low ? "lower" : "");
    }

    /// The room for bars and half a line below the lowest value, as a share of what is above it.
    private double below(double height) {
        double bars = (maps.size() * BAR + 0.25) * theme.metrics().small()
                + theme.metrics().trace();
        return 1 / (1 - Math.min(bars / Math.max(height, 1), MAX_BARS)) - 1;
    }

    private void grid(Graphics2D g, StudyFrame frame, TraceAxis axis) {
        double unit = theme.metrics().small();
        Font font = Fonts.REGULAR.at(unit);
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        Rectangle2D plot = frame.plot();
        List<Tick> ticks = axis.ticks(Math.max(2, (int) (plot.getHeight() / (3 * unit))));
        g.setColor(theme.line());
        for (Tick tick : ticks) {
            double y = frame.pixelY(axis.place(tick.value()));
            g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
        }
        for (Tick tick : axis.numbered(ticks, plot.getHeight(), unit)) {
            double y = frame.pixelY(axis.place(tick.value()));
            Texts.right(g, tick.label(), font, theme.secondary(), plot.getX() - unit * 0.6, y + unit * 0.36);
        }
        Texts.right(g, axis.floor(), font, theme.secondary(), plot.getX() - unit * 0.6, plot.getMaxY() + unit * 0.36);
    }

    private RunStyle style(StudyMap map) {
        Study study = map.study();
        return new RunStyle(study.scenario().runs().get(study.run()).style());
    }

    private static Optional<UsableBand> usable(StudyMap map) {
        return map instanceof OutcomeMap outcomes && isWhole(map) ? UsableBand.of(outcomes) : Optional.empty();
    }

    private static boolean isWhole(StudyMap map) {
        return IntStream.range(0, map.study().size()).allMatch(map::isKnown);
    }

    private void band(Graphics2D g, StudyFrame frame, StudyMap map) {
        usable(map).ifPresent(band -> {
            double from = frame.pixelX(frame.x().place(band.from()));
            double to = frame.pixelX(frame.x().place(band.to()));
            Rectangle2D plot = frame.plot();
            g.setColor(Colors.faded(style(map).color(theme), BAND));
            g.fill(new Rectangle2D.Double(from, plot.getY(), to - from, plot.getHeight()));
        });
    }

    /// The band as a bar above the axis, one above the other for several runs.
    private void bar(Graphics2D g, StudyFrame frame, int number) {
        usable(maps.get(number)).ifPresent(band -> {
            double from = frame.pixelX(frame.x().place(band.from()));
            double to = Math.max(frame.pixelX(frame.x().place(band.to())), from + 2);
            double unit = theme.metrics().small();
            double y = frame.plot().getMaxY() - (maps.size() - number) * unit * BAR;
            g.setColor(style(maps.get(number)).color(theme));
            g.fill(new Rectangle2D.Double(from, y - unit * 0.16, to - from, unit * 0.32));
            g.fill(new Rectangle2D.Double(from, y - unit * 0.33, 2, unit * 0.66));
            g.fill(new Rectangle2D.Double(to - 2, y - unit * 0.33, 2, unit * 0.66));
        });
    }

    /// The settings and the band of a map, below its name where they have no room beside it.
    ///
    /// @return the height they take
    private double legend(Graphics2D g, StudyMap map, double x, double top, double width) {
        double base = top + theme.metrics().normal() * 1.2;
        double middle = base - theme.metrics().normal() * 0.36;
        if (maps.size() == 1) {
            RunMark.solid(g, style(map), x, middle, theme);
        } else {
            RunMark.paint(g, style(map), x, middle, theme);
        }
        double left = x + RunMark.width(theme);
        Texts.left(g, label(map), name(), theme.text(), left, base);
        boolean beside = isBeside(map, width);
        double words = beside ? left + Texts.width(label(map), name()) + Figures.GAP / 2 : left;
        for (String line : lines(map, width)) {
            base += beside ? 0 : theme.metrics().small() * 1.35;
            Texts.left(g, line, small(), theme.secondary(), words, base);
        }
        return legendHeight(map, width);
    }

    private double legendHeight(StudyMap map, double width) {
        int below = isBeside(map, width) ? 0 : lines(map, width).size();
        return theme.metrics().normal() * 1.7 + below * theme.metrics().small() * 1.35;
    }

    private boolean isBeside(StudyMap map, double width) {
        double after = left(width) + RunMark.width(theme) + Texts.width(label(map), name()) + Figures.GAP;
        return after + Texts.width(words(map), small()) <= width - Figures.GAP;
    }

    private List<String> lines(StudyMap map, double width) {
        double room = width - left(width) - RunMark.width(theme) - Figures.GAP;
        return isBeside(map, width) ? List.of(words(map)) : Wrapping.whole(words(map), small(), room);
    }

    private static String label(StudyMap map) {
        return map.study().scenario().label(map.study().run());
    }

    private Font name() {
        return Fonts.SEMI_BOLD.at(theme.metrics().normal());
    }

    private Font small() {
        return Fonts.REGULAR.at(theme.metrics().small());
    }

    /// E.g. `usable over 1.8 decades, 0.002 to 0.13: ends at a loss of at most 0.33`.
    private static String words(StudyMap map) {
        if (!(map instanceof OutcomeMap) || !isWhole(map)) {
            return "";
        }
        var loss = UsableBand.loss(map.study());
        if (loss.isEmpty()) {
            return "";
        }
        return Messages.usable(usable(map).map(StudyCurves::text).orElse(Messages.NOWHERE), loss.getAsDouble());
    }

    private static String text(UsableBand band) {
        String range = Numbers.rounded(band.from(), 2) + " to " + Numbers.rounded(band.to(), 2);
        return Double.isNaN(band.decades()) ? Messages.usableFrom(range) : Messages.usableOver(band.decades(), range);
    }
}
