package io.github.thalweg.window.scenario;

/// Ways to show the landscape: from above, in three dimensions, both side by side, its rows with the runs' models,
/// these beside the map, or as studies.
public enum LandscapeShown {
    MAP,
    SURFACE,
    BOTH,
    DATA,
    MAP_AND_DATA,
    STUDIES;

    public boolean hasMap() {
        return this == MAP || this == BOTH || this == MAP_AND_DATA;
    }

    public boolean hasSurface() {
        return this == SURFACE || this == BOTH;
    }

    public boolean hasData() {
        return this == DATA || this == MAP_AND_DATA;
    }

    public LandscapeShown next() {
        return switch (this) {
            case MAP -> SURFACE;
            case SURFACE -> BOTH;
            case BOTH, DATA, MAP_AND_DATA, STUDIES -> MAP;
        };
    }
}
