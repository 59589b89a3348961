package io.github.thalweg.figure.style;

import java.awt.Color;
import java.util.List;

/// The colours of the map, from low to high values.
public enum Palette {
    /// The theme's own: pale or deep, so that the trajectories are the loudest thing in the picture.
    QUIET(""),
    VIRIDIS("440154 482878 3e4a89 31688e 26828e 1f9e89 35b779 6dcd59 b4de2c fde725"),
    CIVIDIS("00204d 00336f 39486b 575d6d 707173 8a8779 a69d75 c4b56c e4cf5b ffea46"),
    GREY("5a5a5a f2f2f2");

    /// Number of colours in a ramp.
    public static final int SIZE = 1024;

    private final String stops;

    Palette(String stops) {
        this.stops = stops;
    }

    /// The colours that the others lie evenly between, from low to high.
    public List<Color> stops(Theme theme) {
        return stops.isEmpty() ? theme.map() : Colors.list(stops);
    }

    /// Opaque ARGB colours from low to high, finely graded.
    public int[] ramp(Theme theme) {
        List<Color> colors = stops(theme);
        var ramp = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double place = i * (colors.size() - 1) / (SIZE - 1.0);
            int stop = Math.min((int) place, colors.size() - 2);
            ramp[i] = Colors.between(colors.get(stop), colors.get(stop + 1), place - stop);
        }
        return ramp;
    }
}
