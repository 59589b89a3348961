package io.github.thalweg.window.controls;

import io.github.thalweg.figure.style.Palette;

/// Names of the map's palettes.
public enum PaletteName {
    /// The theme's own pale (or deep) colours, which leave the trajectories the loudest thing on screen.
    QUIET,
    VIRIDIS,
    CIVIDIS,
    GREY;

    /// The figures' colours of this name.
    public Palette palette() {
        return switch (this) {
            case QUIET -> Palette.QUIET;
            case VIRIDIS -> Palette.VIRIDIS;
            case CIVIDIS -> Palette.CIVIDIS;
            case GREY -> Palette.GREY;
        };
    }
}
