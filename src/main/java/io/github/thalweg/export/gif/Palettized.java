package io.github.thalweg.export.gif;

import java.util.Arrays;
import java.util.List;

/// Mapping from pixels to palette entries with ordered dithering: palette colours are exact; a colour between two
/// entries is a fixed pattern of both, which does not move from frame to frame. For one thread at a time.
///
/// Bayer, An optimum method for two-level rendition of continuous-tone pictures, 1973.
final class Palettized {
    /// The square of a distance that no eye sees in a flat region: such colours are not mixed.
    private static final double INVISIBLE = 0.000004;

    /// Mixing colours further apart than this, squared, would show as dots.
    private static final double DOTS = 0.0036;

    private static final int LEVELS = 64;
    private static final int[] PATTERN = pattern();

    /// Recently asked for: a colour's slot follows from its bits, and a later one takes the slot over.
    private static final int SLOTS = 1 << 16;

    private final List<Oklab> palette;
    private final Nearest nearest;
    private final int[] known = new int[SLOTS];
    private final int[] mixtures = new int[SLOTS];

    Palettized(List<Integer> palette) {
        this.palette = palette.stream().map(Oklab::of).toList();
        this.nearest = new Nearest(this.palette);
        Arrays.fill(known, -1);
    }

    /// @param rgb    0xRRGGBB
    /// @param column of the pixel in the whole picture, as is the row
    byte entry(int rgb, int column, int row) {
        int slot = (rgb * 0x9E3779B1) >>> 16;
        if (known[slot] != rgb) {
            known[slot] = rgb;
            mixtures[slot] = mixture(Oklab.of(rgb));
        }
        int mixture = mixtures[slot];
        boolean second = PATTERN[(row & 7) << 3 | (column & 7)] < mixture >> 16;
        return (byte) (second ? mixture >> 8 : mixture);
    }

    /// The nearest entry, the other one, and how many of [#LEVELS] pixels are the other one.
    private int mixture(Oklab color) {
        int first = nearest.to(color);
        Oklab from = palette.get(first);
        double least = from.apart(color);
        if (least <= INVISIBLE) {
            return first;
        }
        int second = first;
        double share = 0;
        for (int i = 0; i < palette.size(); i++) {
            Oklab to = palette.get(i);
            double length = from.apart(to);
            if (length > 0 && length <= DOTS) {
                double t = Math.clamp(along(from, to, color) / length, 0.0, 0.5);
                double apart = between(from, to, t).apart(color);
                if (apart < least) {
                    least = apart;
                    second = i;
                    share = t;
                }
            }
        }
        return first | second << 8 | (int) Math.round(share * LEVELS) << 16;
    }

    private static double along(Oklab from, Oklab to, Oklab color) {
        return (to.l() - from.l()) * (color.l() - from.l())
                + (to.a() - from.a()) * (color.a() - from.a())
                + (to.b() - from.b()) * (color.b() - from.b());
    }

    private static Oklab between(Oklab from, Oklab to, double t) {
        return new Oklab(
                from.l() + t * (to.l() - from.l()),
                from.a() + t * (to.a() - from.a()),
                from.b() + t * (to.b() - from.b()));
    }

    /// Each number from 0 to 63 once, neighbours far apart.
    private static int[] pattern() {
        var pattern = new int[64];
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                int value = 0;
                for (int bit = 0; bit < 3; bit++) {
                    int x = column >> bit & 1;
                    int y = row >> bit & 1;
                    value |= ((x ^ y) << 1 | y) << (2 * (2 - bit));
                }
                pattern[row << 3 | column] = value;
            }
        }
        return pattern;
    }
}
