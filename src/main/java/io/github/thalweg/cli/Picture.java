package io.github.thalweg.cli;

import io.github.thalweg.catalog.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.MapOverlays;
import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.figure.Theme;
import io.github.thalweg.run.Race;
import io.github.thalweg.run.Scenario;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What `thalweg render` draws.
///
/// @param step the update to show, or null for the last
record Picture(
        Figure figure,
        int width,
        int height,
        double scale,
        Theme theme,
        @Nullable Integer step) {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})x([1-9][0-9]{0,5})");
    private static final int SMALLEST = 64;
    private static final double MOST_PIXELS = 1e8;
    private static final Map<String, Theme> THEMES =
            new TreeMap<>(Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "high-contrast", Theme.HIGH_CONTRAST));

    static Picture of(String figure, String size, double scale, String theme, @Nullable Integer step)
            throws InputException {
        var figures = new TreeMap<String, Figure>();
        for (Figure known : Figure.values()) {
            figures.put(known.name().toLowerCase(Locale.ROOT), known);
        }
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
        if (step != null && step < 0) {
            throw new InputException("--step must be at least 0, was " + step);
        }
        return new Picture(
                chosen("--figure", figure, figures), width, height, scale, chosen("--theme", theme, THEMES), step);
    }

    private static <T> T chosen(String option, String word, Map<String, T> choices) throws InputException {
        T choice = choices.get(word);
        if (choice == null) {
            throw new InputException(
                    option + " must be one of " + String.join(", ", choices.keySet()) + ", was " + word);
        }
        return choice;
    }

    void write(Scenario scenario, Path target) throws InputException {
        var input = new FigureInput(Race.compute(scenario, null), step == null ? scenario.steps() : step);
        new Export(input, figure, width, height, scale, MapStyle.of(scenario, theme), MapOverlays.NONE).write(target);
    }
}
