package io.github.thalweg.figure.style;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/// The colours of the map, from low to high values.
public enum Palette {
    /// The theme's own: a deep valley below pale heights, or a glowing one below dark heights, read from the last row.
    TERRAIN(""),
    /// The theme's pale or deep colours: where trajectories alone are to be seen.
    QUIET(""),
    VIRIDIS("440154 482878 3e4a89 31688e 26828e 1f9e89 35b779 6dcd59 b4de2c fde725"),
    CIVIDIS("00204d 00336f 39486b 575d6d 707173 8a8779 a69d75 c4b56c e4cf5b ffea46"),
    GREY("5a5a5a f2f2f2");

    /// Number of colours in a ramp.
    public static final int SIZE = 1024;

    /// Stops for each step between the colours of the terrain, which lie evenly in L*a*b*.
    private static final int STOPS = 2;

    private final String stops;

    Palette(String stops) {
        this.stops = stops;
    }

    /// The colours that the others lie evenly between, from low to high.
    public List<Color> stops(Theme theme) {
        return switch (this) {
            case TERRAIN -> terrain(theme.terrain());
            case QUIET -> theme.map();
            case VIRIDIS, CIVIDIS, GREY -> Colors.list(stops);
        };
    }

    private static List<Color> terrain(List<Lab> colors) {
        return IntStream.rangeClosed(0, STOPS * (colors.size() - 1))
                .mapToObj(i -> {
                    int below = Math.min(i / STOPS, colors.size() - 2);
                    double t = (double) i / STOPS - below;
                    return colors.get(below).towards(colors.get(below + 1), t).color();
                })
                .toList();
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

    /// The colour at a place in [0, 1].
    public Color at(Theme theme, double place) {
        List<Color> colors = stops(theme);
        double at = Math.clamp(place, 0.0, 1.0) * (colors.size() - 1);
        int stop = Math.min((int) at, colors.size() - 2);
        return new Color(Colors.between(colors.get(stop), colors.get(stop + 1), at - stop));
    }

    /// The colour of the contour at a place in [0, 1]: the ground's own, darker in a light theme and lighter in a dark
    /// one, and the other way round where there is nothing darker or lighter; so it is seen on every ground.
    ///
    /// @param strong an index contour
    public Color contour(Theme theme, double place, boolean strong) {
        Lab ground = Lab.of(at(theme, place));
        double by = strong ? theme.isDark() ? 26 : 30 : theme.isDark() ? 17 : 24;
        boolean darker = theme.isDark() ? ground.lightness() > 100 - by : ground.lightness() >= by;
        return ground.lighter(darker ? -by : by).color();
    }
}
