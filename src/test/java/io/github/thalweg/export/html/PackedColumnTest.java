package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedColumnTest {
    private static byte[] packed(double[] values, int bytes) {
        return Base64.getDecoder().decode(PackedColumn.of(row -> values[row], values.length, bytes));
    }

    /// As `recorded.js` does it.
    private static double[] unpacked(byte[] packed, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        int said = packed.length / Double.BYTES;
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = i < said
                    ? buffer.getDouble()
                    : values[said - 1] + (values[said - 1] - values[said - 2]) * (i - said + 1);
        }
        return values;
    }

    @Test
    void everyBitComesBack() {
        var random = new SplittableRandom(5);
        double[][] columns = {
            random.doubles(50).toArray(),
            {Double.NaN, 0.1, 0.1, 0.1, 0.1},
            {1, -0.0, -0.0, -0.0},
            IntStream.range(0, 100).mapToDouble(i -> 0.1 * i).toArray(),
            {1, 2, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY},
            {3, Double.NaN, Double.NaN, Double.NaN},
            {7},
            {}
        };
        for (double[] column : columns) {
            assertArrayEquals(column, unpacked(packed(column, Double.BYTES), column.length));
        }
    }

    @Test
    void whatStaysOrCountsIsSaidOnce() {
        double[] resting =
                IntStream.range(0, 2000).mapToDouble(i -> i < 5 ? i * i : 25.5).toArray();
        assertEquals(7 * 8, packed(resting, Double.BYTES).length);
        double[] counting = IntStream.range(0, 2000).mapToDouble(i -> 13 * i).toArray();
        assertEquals(2 * 8, packed(counting, Double.BYTES).length);
        assertEquals(2 * 5, packed(counting, 5).length);
    }
}
