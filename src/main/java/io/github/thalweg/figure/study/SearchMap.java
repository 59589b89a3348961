package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.LinearScale;
import io.github.thalweg.figure.scale.LogScale;
import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.Dimension;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.Surrogate;
import io.github.thalweg.study.search.Surrogate.Belief;
import io.github.thalweg.study.search.Trial;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Maps of a search over two numbers: the trials, over the model's mean and over the expected improvement.
final class SearchMap {
    /// Places along each axis at which a belief is asked for.
    private static final int PLACES = 72;

    /// The room of a map, in heights of the type, beside which there is another.
    private static final double MIN_WIDTH = 15;

    private static final double MIN_HEIGHT = 11;

    /// The room of a map, in heights of the type, that has a colour bar.
    private static final double MIN_WIDTH_FOR_BAR = 19;

    private final SearchFigure figure;
    private final Theme theme;

    SearchMap(SearchFigure figure) {
        this.figure = figure;
        this.theme = figure.theme();
    }

    void paint(Graphics2D g, Rectangle2D room) {
        Surrogate belief = figure.surrogate();
        String loss = figure.lossTitle(figure.scale().base());
        if (belief == null) {
            Span span = losses();
            paint(
                    g,
                    room,
                    new Panel(span.high() > span.low() ? logarithmic(span) : null, loss, viridis(), 0),
                    trials(span));
            return;
        }
        double unit = theme.metrics().small();
        boolean beside = room.getWidth() > room.getHeight();
        double wide = beside ? room.getWidth() / 2 : room.getWidth();
        double high = beside ? room.getHeight() : (room.getHeight() - unit * 1.2) / 2;
        boolean both = wide >= MIN_WIDTH * unit && high >= MIN_HEIGHT * unit;
        var first = both ? new Rectangle2D.Double(room.getX(), room.getY(), wide, high) : room;
        Field mean = new Field(belief, Belief::mean);
        String believed = Messages.believed(loss);
        // Beside each other both maps begin where the higher heading ends.
        double least = both && beside
                ? Math.max(
                        caption(first, believed).height(),
                        caption(first, Messages.IMPROVEMENT).height())
                : 0;
        paint(g, first, new Panel(logarithmic(mean.span), believed, viridis(), least), mean);
        if (both) {
            var second = new Rectangle2D.Double(room.getMaxX() - wide, room.getMaxY() - high, wide, high);
            Field better = new Field(belief, Belief::improvement);
            int[] ramp = ramp(theme.panel(), theme.accent());
            double most = better.span.high() > 0 ? better.span.high() : 1;
            paint(g, second, new Panel(new LinearScale(0, most), Messages.IMPROVEMENT, ramp, least), better);
        }
    }

    /// One map: what its colours stand for.
    private static final class Panel {
        /// Null where they are all one.
        private final @Nullable ValueScale values;

        private final String title;
        private final int[] ramp;

        /// The least height of the heading.
        private final double least;

        Panel(@Nullable ValueScale values, String title, int[] ramp, double least) {
            this.values = values;
            this.title = title;
            this.ramp = ramp;
            this.least = least;
        }
    }

    /// The least and the greatest of numbers.
    private record Span(double low, double high) {
        static Span of(double[] values) {
            return new Span(
                    Arrays.stream(values).min().orElse(0),
                    Arrays.stream(values).max().orElse(1));
        }

        double place(double value) {
            return high > low ? (value - low) / (high - low) : 0;
        }
    }

    /// A number at each place of the map.
    private static final class Field {
        private final double[] values = new double[PLACES * PLACES];
        private final Span span;

        Field(Surrogate belief, ToDoubleFunction<Belief> value) {
            for (int i = 0; i < values.length; i++) {
                double x = (i % PLACES + 0.5) / PLACES;
                double y = 1 - (Math.floorDiv(i, PLACES) + 0.5) / PLACES;
                values[i] = value.applyAsDouble(belief.at(new double[] {x, y}));
            }
            span = Span.of(values);
        }
    }

