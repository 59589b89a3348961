package io.github.thalweg.export.html;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.function.IntToDoubleFunction;

/// A column of numbers as text: the first bytes of each double, in Base64. Numbers that follow from the last two by the
/// same difference over and over are left out: a run that stays where it is, a count of evaluations.
final class PackedColumn {
    private PackedColumn() {}

    /// @param bytes that are kept of each number, up to 8
    static String of(IntToDoubleFunction column, int count, int bytes) {
        long half = bytes == Double.BYTES ? 0 : 1L << (63 - 8 * bytes);
        long mask = -1L << (64 - 8 * bytes);
        var kept = new double[count];
        for (int row = 0; row < count; row++) {
            double value = column.applyAsDouble(row);
            long bits = Double.doubleToLongBits(value) + (Double.isFinite(value) ? half : 0);
            kept[row] = Double.longBitsToDouble(bits & mask);
        }
        return text(kept, said(kept), bytes);
    }

    /// How many numbers must be said: from there on each is what [#following] makes of the last two.
    private static int said(double[] values) {
        int said = values.length;
        while (said > 2 && isFollowing(values, said - 1)) {
            said--;
        }
        return givesAll(values, said) ? said : values.length;
    }

    private static boolean isFollowing(double[] values, int row) {
        return same(values[row], values[row - 1] + (values[row - 1] - values[row - 2]));
    }

    private static boolean givesAll(double[] values, int said) {
        for (int row = said; row < values.length; row++) {
            if (!same(values[row], following(values, said, row))) {
                return false;
            }
        }
        return true;
    }

    /// The number that a page puts into a row that is not said.
    private static double following(double[] values, int said, int row) {
        double difference = values[said - 1] - values[said - 2];
        return values[said - 1] + difference * (row - said + 1);
    }

    private static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }

    private static String text(double[] values, int said, int bytes) {
        ByteBuffer buffer = ByteBuffer.allocate(bytes * said);
        for (int row = 0; row < said; row++) {
            long bits = Double.doubleToLongBits(values[row]);
            for (int b = 0; b < bytes; b++) {
                buffer.put((byte) (bits >>> (56 - 8 * b)));
            }
        }
        return Base64.getEncoder().encodeToString(buffer.array());
    }
}
