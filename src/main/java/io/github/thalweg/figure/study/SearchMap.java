package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Palette;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Maps of a search over two numbers: the trials, over the model's mean and over the expected improvement.
final class SearchMap {
    /// Places along each axis at which a belief is asked for.
    private static final int PLACES = 72;

    /// The room of a map, in heights of the type, beside which there is another.
    private static final double MIN_WIDTH = 15;

    private static final double MIN_HEIGHT = 11;

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
            frame(room, List.of(Messages.low(loss))).paint(g);
            panel(g, room, List.of(Messages.low(loss)), 0, Optional.of(losses()));
            return;
        }
        double unit = theme.metrics().small();
        boolean beside = room.getWidth() > room.getHeight();
        double wide = beside ? room.getWidth() / 2 : room.getWidth();
        double high = beside ? room.getHeight() : (room.getHeight() - unit * 1.2) / 2;
        boolean both = wide >= MIN_WIDTH * unit && high >= MIN_HEIGHT * unit;
        var first = both ? new Rectangle2D.Double(room.getX(), room.getY(), wide, high) : room;
        var texts =
                both ? List.of(Messages.believed(loss), Messages.WHERE_IMPROVEMENT) : List.of(Messages.believed(loss));
        panel(g, first, texts, 0, Belief::mean, Palette.VIRIDIS.ramp(theme));
        if (both) {
            var second = new Rectangle2D.Double(room.getMaxX() - wide, room.getMaxY() - high, wide, high);
            panel(g, second, texts, 1, Belief::improvement, ramp(theme.panel(), theme.accent()));
        }
    }

    private void panel(
            Graphics2D g,
            Rectangle2D room,
            List<String> captions,
            int number,
            ToDoubleFunction<Belief> value,
            int[] ramp) {
        PlotFrame frame = frame(room, captions);
        frame.paint(g);
        field(g, frame, value, ramp);
        panel(g, room, captions, number, Optional.empty());
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

    /// A frame below room for the highest of the captions, so that the maps have the same size.
    private PlotFrame frame(Rectangle2D room, List<String> captions) {
        List<Dimension> both = figure.search().dimensions();
        Caption highest = captions.stream()
                .map(text -> Caption.above(text, room, theme))
                .max(Comparator.comparingDouble(Caption::height))
                .orElseThrow();
        return PlotFrame.in(
                highest.below(room),
                ValueAxis.of(both.get(0).axis()),
                ValueAxis.of(both.get(1).axis()),
                both.get(0).name(),
                theme);
    }

    private void panel(
            Graphics2D g,
            Rectangle2D room,
            List<String> captions,
            int number,
            Optional<Function<Trial, Color>> colors) {
        PlotFrame frame = frame(room, captions);
        g.setColor(theme.line());
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(frame.plot());
        frame.paintUpward(g, figure.search().dimensions().get(1).name());
        Caption.above(captions.get(number), room, theme).paint(g, frame.plot());
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
