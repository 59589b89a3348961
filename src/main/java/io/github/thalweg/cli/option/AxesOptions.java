package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for axes, contours and lines, as journals ask for them.
final class AxesOptions {
    private static final int MAX_LEVELS = 100;
    private static final double MIN_WIDTH = 0.2;
    private static final double MAX_WIDTH = 20;

    @Option(
            names = "--aspect",
            defaultValue = "equal",
            description = "Units of a map: equal on both axes, by showing more of the longer side, where the view's"
                    + " sides are within 1:3; or fill, stretched (${DEFAULT-VALUE}).")
    private String aspect = "";

    @Option(names = "--xlim", paramLabel = "MIN,MAX", description = "What a map shows of x; the view's by default.")
    private @Nullable String xLimits;

    @Option(names = "--ylim", paramLabel = "MIN,MAX", description = "What a map shows of y.")
    private @Nullable String yLimits;

    @Option(names = "--ylim-loss", paramLabel = "MIN,MAX", description = "The axis of the plot of the loss.")
    private @Nullable String lossLimits;

    @Option(names = "--xlabel", defaultValue = "x", paramLabel = "TEXT", description = "The name of a map's x axis.")
    private String xName = "";

    @Option(names = "--ylabel", defaultValue = "y", paramLabel = "TEXT", description = "The name of a map's y axis.")
    private String yName = "";

    @Option(names = "--levels", paramLabel = "N", description = "About so many contours; by default by the size.")
    private @Nullable Integer levels;

    @Option(names = "--labels", description = "Index contours carry their values.")
    private boolean labels;

    @Option(
            names = "--line-width",
            paramLabel = "WIDTH",
            description = "Of the runs on a map, in pixels, or points on paper (2.4 at the usual type); in plots in"
                    + " proportion.")
    private @Nullable Double lineWidth;

    @Option(
            names = "--colors",
            split = ",",
            paramLabel = "RRGGBB",
            description = "Colours of the runs, with commas, as 1f5fbf; those after them keep their own.")
    private List<String> colors = List.of();

    /// @throws InputException when an option is out of its range
    MapDetails details(Box view) throws InputException {
        if (levels != null && (levels < 1 || levels > MAX_LEVELS)) {
            throw new InputException("--levels must be in [1, " + MAX_LEVELS + "], was " + levels);
        }
        Aspect chosen = Choice.of("--aspect", aspect, Aspect.values(), Choice::word);
        return new MapDetails(chosen, xName, yName, limits(view), levels == null ? 0 : levels, labels);
    }

    /// Null where none were said.
    private @Nullable Box limits(Box view) throws InputException {
        Limits x = limits("--xlim", xLimits);
        Limits y = limits("--ylim", yLimits);
        if (x == null && y == null) {
            return null;
        }
        try {
            return new Box(
                    x == null ? view.xMin() : x.low(),
                    x == null ? view.xMax() : x.high(),
                    y == null ? view.yMin() : y.low(),
                    y == null ? view.yMax() : y.high());
        } catch (IllegalArgumentException wrong) {
            throw new InputException("--xlim and --ylim: " + wrong.getMessage());
        }
    }

    /// @throws InputException when they are no numbers in order
    @Nullable
    Limits loss() throws InputException {
        return limits("--ylim-loss", lossLimits);
    }

    private static @Nullable Limits limits(String option, @Nullable String text) throws InputException {
        if (text == null) {
            return null;
        }
        String[] ends = text.split(",", -1);
        if (ends.length != 2) {
            throw new InputException(option + " must be MIN,MAX, was " + text);
        }
        try {
            return new Limits(NumberText.of(ends[0], option), NumberText.of(ends[1], option));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(option + ": " + wrong.getMessage());
        }
    }

    /// The theme with the lines and colours that were chosen.
    ///
    /// @throws InputException when a width or colour is none
    Theme theme(Theme usual) throws InputException {
        var chosen = new ArrayList<Color>();
        for (String color : colors) {
            if (!color.matches("#?[0-9a-fA-F]{6}")) {
                throw new InputException("--colors must be six hexadecimal digits each, as 1f5fbf, was " + color);
            }
            chosen.add(new Color(Integer.parseInt(color.replace("#", ""), 16)));
        }
        if (lineWidth != null && !(lineWidth >= MIN_WIDTH && lineWidth <= MAX_WIDTH)) {
            throw new InputException(
                    "--line-width must be in [" + MIN_WIDTH + ", " + MAX_WIDTH + "], was " + lineWidth);
        }
        double factor = lineWidth == null ? 1 : lineWidth / Metrics.NORMAL.trajectory();
        return usual.withRuns(chosen).withLines(factor);
    }
}
