package io.github.thalweg.window.model;

/// The colours of the map, from low to high.
public enum PaletteName {
    /// The theme's own pale (or deep) colours, which leave the trajectories the loudest thing on screen.
    QUIET,
    VIRIDIS,
    CIVIDIS,
    GREY
}
