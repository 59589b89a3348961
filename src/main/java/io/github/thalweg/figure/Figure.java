package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.PlotKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Kinds of figures that can be made of a scenario.
public enum Figure {
    /// The slide: map, two plots and legend.
    ALL("Slide: map, loss, learning rate"),
    MAP("Map"),
    /// One map for each run, or for each of several scenarios.
    MAPS("Maps, one per run"),
    /// The landscape in three dimensions.
    SURFACE("Surface"),
    /// The rows of a landscape from examples, and every run's model.
    DATA("Data and models"),
    LOSS(PlotKind.LOSS),
    LEARNING_RATE(PlotKind.LEARNING_RATE),
    GRADIENT(PlotKind.GRADIENT),
    DISTANCE(PlotKind.DISTANCE),
    SHARPNESS(PlotKind.SHARPNESS),
    VARIABLE(PlotKind.VARIABLE),
    PAIR(PlotKind.PAIR),
    /// The rule of one run, line by line, with the numbers of one update.
    STEP("Step, line by line");

    private final String title;
    private final String word;
    private final @Nullable PlotKind plot;

    Figure(String title) {
        this.title = title;
        this.word = name().toLowerCase(Locale.ROOT);
        this.plot = null;
    }

    Figure(PlotKind plot) {
        this.title = plot.title();
        this.word = plot.word();
        this.plot = plot;
    }

    /// The plot that the figure is; null for other figures.
    public @Nullable PlotKind plot() {
        return plot;
    }

    public String title() {
        return title;
    }

    /// The name of the figure on the command line.
    public String word() {
        return word;
    }
}
