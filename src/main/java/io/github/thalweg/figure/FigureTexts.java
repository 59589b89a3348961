package io.github.thalweg.figure;

import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Details of a figure as people type them, on the command line and in the window.
///
/// Each method throws an `IllegalArgumentException` that says in one sentence what was expected and found.
public final class FigureTexts {
    private static final int MAX_LEVELS = 100;
    private static final double MIN_WIDTH = 0.2;
    private static final double MAX_WIDTH = 20;

    private FigureTexts() {}

    /// @param name of what they limit, for the sentence
    /// @param text `MIN,MAX`; blank for none
    public static @Nullable Limits limits(String name, String text) {
        if (text.isBlank()) {
            return null;
        }
        String[] ends = text.split(",", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(Messages.limits(name, text));
        }
        double low = number(name, ends[0]);
        double high = number(name, ends[1]);
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(Messages.reversed(name, text));
        }
        return new Limits(low, high);
    }

    private static double number(String name, String text) {
        try {
            return Spelling.number(text.strip());
        } catch (FormulaException _) {
            throw new IllegalArgumentException(Messages.noNumbers(name, text.strip()));
        }
    }

    /// The number of contours; 0 for a blank text: as many as have room.
    public static int levels(String name, String text) {
        if (text.isBlank()) {
            return 0;
        }
        double levels = number(name, text);
        if (levels != Math.rint(levels) || levels < 1 || levels > MAX_LEVELS) {
            throw new IllegalArgumentException(Messages.levels(name, MAX_LEVELS, text));
        }
        return (int) levels;
    }

    /// How many times its usual width a run's line has, from its width on a map; 1 for a blank text.
    public static double lines(String name, String text) {
        if (text.isBlank()) {
            return 1;
        }
        double width = number(name, text);
        if (!(width >= MIN_WIDTH && width <= MAX_WIDTH)) {
            throw new IllegalArgumentException(Messages.width(name, MIN_WIDTH, MAX_WIDTH, text));
        }
        return width / Metrics.NORMAL.trajectory();
    }

    /// Colours of runs, with commas between them.
    public static List<Color> colors(String name, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(color -> color(name, color.strip()))
                .toList();
    }

    private static Color color(String name, String color) {
        if (!color.matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(Messages.colors(name, color));
        }
        return new Color(Integer.parseInt(color.replace("#", ""), 16));
    }
}
