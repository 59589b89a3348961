package io.github.thalweg.figure;

import java.util.Locale;

/// The pictures that can be made of a scenario.
public enum Figure {
    /// The slide: map, two plots and legend.
    ALL("Slide: map, loss, learning rate"),
    MAP("Map"),
    /// The landscape in three dimensions.
    SURFACE("Surface"),
    LOSS("Loss"),
    RATE("Learning rate"),
    GRADIENT("Gradient norm"),
    DISTANCE("Distance to the nearest minimum"),
    SHARPNESS("Sharpness"),
    /// A name of the rules' texts.
    VARIABLE("Rule variable"),
    /// The rule of one run, line by line, with the numbers of one update.
    STEP("Step, line by line");

    private final String title;

    Figure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// What it is called on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
