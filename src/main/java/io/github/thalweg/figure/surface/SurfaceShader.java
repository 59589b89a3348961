package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.scale.MapStyle;
import java.util.List;

/// Colour of the surface at a place of the palette: the map's, with the map's contours.
final class SurfaceShader {
    private static final int SIZE = 4096;

    private final int[] ramp;
    private final int[] nearest = new int[SIZE];
    private final float[] places;
    private final int[] inks;
    private final float[] widths;

    /// @param pixels of the picture for each of the figure's
    SurfaceShader(MapStyle style, List<Relief.Level> levels, double pixels) {
        ramp = style.palette().ramp(style.theme());
        places = new float[levels.size()];
        inks = new int[levels.size()];
        widths = new float[levels.size()];
        for (int i = 0; i < places.length; i++) {
            Relief.Level level = levels.get(i);
            places[i] = (float) level.place();
            inks[i] = style.contour(level.place(), level.strong()).getRGB();
            widths[i] = (float) (style.contourWidth(level.strong()) * pixels / 2);
        }
        for (int i = 0; i < SIZE; i++) {
            nearest[i] = nearest((double) i / (SIZE - 1));
        }
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
        int level = nearest[(int) (place * (SIZE - 1))];
        int color = ramp[(int) (place * (ramp.length - 1))];
        if (level >= 0) {
            float cover = widths[level] + 0.5f - Math.abs(place - places[level]) * perPixel;
            // Not so for NaN: on level ground that is as high as a contour.
            if (cover > 0) {
                color = mixed(color, inks[level], Math.min(Math.min(cover, 1), 2 * widths[level]));
            }
        }
        return lit(color, brightness);
    }

    private static int mixed(int color, int ink, float share) {
        int r = (color >> 16 & 255) + (int) (share * ((ink >> 16 & 255) - (color >> 16 & 255)));
        int g = (color >> 8 & 255) + (int) (share * ((ink >> 8 & 255) - (color >> 8 & 255)));
        int b = (color & 255) + (int) (share * ((ink & 255) - (color & 255)));
        return r << 16 | g << 8 | b;
    }

    /// Shadows keep the hue, so that sand does not turn grey; light makes a colour lighter, never white.
    private static int lit(int color, float brightness) {
        float dark = Math.max(0, 1 - brightness);
        float light = Math.max(0, brightness - 1);
        float r = (color >> 16 & 255) * (1 - dark);
        float g = (color >> 8 & 255) * (1 - 1.06f * dark);
        float b = (color & 255) * (1 - 1.14f * dark);
        r += light * (255 - r);
        g += light * (255 - g);
        b += light * (255 - b);
        return 0xff000000 | (int) r << 16 | (int) g << 8 | (int) b;
    }
}
