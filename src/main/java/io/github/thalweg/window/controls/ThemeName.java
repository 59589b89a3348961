package io.github.thalweg.window.controls;

import io.github.thalweg.figure.style.Theme;

/// Names of the window's themes.
public enum ThemeName {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// Colours and sizes of the figures in this look.
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }

    public ThemeName next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }
}
