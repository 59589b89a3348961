package io.github.thalweg.window.view;

import java.util.Objects;

/// The stylesheet of what lies over figures.
final class FigureStyles {
    private FigureStyles() {}

    static String address() {
        return Objects.requireNonNull(FigureStyles.class.getResource("figures.css"), "figures.css")
                .toExternalForm();
    }
}
