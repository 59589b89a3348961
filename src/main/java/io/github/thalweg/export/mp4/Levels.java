package io.github.thalweg.export.mp4;

/// Quantized transform coefficients of one plane of a macroblock: the difference from its [Prediction].
///
/// @param blocks of 4 x 4 levels row by row; the blocks row by row, too
/// @param means  the levels of the blocks' means; empty where each block keeps its own
/// @param any    a block has a level that is not 0, by block
/// @param mean   a mean has
@SuppressWarnings("ArrayRecordComponent") // never compared
record Levels(int side, int[][] blocks, int[] means, boolean[] any, boolean mean) {
    /// @param apart the means go their own way
    static Levels of(int[] wanted, int[] expected, int side, boolean apart, boolean intra) {
        int across = side / 4;
        var blocks = new int[across * across][];
        var means = new int[apart ? blocks.length : 0];
        var any = new boolean[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = difference(wanted, expected, side, i);
            Transform.forward(blocks[i]);
            if (apart) {
                means[i] = blocks[i][0];
                blocks[i][0] = 0;
            }
            any[i] = Transform.quantise(blocks[i], apart ? 1 : 0, intra);
        }
        return new Levels(side, blocks, means, any, apart && Transform.quantiseMeans(means, intra));
    }

    private static int[] difference(int[] wanted, int[] expected, int side, int block) {
        var difference = new int[16];
        for (int i = 0; i < 16; i++) {
            int at = place(side, block, i);
            difference[i] = wanted[at] - expected[at];
        }
        return difference;
    }

    private static int place(int side, int block, int i) {
        int across = side / 4;
        return (block / across * 4 + i / 4) * side + block % across * 4 + i % 4;
    }

    boolean anyBlock() {
        for (boolean block : any) {
            if (block) {
                return true;
            }
        }
        return false;
    }

    /// Writes the macroblock as a decoder will see it into `plane`. Overwrites the levels.
    void show(int[] expected, byte[] plane, int width, int column, int row) {
        if (means.length > 0) {
            Transform.restoreMeans(means);
        }
        for (int block = 0; block < blocks.length; block++) {
            int[] pixels = blocks[block];
            Transform.restore(pixels, means.length > 0 ? 1 : 0);
            if (means.length > 0) {
                pixels[0] = means[block];
            }
            Transform.inverse(pixels);
            for (int i = 0; i < 16; i++) {
                int at = place(side, block, i);
                int x = column * side + at % side;
                int y = row * side + at / side;
                plane[y * width + x] = (byte) Math.clamp(pixels[i] + expected[at], 0, 255);
            }
        }
    }
}
