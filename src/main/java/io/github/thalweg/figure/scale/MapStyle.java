package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Color;

/// Look of a map's landscape: colour scale, palette, theme and details.
public record MapStyle(ColorScale colorScale, Palette palette, Theme theme, MapDetails details) {
    public MapStyle(ColorScale colorScale, Palette palette, Theme theme) {
        this(colorScale, palette, theme, MapDetails.USUAL);
    }

    public MapStyle withTheme(Theme other) {
        return new MapStyle(colorScale, palette, other, details);
    }

    /// The same for a landscape among others, with its own colour scale where each is to have that.
    public MapStyle of(Landscape landscape) {
        return details.own() ? new MapStyle(landscape.colorScale(), palette, theme, details) : this;
    }

    public MapStyle withDetails(MapDetails other) {
        return new MapStyle(colorScale, palette, theme, other);
    }

    /// The colour scale of the scenario's landscape and the theme's terrain.
    public static MapStyle of(Scenario scenario, Theme theme) {
        return new MapStyle(scenario.landscape().landscape().colorScale(), Palette.TERRAIN, theme);
    }

    /// The colour of a contour.
    ///
    /// @param place of its value on the scale of colours, in [0, 1]
    public Color contour(double place, boolean strong) {
        return palette.contour(theme, place, strong);
    }

    /// The colour of the map.
    ///
    /// @param place on the scale of colours, in [0, 1]
    public Color ground(double place) {
        return palette.at(theme, place);
    }

    /// The width of a contour, in pixels before scaling: every fifth is stronger.
    public double contourWidth(boolean strong) {
        return theme.metrics().hairline() * (strong ? 1.1 : 0.5);
    }
}