    /// The scale of losses above the base, of which decades are known.
    private static ValueScale logarithmic(Span decades) {
        double high = decades.high() > decades.low() ? decades.high() : decades.low() + 1;
        return new LogScale(0, decades.low(), high);
    }

    private int[] viridis() {
        return Palette.VIRIDIS.ramp(theme);
    }

    private void paint(Graphics2D g, Rectangle2D room, Panel panel, Field field) {
        PlotFrame frame = frame(room, panel);
        frame.paint(g);
        field(g, frame, field, panel.ramp);
        over(g, room, panel, new TrialDots(figure));
    }

    private void paint(Graphics2D g, Rectangle2D room, Panel panel, TrialDots dots) {
        frame(room, panel).paint(g);
        over(g, room, panel, dots);
    }

    /// Outline, colour bar and trials. A bar that has no room is told in words.
    private void over(Graphics2D g, Rectangle2D room, Panel panel, TrialDots dots) {
        PlotFrame frame = frame(room, panel);
        g.setColor(theme.line());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(frame.plot());
        frame.paintUpward(g, figure.search().dimensions().get(1).name());
        caption(room, panel.title).paint(g, frame.plot());
        if (panel.values != null && isBarred(room)) {
            ColorBar.paint(g, panel.values, "", panel.ramp, theme, ColorBar.beside(frame.plot(), theme));
        }
        for (Trial trial : figure.result().trials()) {
            dots.paint(
                    g,
                    trial,
                    frame.pixelX(trial.values().get(0)),
                    frame.pixelY(trial.values().get(1)));
        }
    }

    private boolean isBarred(Rectangle2D room) {
        return room.getWidth() >= MIN_WIDTH_FOR_BAR * theme.metrics().small();
    }

    private Rectangle2D besideBar(Rectangle2D room) {
        double bar = isBarred(room)
                ? ColorBar.roomForNumbers(theme) - theme.metrics().small()
                : 0;
        return new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth() - bar, room.getHeight());
    }

    private Caption caption(Rectangle2D room, String title) {
        String text = isBarred(room) ? title : title + Messages.DARK_IS_LOW;
        return Caption.above(text, besideBar(room), theme);
    }

    private PlotFrame frame(Rectangle2D room, Panel panel) {
        List<Dimension> both = figure.search().dimensions();
        return PlotFrame.in(
                caption(room, panel.title).below(besideBar(room), panel.least),
                ValueAxis.of(both.get(0).axis()),
                ValueAxis.of(both.get(1).axis()),
                both.get(0).name(),
                theme);
    }

    /// Of the trials that did not diverge.
    private Span losses() {
        LossScale scale = figure.scale();
        return Span.of(figure.result().trials().stream()
                .filter(trial -> !scale.isCut(trial.loss()))
                .mapToDouble(trial -> scale.decades(trial.loss()))
                .toArray());
    }

    /// Dots in the colours of their losses, where nothing lies under them.
    private TrialDots trials(Span span) {
        int[] ramp = viridis();
        LossScale scale = figure.scale();
        return new TrialDots(figure, trial -> {
            double place = Math.clamp(span.place(scale.decades(trial.loss())), 0.0, 1.0);
            return new Color(ramp[(int) (place * (ramp.length - 1))]);
        });
    }

    private static int[] ramp(Color low, Color high) {
        var ramp = new int[Palette.SIZE];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = Colors.between(low, high, 0.75 * i / (ramp.length - 1));
        }
        return ramp;
    }

    private void field(Graphics2D g, PlotFrame frame, Field field, int[] ramp) {
        var image = new BufferedImage(PLACES, PLACES, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < field.values.length; i++) {
            double place = field.span.place(field.values[i]);
            image.setRGB(i % PLACES, Math.floorDiv(i, PLACES), ramp[(int) (place * (ramp.length - 1))]);
        }
        Rectangle2D plot = frame.plot();
        var transform = AffineTransform.getTranslateInstance(plot.getX(), plot.getY());
        transform.scale(plot.getWidth() / PLACES, plot.getHeight() / PLACES);
        g.drawImage(image, transform, null);
    }
}
