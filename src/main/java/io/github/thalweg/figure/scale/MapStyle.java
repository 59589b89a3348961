package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.run.scenario.Scenario;

/// Look of a map's landscape: colour scale, palette and theme.
public record MapStyle(ColorScale colorScale, Palette palette, Theme theme) {
    /// The colour scale of the scenario's landscape and the theme's own palette.
    public static MapStyle of(Scenario scenario, Theme theme) {
        return new MapStyle(scenario.landscape().landscape().colorScale(), Palette.QUIET, theme);
    }
}
