package io.github.thalweg.figure.scale;

import java.util.Arrays;

/// Sorted sample of a few thousand of many values, enough to choose a scale by.
public final class Sample {
    private static final int SIZE = 4096;

    private Sample() {}

    /// Finite values, rising; the least of all is always among them.
    public static double[] sorted(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        int every = (finite.length - 1) / SIZE + 1;
        var sample = new double[(finite.length + every - 1) / every];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < finite.length; i++) {
            least = Math.min(least, finite[i]);
            if (i % every == 0) {
                sample[i / every] = finite[i];
            }
        }
        Arrays.sort(sample);
        if (sample.length > 0) {
            sample[0] = least;
        }
        return sample;
    }

    /// The value below which the share `q` in [0, 1] of a rising, not empty sample lies.
    public static double quantile(double[] sorted, double q) {
        double place = q * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double t = place - below;
        return sorted[below] * (1 - t) + sorted[above] * t;
    }
}
