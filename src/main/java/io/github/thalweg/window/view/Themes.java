package io.github.thalweg.window.view;

import io.github.thalweg.figure.Theme;
import io.github.thalweg.window.model.ThemeName;

/// The figures' side of the window's looks.
final class Themes {
    private Themes() {}

    static Theme of(ThemeName name) {
        return switch (name) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }
}
