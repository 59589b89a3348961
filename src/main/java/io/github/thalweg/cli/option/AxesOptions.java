package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.FigureTexts;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for axes, contours and lines, as journals ask for them.
final class AxesOptions {
    @Option(
            names = "--aspect",
            defaultValue = "equal",
            description = "Units of a map: equal on both axes, by showing more of the longer side, where the view's"
                    + " sides are within 1:3; or fill, stretched (${DEFAULT-VALUE}).")
    private String aspect = "";

    @Option(names = "--xlim", paramLabel = "MIN,MAX", description = "What a map shows of x; the view's by default.")
    private String xLimits = "";

    @Option(names = "--ylim", paramLabel = "MIN,MAX", description = "What a map shows of y; of one variable, of f(x).")
    private String yLimits = "";

    @Option(names = "--ylim-loss", paramLabel = "MIN,MAX", description = "The axis of the plot of the loss.")
    private String lossLimits = "";

    @Option(names = "--xlabel", defaultValue = "x", paramLabel = "TEXT", description = "The name of a map's x axis.")
    private String xName = "";

    @Option(names = "--ylabel", defaultValue = "y", paramLabel = "TEXT", description = "The name of a map's y axis.")
    private String yName = "";

    @Option(names = "--levels", paramLabel = "N", description = "About so many contours; by default by the size.")
    private String levels = "";

    @Option(names = "--labels", description = "Index contours carry their values.")
    private boolean labels;

    @Option(
            names = "--line-width",
            paramLabel = "WIDTH",
            description = "Of the runs on a map, in pixels, or points on paper (2.4 at the usual type); in plots in"
                    + " proportion.")
    private String lineWidth = "";

    @Option(
            names = "--colors",
            paramLabel = "RRGGBB",
            description = "Colours of the runs, with commas, as 1f5fbf; those after them keep their own.")
    private String colors = "";

    /// @throws InputException when an option is out of its range
    MapDetails details(Box view) throws InputException {
        Aspect chosen = Choice.of("--aspect", aspect, Aspect.values(), Choice::word);
        int about = read(() -> FigureTexts.levels("--levels", levels));
        var details = new MapDetails(
                chosen, xName, yName, limits("--xlim", xLimits), limits("--ylim", yLimits), about, labels);
        read(() -> details.limited(view));
        return details;
    }

    /// @throws InputException when they are no numbers in order
    @Nullable
    Limits loss() throws InputException {
        return limits("--ylim-loss", lossLimits);
    }

    private static @Nullable Limits limits(String option, String text) throws InputException {
        try {
            return FigureTexts.limits(option, text);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }

    /// The theme with the lines and colours that were chosen.
    ///
    /// @throws InputException when a width or colour is none
    Theme theme(Theme usual) throws InputException {
        return usual.withRuns(read(() -> FigureTexts.colors("--colors", colors)))
                .withLines(read(() -> FigureTexts.lines("--line-width", lineWidth)));
    }

    private static <T> T read(Supplier<T> text) throws InputException {
        try {
            return text.get();
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }
}
