package io.github.thalweg.figure.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/// Operations on colours: from hexadecimal digits, faded, and mixed.
public final class Colors {
    private Colors() {}

    static Color hex(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }

    static Color hex(String rgb, double opacity) {
        return faded(hex(rgb), opacity);
    }

    /// Colours separated by blanks.
    static List<Color> list(String rgbs) {
        return Arrays.stream(rgbs.split(" ", -1)).map(Colors::hex).toList();
    }

    /// @param opacity 0 (invisible) to 1
    public static Color faded(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /// The opaque colour at `t` in [0, 1] between two.
    public static int between(Color low, Color high, double t) {
        return 0xff000000
                | mixed(low.getRed(), high.getRed(), t) << 16
                | mixed(low.getGreen(), high.getGreen(), t) << 8
                | mixed(low.getBlue(), high.getBlue(), t);
    }

    private static int mixed(int low, int high, double t) {
        return (int) Math.round(low + (high - low) * t);
    }
}
