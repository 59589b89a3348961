package io.github.thalweg.window.landscape;

import io.github.thalweg.figure.curve.CurveRange;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Small pictures of landscapes, computed once each: equal areas of the picture have equal shares of the colours, so
/// that any formula shows its shape.
final class Thumbnails {
    static final int WIDTH = 116;
    static final int HEIGHT = 78;

    private static final Color LOW = Color.web("#1d3f72");
    private static final Color MIDDLE = Color.web("#7fa8cf");
    private static final Color HIGH = Color.web("#f4f1e8");
    private static final int UNDEFINED = 0xff9aa3ad;
    private static final int SKY = 0xfffbfaf6;
    private static final int LINE = 0xff16233a;

    private final Background background;
    private final Map<String, Image> done = new HashMap<>();

    Thumbnails(Background background) {
        this.background = background;
    }

    /// Hands the picture over, now or when it has been computed.
    void show(Landscape landscape, Consumer<Image> then) {
        Image known = done.get(landscape.id());
        if (known != null) {
            then.accept(known);
        } else {
            background.submit(() -> pixels(landscape), pixels -> {
                Image image = image(pixels);
                done.put(landscape.id(), image);
                then.accept(image);
            });
        }
    }

    private static Image image(int[] pixels) {
        var image = new WritableImage(WIDTH, HEIGHT);
        image.getPixelWriter().setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return image;
    }

    private static int[] pixels(Landscape landscape) {
        if (landscape.oneVariable()) {
            return curve(landscape);
        }
        double[] values = new double[WIDTH * HEIGHT];
        try {
            Surface.of(landscape, Map.of()).grid(landscape.view(), WIDTH, HEIGHT, 0, HEIGHT, values);
        } catch (FormulaException _) {
            // A file of the user's that is no formula: its tile stays grey, choosing it says why.
            Arrays.fill(values, Double.NaN);
        }
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int[] pixels = new int[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Double.isNaN(values[i]) ? UNDEFINED : colour(rank(sorted, values[i]));
        }
        return pixels;
    }

    /// The curve, with the ground below it in the colours of the heights.
    private static int[] curve(Landscape landscape) {
        var pixels = new int[WIDTH * HEIGHT];
        Surface surface = Surface.of(landscape, Map.of());
        var input = FigureInput.of(
                new Scenario(
                        "",
                        new LandscapeUse(landscape, Map.of()),
                        landscape.starts().getFirst(),
                        1,
                        landscape.view(),
                        List.of()),
                surface);
        Box box = CurveRange.of(input, MapDetails.USUAL);
        for (int column = 0; column < WIDTH; column++) {
            double value = surface.value(box.xMin() + box.width() * (column + 0.5) / WIDTH, 0);
            double height = (value - box.yMin()) / box.height() * HEIGHT;
            for (int row = 0; row < HEIGHT; row++) {
                double above = HEIGHT - row - 0.5 - height;
                int ground = Double.isNaN(value) ? UNDEFINED : colour((HEIGHT - row) / (double) HEIGHT);
                pixels[row * WIDTH + column] = above > 1 ? SKY : above > -1 ? LINE : ground;
            }
        }
        return pixels;
    }

    private static double rank(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value);
        return (found < 0 ? -found - 1 : found) / (double) sorted.length;
    }

    private static int colour(double rank) {
        Color colour = rank < 0.5 ? LOW.interpolate(MIDDLE, rank * 2) : MIDDLE.interpolate(HIGH, rank * 2 - 1);
        return 0xff000000
                | (int) (colour.getRed() * 255) << 16
                | (int) (colour.getGreen() * 255) << 8
                | (int) (colour.getBlue() * 255);
    }
}
