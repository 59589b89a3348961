package io.github.thalweg.cli;

import io.github.thalweg.catalog.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.figure.Drawing;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.figure.Sheet;
import io.github.thalweg.figure.Theme;
import io.github.thalweg.run.Race;
import io.github.thalweg.run.Scenario;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `thalweg render` draws, and how.
final class RenderOptions {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})x([1-9][0-9]{0,5})");
    private static final int SMALLEST = 64;
    private static final double MOST_PIXELS = 1e8;
    private static final Map<String, Theme> THEMES =
            new TreeMap<>(Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "high-contrast", Theme.HIGH_CONTRAST));

    @Option(
            names = "--figure",
            defaultValue = "all",
            description = "map, loss, rate, gradient, distance or all (${DEFAULT-VALUE}).")
    private String figure = "";

    @Option(
            names = "--size",
            defaultValue = "1200x700",
            paramLabel = "WxH",
            description = "In pixels before scaling (${DEFAULT-VALUE}).")
    private String size = "";

    @Option(names = "--scale", defaultValue = "1", description = "Pixels of the file per pixel (${DEFAULT-VALUE}).")
    private double scale;

    @Option(names = "--theme", defaultValue = "light", description = "light, dark or high-contrast (${DEFAULT-VALUE}).")
    private String theme = "";

    @Option(names = "--step", paramLabel = "K", description = "The update to show; the last by default.")
    private @Nullable Integer step;

    /// Computes the scenario and writes its figure.
    ///
    /// @throws InputException when an option or the file's ending is wrong, or the file cannot be written
    void write(Scenario scenario, Path target) throws InputException {
        Drawing drawing = drawing(scenario);
        int shown = step(scenario);
        new Export(new FigureInput(Race.compute(scenario, null), shown), drawing).write(target);
    }

    private Drawing drawing(Scenario scenario) throws InputException {
        Figure chosen = chosen("--figure", figure, figures());
        return Drawing.of(chosen, sheet(), MapStyle.of(scenario, chosen("--theme", theme, THEMES)));
    }

    private int step(Scenario scenario) throws InputException {
        if (step == null) {
            return scenario.steps();
        }
        if (step < 0) {
            throw new InputException("--step must be at least 0, was " + step);
        }
        return step;
    }

    private static Map<String, Figure> figures() {
        var figures = new TreeMap<String, Figure>();
        for (Figure known : Figure.values()) {
            figures.put(known.word(), known);
        }
        return figures;
    }

    private Sheet sheet() throws InputException {
        Matcher form = SIZE.matcher(size);
        if (!form.matches()) {
            throw new InputException("--size must be WxH in pixels, e.g. 1200x700, was " + size);
        }
        int width = Integer.parseInt(form.group(1));
        int height = Integer.parseInt(form.group(2));
        if (width < SMALLEST || height < SMALLEST) {
            throw new InputException("--size must be at least " + SMALLEST + "x" + SMALLEST + ", was " + size);
        }
        if (!(scale > 0 && width * scale * (height * scale) <= MOST_PIXELS)) {
            throw new InputException(
                    "--size times --scale must be above 0 and at most 100 million pixels, was " + size + " x " + scale);
        }
        return Sheet.pixels(width, height, scale);
    }

    private static <T> T chosen(String option, String word, Map<String, T> choices) throws InputException {
        T choice = choices.get(word);
        if (choice == null) {
            throw new InputException(
                    option + " must be one of " + String.join(", ", choices.keySet()) + ", was " + word);
        }
        return choice;
    }
}
