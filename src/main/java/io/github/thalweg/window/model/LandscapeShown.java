package io.github.thalweg.window.model;

/// How the landscape is shown: from above, in three dimensions, or both side by side.
public enum LandscapeShown {
    MAP,
    SURFACE,
    BOTH;

    public boolean hasMap() {
        return this != SURFACE;
    }

    public boolean hasSurface() {
        return this != MAP;
    }

    LandscapeShown next() {
        return switch (this) {
            case MAP -> SURFACE;
            case SURFACE -> BOTH;
            case BOTH -> MAP;
        };
    }
}
