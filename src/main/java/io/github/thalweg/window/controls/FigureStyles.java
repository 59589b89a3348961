package io.github.thalweg.window.controls;

import java.util.Objects;

/// The stylesheet of what lies over figures.
public final class FigureStyles {
    private FigureStyles() {}

    public static String address() {
        return Objects.requireNonNull(FigureStyles.class.getResource("figures.css"), "figures.css")
                .toExternalForm();
    }
}
