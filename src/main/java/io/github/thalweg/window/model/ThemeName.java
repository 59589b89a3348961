package io.github.thalweg.window.model;

/// The looks of the window.
public enum ThemeName {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    public ThemeName next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }
}
