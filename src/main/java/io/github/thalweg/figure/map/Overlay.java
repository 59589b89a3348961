package io.github.thalweg.figure.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Overlays of a figure, drawn when they are asked for.
public enum Overlay {
    /// Arrows down the slope.
    FIELD("Gradient field"),
    /// Eigen-directions under the heads, and the second-order model at the head of the run that is singled out.
    CURVATURE("Curvature"),
    /// Gradient, memory and step of the update, of the run that is singled out.
    ANATOMY("Anatomy of the step"),
    /// The largest stable learning rate of the run that is singled out, in the plot of the learning rate.
    STABILITY("Stability limit"),
    /// Nothing of the map but a disc round each head.
    FOG("Fog"),
    /// The steps of single rows in this update, of the run that is singled out.
    ROWS("Gradients of rows"),
    /// Lines from the rows to what the run that is singled out predicts for them, in the data picture.
    RESIDUALS("Residuals");

    /// What other programs call the overlay of a word.
    public static final Map<String, List<String>> OTHER_WORDS = Map.of(
            "field",
            List.of("arrow", "arrows", "gradient", "gradients", "quiver", "vectors", "vector-field", "slope"),
            "curvature",
            List.of("hessian", "eigenvalues", "eigenvectors", "ellipse"),
            "anatomy",
            List.of("step", "steps", "update", "momentum", "velocity"),
            "rows",
            List.of("examples", "samples", "batch"),
            "residuals",
            List.of("errors"),
            "stability",
            List.of("limit", "edge"),
            "fog",
            List.of("hide", "blind"));

    private final String title;

    Overlay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The name of the overlay on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
