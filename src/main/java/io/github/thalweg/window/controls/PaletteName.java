package io.github.thalweg.window.controls;

import io.github.thalweg.figure.style.Palette;

/// Names of the map's palettes.
public enum PaletteName {
    /// The theme's own strong colours.
    TERRAIN,
    /// The theme's pale (or deep) colours.
    QUIET,
    VIRIDIS,
    CIVIDIS,
    GREY;

    /// The figures' colours of this name.
    public Palette palette() {
        return switch (this) {
            case TERRAIN -> Palette.TERRAIN;
            case QUIET -> Palette.QUIET;
            case VIRIDIS -> Palette.VIRIDIS;
            case CIVIDIS -> Palette.CIVIDIS;
            case GREY -> Palette.GREY;
        };
    }
}
