package io.github.thalweg.export.mp4;

import io.github.thalweg.export.film.Pixels;
import java.util.Arrays;

/// A picture in YCbCr 4:2:0, limited range: one luma sample for each pixel, one pair of chroma samples for each 2 x
/// 2 pixels. The right and lower edges are repeated up to whole macroblocks of 16 x 16.
///
/// ITU-R BT.709: Y = 16 + 219 (0.2126 R + 0.7152 G + 0.0722 B), Cb = 128 + 224 (B - Y') / 1.8556,
/// Cr = 128 + 224 (R - Y') / 1.5748 for R, G, B in [0, 1]; each rounded.
///
/// @param width of the brightness, a multiple of 16, as is the height
@SuppressWarnings("ArrayRecordComponent") // never compared
record Planes(int width, int height, byte[] luma, byte[] blue, byte[] red) {
    /// The side of a macroblock.
    static final int BLOCK = 16;

    private static final int SHIFT = 18;
    private static final int HALF = 1 << (SHIFT - 1);
    private static final double KR = 0.2126;
    private static final double KB = 0.0722;
    private static final int[] LUMA = weights(219, KR, 1 - KR - KB, KB);
    private static final int[] BLUE = weights(112 / (1 - KB), -KR, KR + KB - 1, 1 - KB);
    private static final int[] RED = weights(112 / (1 - KR), 1 - KR, KR + KB - 1, -KB);

    private static int[] weights(double range, double red, double green, double blue) {
        double unit = range / 255 * (1 << SHIFT);
        return new int[] {(int) Math.rint(red * unit), (int) Math.rint(green * unit), (int) Math.rint(blue * unit)};
    }

    /// Nothing yet.
    static Planes empty(int width, int height) {
        int size = width * height;
        return new Planes(width, height, new byte[size], new byte[size / 4], new byte[size / 4]);
    }

    static Planes of(Pixels picture) {
        Planes planes = empty(whole(picture.width()), whole(picture.height()));
        planes.fillLuma(picture);
        planes.fillChroma(picture);
        return planes;
    }

    /// The length of the macroblocks that cover a length.
    static int whole(int length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }

    private void fillLuma(Pixels picture) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = pixel(picture, x, y);
                int sum = LUMA[0] * (rgb >> 16 & 255) + LUMA[1] * (rgb >> 8 & 255) + LUMA[2] * (rgb & 255);
                luma[y * width + x] = (byte) (16 + ((sum + HALF) >> SHIFT));
            }
        }
    }

    /// Chroma lies at the left pixel of each two, between the rows: 1 2 1 along the row, the mean of two rows.
    private void fillChroma(Pixels picture) {
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int red0 = 0;
                int green = 0;
                int blue0 = 0;
                for (int tap = -1; tap <= 1; tap++) {
                    int weight = tap == 0 ? 2 : 1;
                    int top = pixel(picture, Math.max(x + tap, 0), y);
                    int bottom = pixel(picture, Math.max(x + tap, 0), y + 1);
                    red0 += weight * ((top >> 16 & 255) + (bottom >> 16 & 255));
                    green += weight * ((top >> 8 & 255) + (bottom >> 8 & 255));
                    blue0 += weight * ((top & 255) + (bottom & 255));
                }
                int at = (y * width / 2 + x) / 2;
                blue[at] = chroma(BLUE, red0, green, blue0);
                red[at] = chroma(RED, red0, green, blue0);
            }
        }
    }

    /// @param red of eight pixels together, as are the others
    private static byte chroma(int[] weights, int red, int green, int blue) {
        long sum = (long) weights[0] * red + (long) weights[1] * green + (long) weights[2] * blue;
        return (byte) (128 + ((sum + 4L * (1 << SHIFT)) >> (SHIFT + 3)));
    }

    private static int pixel(Pixels picture, int x, int y) {
        int column = Math.min(x, picture.width() - 1);
        int row = Math.min(y, picture.height() - 1);
        return picture.rgb()[row * picture.width() + column];
    }

    /// Whether a macroblock is the same in both.
    boolean sameBlock(Planes other, int column, int row) {
        return same(luma, other.luma, width, BLOCK, column, row)
                && same(blue, other.blue, width / 2, BLOCK / 2, column, row)
                && same(red, other.red, width / 2, BLOCK / 2, column, row);
    }

    private static boolean same(byte[] a, byte[] b, int width, int side, int column, int row) {
        for (int line = 0; line < side; line++) {
            int start = (row * side + line) * width + column * side;
            if (!Arrays.equals(a, start, start + side, b, start, start + side)) {
                return false;
            }
        }
        return true;
    }
}
