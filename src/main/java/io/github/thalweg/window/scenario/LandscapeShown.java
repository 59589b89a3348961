package io.github.thalweg.window.scenario;

/// Ways to show the landscape: from above, in three dimensions, both side by side, or as studies.
public enum LandscapeShown {
    MAP,
    SURFACE,
    BOTH,
    STUDIES;

    public boolean hasMap() {
        return this == MAP || this == BOTH;
    }

    public boolean hasSurface() {
        return this == SURFACE || this == BOTH;
    }

    public LandscapeShown next() {
        return switch (this) {
            case MAP -> SURFACE;
            case SURFACE -> BOTH;
            case BOTH, STUDIES -> MAP;
        };
    }
}
