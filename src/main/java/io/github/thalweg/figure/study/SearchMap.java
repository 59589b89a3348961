package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.Dimension;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Maps of a search over two numbers: the trials, over the model's mean and over the expected improvement.
final class SearchMap {
    /// Places along each axis at which a belief is asked for.
    private static final int PLACES = 72;

    private final SearchFigure figure;
    private final Theme theme;

    SearchMap(SearchFigure figure) {
        this.figure = figure;
        this.theme = figure.theme();
    }

    void paint(Graphics2D g, Rectangle2D room) {
        Surrogate belief = figure.surrogate();
        double label = theme.metrics().small() * 1.6;
        double gap = theme.metrics().small() * 1.2;
        var inner = new Rectangle2D.Double(room.getX(), room.getY() + label, room.getWidth(), room.getHeight() - label);
        if (belief == null) {
            frame(inner).paint(g);
            panel(g, inner, Messages.low(figure.lossTitle(figure.scale().base())), Optional.of(losses()));
            return;
        }
        double half = inner.getWidth() / 2;
        boolean beside = inner.getWidth() > inner.getHeight();
        double high = (inner.getHeight() - label - gap) / 2;
        var first = beside
                ? new Rectangle2D.Double(inner.getX(), inner.getY(), half, inner.getHeight())
                : new Rectangle2D.Double(inner.getX(), inner.getY(), inner.getWidth(), high);
        var second = beside
                ? new Rectangle2D.Double(inner.getX() + half, inner.getY(), half, inner.getHeight())
                : new Rectangle2D.Double(inner.getX(), inner.getMaxY() - high, inner.getWidth(), high);
        int[] ramp = Palette.VIRIDIS.ramp(theme);
        frame(first).paint(g);
        field(g, frame(first), Belief::mean, ramp);
        panel(g, first, Messages.believed(figure.lossTitle(figure.scale().base())), Optional.empty());
        frame(second).paint(g);
        field(g, frame(second), Belief::improvement, ramp(theme.panel(), theme.accent()));
        panel(g, second, Messages.WHERE_IMPROVEMENT, Optional.empty());
    }

    /// The colour of a trial where nothing lies under the dots: dark is low.
    private Function<Trial, Color> losses() {
        int[] ramp = Palette.VIRIDIS.ramp(theme);
        double[] decades = figure.result().trials().stream()
                .mapToDouble(trial -> figure.scale().decades(trial.loss()))
                .toArray();
        double low = Arrays.stream(decades).min().orElse(0);
        double high = Arrays.stream(decades).max().orElse(1);
        return trial -> {
            double place = high > low ? (figure.scale().decades(trial.loss()) - low) / (high - low) : 0;
            return new Color(ramp[(int) (place * (ramp.length - 1))]);
        };
    }

    private static int[] ramp(Color low, Color high) {
        var ramp = new int[Palette.SIZE];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = Colors.between(low, high, 0.75 * i / (ramp.length - 1));
        }
        return ramp;
    }

    private PlotFrame frame(Rectangle2D room) {
        List<Dimension> both = figure.search().dimensions();
        return PlotFrame.in(
                room,
                ValueAxis.of(both.get(0).axis()),
                ValueAxis.of(both.get(1).axis()),
                both.get(0).name() + " (across), " + both.get(1).name() + " (up)",
                theme);
    }

    private void panel(Graphics2D g, Rectangle2D room, String text, Optional<Function<Trial, Color>> colors) {
        PlotFrame frame = frame(room);
        g.setColor(theme.line());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(frame.plot());
        double unit = theme.metrics().small();
        var font = Fonts.REGULAR.at(unit);
        String fitting = Texts.fitting(text, font, frame.plot().getWidth());
        Texts.left(
                g,
                fitting,
                font,
                theme.secondary(),
                frame.plot().getX(),
                frame.plot().getY() - unit * 0.6);
        var dots = colors.map(color -> new TrialDots(figure, color)).orElse(new TrialDots(figure));
        for (Trial trial : figure.result().trials()) {
            dots.paint(
                    g,
                    trial,
                    frame.pixelX(trial.values().get(0)),
                    frame.pixelY(trial.values().get(1)));
        }
    }

    private void field(Graphics2D g, PlotFrame frame, ToDoubleFunction<Belief> value, int[] ramp) {
        Surrogate belief = figure.surrogate();
        if (belief == null) {
            return;
        }
        var values = new double[PLACES * PLACES];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            double x = (i % PLACES + 0.5) / PLACES;
            double y = 1 - (Math.floorDiv(i, PLACES) + 0.5) / PLACES;
            values[i] = value.applyAsDouble(belief.at(new double[] {x, y}));
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        var image = new BufferedImage(PLACES, PLACES, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < values.length; i++) {
            double place = high > low ? (values[i] - low) / (high - low) : 0;
            image.setRGB(i % PLACES, Math.floorDiv(i, PLACES), ramp[(int) (place * (ramp.length - 1))]);
        }
        Rectangle2D plot = frame.plot();
        var transform = AffineTransform.getTranslateInstance(plot.getX(), plot.getY());
        transform.scale(plot.getWidth() / PLACES, plot.getHeight() / PLACES);
        g.drawImage(image, transform, null);
    }
}
