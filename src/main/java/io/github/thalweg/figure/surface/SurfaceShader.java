package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Theme;
import java.util.List;

/// Colour of the surface at a place of the palette: the map's, with the map's contours.
final class SurfaceShader {
    private static final int SIZE = 4096;
    private static final double STRONG = 1.5;

    private final int[] ramp;
    private final int[] nearest = new int[SIZE];
    private final float[] places;
    private final float[] opacities;
    private final float[] widths;
    private final int red;
    private final int green;
    private final int blue;

    /// @param pixels of the picture for each of the figure's
    SurfaceShader(MapStyle style, List<Relief.Level> levels, double pixels) {
        Theme theme = style.theme();
        ramp = style.palette().ramp(theme);
        places = new float[levels.size()];
        opacities = new float[levels.size()];
        widths = new float[levels.size()];
        for (int i = 0; i < places.length; i++) {
            boolean strong = levels.get(i).strong();
            double opacity = theme.contour().getAlpha() / 255.0;
            places[i] = (float) levels.get(i).place();
            opacities[i] = (float) Math.min(1, strong ? STRONG * opacity : opacity);
            widths[i] = (float) (theme.metrics().hairline() * pixels * (strong ? 1.1 : 0.8) / 2);
        }
        for (int i = 0; i < SIZE; i++) {
            nearest[i] = nearest((double) i / (SIZE - 1));
        }
        red = theme.contour().getRed();
        green = theme.contour().getGreen();
        blue = theme.contour().getBlue();
    }

    private int nearest(double place) {
        int best = -1;
        for (int i = 0; i < places.length; i++) {
            if (best < 0 || Math.abs(places[i] - place) < Math.abs(places[best] - place)) {
                best = i;
            }
        }
        return best;
    }

    /// An opaque colour.
    ///
    /// @param place      in [0, 1]
    /// @param perPixel   pixels for a change of 1 of the place, across the contours; infinite for none
    /// @param brightness 1 for the palette's own colour
    int at(float place, float perPixel, float brightness) {
        int color = ramp[(int) (place * (ramp.length - 1))];
        // Shadows are lit by the sky: they lose blue last.
        float r = ((color >> 16) & 255) * (1 - 1.12f * (1 - brightness));
        float g = ((color >> 8) & 255) * brightness;
        float b = (color & 255) * (1 - 0.86f * (1 - brightness));
        int level = nearest[(int) (place * (SIZE - 1))];
        if (level >= 0) {
            float cover = widths[level] + 0.5f - Math.abs(place - places[level]) * perPixel;
            // Not so for NaN: on level ground that is as high as a contour.
            if (cover > 0) {
                float ink = opacities[level] * Math.min(Math.min(cover, 1), 2 * widths[level]);
                r += ink * (red - r);
                g += ink * (green - g);
                b += ink * (blue - b);
            }
        }
        return 0xff000000 | Math.min((int) r, 255) << 16 | Math.min((int) g, 255) << 8 | Math.min((int) b, 255);
    }
}
