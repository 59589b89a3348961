package io.github.thalweg.export.mp4;

/// The transform of H.264 on blocks of 4 x 4 numbers row by row, and the rounding of its coefficients to levels, all
/// with one quantiser.
///
/// ITU-T H.264, 8.5; the forward forms are those of Malvar, Hallapuro, Karczewicz and Kerofsky, Low-complexity
/// transform and quantization in H.264/AVC, 2003.
final class Transform {
    /// Steps of the levels double every 6: of 0 to 51, low enough that text and thin lines keep their edges.
    static final int QUANTISER = 16;

    private static final int SHIFT = QUANTISER / 6;
    private static final int ROUND = 15 + SHIFT;

    /// For coefficients whose row and column are both even, both odd, and others, for `QUANTISER % 6` of 4.
    private static final int[] TO_LEVEL = {8192, 3355, 5243};

    private static final int[] FROM_LEVEL = {16, 25, 20};

    private Transform() {}

    private static int kind(int i) {
        boolean oddRow = ((i >> 2) & 1) == 1;
        boolean oddColumn = (i & 1) == 1;
        return oddRow && oddColumn ? 1 : oddRow || oddColumn ? 2 : 0;
    }

    static void forward(int[] block) {
        for (int i = 0; i < 16; i += 4) {
            forward(block, i, 1);
        }
        for (int i = 0; i < 4; i++) {
            forward(block, i, 4);
        }
    }

    private static void forward(int[] b, int at, int step) {
        int outer = b[at] + b[at + 3 * step];
        int inner = b[at + step] + b[at + 2 * step];
        int outerDifference = b[at] - b[at + 3 * step];
        int innerDifference = b[at + step] - b[at + 2 * step];
        b[at] = outer + inner;
        b[at + step] = 2 * outerDifference + innerDifference;
        b[at + 2 * step] = outer - inner;
        b[at + 3 * step] = outerDifference - 2 * innerDifference;
    }

    static void inverse(int[] block) {
        for (int i = 0; i < 16; i += 4) {
            inverse(block, i, 1);
        }
        for (int i = 0; i < 4; i++) {
            inverse(block, i, 4);
        }
        for (int i = 0; i < 16; i++) {
            block[i] = (block[i] + 32) >> 6;
        }
    }

    private static void inverse(int[] b, int at, int step) {
        int even = b[at] + b[at + 2 * step];
        int evenDifference = b[at] - b[at + 2 * step];
        int oddDifference = (b[at + step] >> 1) - b[at + 3 * step];
        int odd = b[at + step] + (b[at + 3 * step] >> 1);
        b[at] = even + odd;
        b[at + step] = evenDifference + oddDifference;
        b[at + 2 * step] = evenDifference - oddDifference;
        b[at + 3 * step] = even - odd;
    }

    /// Coefficients to levels.
    ///
    /// @param from  the first that is rounded: 1 where the mean goes its own way
    /// @param intra rounds up from two thirds, otherwise from five sixths
    /// @return whether any is not 0
    static boolean quantise(int[] block, int from, boolean intra) {
        boolean any = false;
        for (int i = from; i < 16; i++) {
            block[i] = level(block[i], TO_LEVEL[kind(i)], ROUND, intra);
            any |= block[i] != 0;
        }
        return any;
    }

    private static int level(int coefficient, int factor, int shift, boolean intra) {
        int size = (Math.abs(coefficient) * factor + (1 << shift) / (intra ? 3 : 6)) >> shift;
        return coefficient < 0 ? -size : size;
    }

    /// Levels to coefficients.
    static void restore(int[] block, int from) {
        for (int i = from; i < 16; i++) {
            block[i] = (block[i] * FROM_LEVEL[kind(i)]) << SHIFT;
        }
    }

    /// The means of sixteen blocks, or of four, to levels.
    ///
    /// @return whether any is not 0
    static boolean quantiseMeans(int[] means, boolean intra) {
        hadamard(means);
        boolean any = false;
        for (int i = 0; i < means.length; i++) {
            int sum = means.length == 16 ? means[i] >> 1 : means[i];
            means[i] = level(sum, TO_LEVEL[0], ROUND + 1, intra);
            any |= means[i] != 0;
        }
        return any;
    }

    /// Levels of means to the means.
    static void restoreMeans(int[] means) {
        hadamard(means);
        int down = means.length == 16 ? 2 : 1;
        for (int i = 0; i < means.length; i++) {
            means[i] = ((means[i] * FROM_LEVEL[0]) << SHIFT) >> down;
        }
    }

    /// Sums and differences along rows and columns of a square; twice is the same times its size.
    private static void hadamard(int[] square) {
        int side = square.length == 16 ? 4 : 2;
        for (int i = 0; i < side; i++) {
            hadamard(square, i * side, 1, side);
        }
        for (int i = 0; i < side; i++) {
            hadamard(square, i, side, side);
        }
    }

    private static void hadamard(int[] v, int at, int step, int side) {
        if (side == 2) {
            int sum = v[at] + v[at + step];
            v[at + step] = v[at] - v[at + step];
            v[at] = sum;
            return;
        }
        int outer = v[at] + v[at + 3 * step];
        int inner = v[at + step] + v[at + 2 * step];
        int outerDifference = v[at] - v[at + 3 * step];
        int innerDifference = v[at + step] - v[at + 2 * step];
        v[at] = outer + inner;
        v[at + step] = outerDifference + innerDifference;
        v[at + 2 * step] = outer - inner;
        v[at + 3 * step] = outerDifference - innerDifference;
    }
}
