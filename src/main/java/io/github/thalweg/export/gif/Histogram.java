package io.github.thalweg.export.gif;

import java.util.Arrays;

/// Counts of the colours of pictures, in order of the colours (0xRRGGBB).
final class Histogram {
    /// Of larger pictures only every so many pixels are counted.
    private static final int MAX_PIXELS = 1 << 20;

    private int[] colors = {};
    private long[] counts = {};
    private long total;

    /// Counts a picture's pixels.
    void add(int[] pixels) {
        int[] sorted = sample(pixels);
        Arrays.sort(sorted);
        total += sorted.length;
        var mergedColors = new int[colors.length + sorted.length];
        var mergedCounts = new long[mergedColors.length];
        int size = -1;
        int known = 0;
        int found = 0;
        while (known < colors.length || found < sorted.length) {
            boolean old = found == sorted.length || (known < colors.length && colors[known] <= sorted[found]);
            int color = old ? colors[known] : sorted[found];
            if (size < 0 || mergedColors[size] != color) {
                mergedColors[++size] = color;
            }
            mergedCounts[size] += old ? counts[known++] : 1;
            found += old ? 0 : 1;
        }
        colors = Arrays.copyOf(mergedColors, size + 1);
        counts = Arrays.copyOf(mergedCounts, size + 1);
    }

    private static int[] sample(int[] pixels) {
        int every = 1 + pixels.length / MAX_PIXELS;
        var sample = new int[(pixels.length + every - 1) / every];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = pixels[i * every] & 0xffffff;
        }
        return sample;
    }

    int size() {
        return colors.length;
    }

    /// The colour at a place of the order, as 0xRRGGBB.
    int color(int i) {
        return colors[i];
    }

    long count(int i) {
        return counts[i];
    }

    /// The share of all pixels.
    double share(int i) {
        return (double) counts[i] / total;
    }
}
