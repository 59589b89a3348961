package io.github.thalweg.formula.math;

/// Uniform random numbers and shuffles as functions of a seed, a domain and a count: no stream is shared.
public final class Draws {
    private static final double TWO_TO_MINUS_53 = 0x1p-53;

    /// Far enough apart that no two epochs, and no two updates, read one number. At most so many rows.
    private static final long STRIDE = 16384;

    /// "random" in ASCII.
    private static final long RULE = 0x72616E646F6DL;

    /// What the index of a number that a rule draws grows by for each rule around it; counts are below.
    public static final double DEPTH = 0x1p40;

    private Draws() {}

    /// The first count of a domain's numbers.
    ///
    /// @param domain whose numbers have nothing to do with those of another
    public static long base(long seed, long domain) {
        return Elementary.mix(Elementary.mix(seed) ^ domain);
    }

    /// The number of a count, in [0, 1).
    public static double uniform(long count) {
        return (Elementary.mix(count) >>> 11) * TWO_TO_MINUS_53;
    }

    /// The number that a rule's text draws. Each rule inside another has a domain of its own.
    static double ofRule(long seed, long index) {
        long depth = index / (long) DEPTH;
        return uniform(base(seed, RULE + depth) + index % (long) DEPTH);
    }

    /// Fills `order` with 0, 1, 2, ... shuffled.
    ///
    /// @param base  of [#base]
    /// @param epoch the number of the shuffle, from 0
    public static void shuffle(long base, long epoch, int[] order) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i >= 1; i--) {
            int j = (int) (uniform(base + STRIDE * epoch + i) * (i + 1));
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    /// One of `size` places, for the k-th draw of update t.
    public static int place(long base, long t, int k, int size) {
        return (int) (uniform(base + STRIDE * t + k) * size);
    }
}
