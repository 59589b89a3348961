package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.TraceKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The pictures that can be made of a scenario.
public enum Figure {
    /// The slide: map, two plots and legend.
    ALL("Slide: map, loss, learning rate"),
    MAP("Map"),
    /// The landscape in three dimensions.
    SURFACE("Surface"),
    LOSS(TraceKind.LOSS),
    RATE(TraceKind.RATE),
    GRADIENT(TraceKind.GRADIENT),
    DISTANCE(TraceKind.DISTANCE),
    SHARPNESS(TraceKind.SHARPNESS),
    VARIABLE(TraceKind.VARIABLE),
    /// The rule of one run, line by line, with the numbers of one update.
    STEP("Step, line by line");

    private final String title;
    private final String word;
    private final @Nullable TraceKind plot;

    Figure(String title) {
        this.title = title;
        this.word = name().toLowerCase(Locale.ROOT);
        this.plot = null;
    }

    Figure(TraceKind plot) {
        this.title = plot.title();
        this.word = plot.word();
        this.plot = plot;
    }

    /// The plot that the figure is; null for other figures.
    public @Nullable TraceKind plot() {
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
