package io.github.thalweg.export.mp4;

import java.util.Arrays;

/// Prediction of a macroblock's samples, from what a decoder has seen: within the frame from its neighbours, or
/// from the same place in the frame before.
///
/// ITU-T H.264, 8.3.3, 8.3.4, 8.4.2.
///
/// @param mode of brightness within a frame: 0 the row above, 1 the column to the left, 2 their mean; -1 the same place
///             in the frame before
@SuppressWarnings("ArrayRecordComponent") // never compared
record Prediction(int mode, int[] luma, int[] blue, int[] red) {
    private static final int ABOVE = 0;
    private static final int LEFT = 1;
    private static final int MEAN = 2;
    private static final int BEFORE = -1;
    private static final int UNKNOWN = 128;

    boolean intra() {
        return mode != BEFORE;
    }

    /// The same place in the frame before.
    static Prediction before(Planes seen, int column, int row) {
        return new Prediction(
                BEFORE,
                block(seen.luma(), seen.width(), 16, column, row),
                block(seen.blue(), seen.width() / 2, 8, column, row),
                block(seen.red(), seen.width() / 2, 8, column, row));
    }

    /// The best one from the neighbours within the frame.
    static Prediction within(Planes seen, int[] wanted, int column, int row) {
        int[] chosen = mean(seen, column, row);
        int mode = MEAN;
        if (row > 0) {
            int[] above = stretched(seen, column, row, ABOVE);
            if (difference(above, wanted) < difference(chosen, wanted)) {
                chosen = above;
                mode = ABOVE;
            }
        }
        if (column > 0) {
            int[] left = stretched(seen, column, row, LEFT);
            if (difference(left, wanted) < difference(chosen, wanted)) {
                chosen = left;
                mode = LEFT;
            }
        }
        return new Prediction(
                mode,
                chosen,
                chroma(seen.blue(), seen.width() / 2, column, row),
                chroma(seen.red(), seen.width() / 2, column, row));
    }

    /// The pixels of a macroblock, row by row.
    static int[] block(byte[] plane, int width, int side, int column, int row) {
        var block = new int[side * side];
        for (int i = 0; i < block.length; i++) {
            block[i] = at(plane, width, column * side + i % side, row * side + i / side);
        }
        return block;
    }

    private static int at(byte[] plane, int width, int x, int y) {
        return plane[y * width + x] & 255;
    }

    /// Sum of absolute differences.
    static int difference(int[] a, int[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum;
    }

    private static int[] stretched(Planes seen, int column, int row, int mode) {
        var block = new int[256];
        for (int i = 0; i < block.length; i++) {
            block[i] = mode == ABOVE
                    ? at(seen.luma(), seen.width(), column * 16 + i % 16, row * 16 - 1)
                    : at(seen.luma(), seen.width(), column * 16 - 1, row * 16 + i / 16);
        }
        return block;
    }

    private static int[] mean(Planes seen, int column, int row) {
        int mean = mean(
                above(seen.luma(), seen.width(), column * 16, row * 16, 16),
                left(seen.luma(), seen.width(), column * 16, row * 16, 16),
                16);
        var block = new int[256];
        Arrays.fill(block, mean);
        return block;
    }

    /// The sum above a place, or -1 at the top.
    private static int above(byte[] plane, int width, int x, int y, int length) {
        if (y == 0) {
            return -1;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += at(plane, width, x + i, y - 1);
        }
        return sum;
    }

    private static int left(byte[] plane, int width, int x, int y, int length) {
        if (x == 0) {
            return -1;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += at(plane, width, x - 1, y + i);
        }
        return sum;
    }

    /// @param length of each sum that is not negative
    private static int mean(int first, int second, int length) {
        if (first < 0 && second < 0) {
            return UNKNOWN;
        }
        if (first < 0 || second < 0) {
            return (Math.max(first, second) + length / 2) / length;
        }
        return (first + second + length) / (2 * length);
    }

    /// Each quarter from its own neighbours; the upper right from above and the lower left from the left, if there are
    /// any.
    private static int[] chroma(byte[] plane, int width, int column, int row) {
        var block = new int[64];
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = quarter % 2 * 4;
            int y = quarter / 2 * 4;
            int above = row == 0 ? -1 : above(plane, width, column * 8 + x, row * 8, 4);
            int left = column == 0 ? -1 : left(plane, width, column * 8, row * 8 + y, 4);
            if (quarter == 1 && above >= 0) {
                left = -1;
            } else if (quarter == 2 && left >= 0) {
                above = -1;
            }
            int mean = mean(above, left, 4);
            for (int i = 0; i < 16; i++) {
                block[(y + i / 4) * 8 + x + i % 4] = mean;
            }
        }
        return block;
    }
}
