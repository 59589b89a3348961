package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// No column of pixels loses its first, last, lowest or highest value, whatever the series and the width.
class PlotRowsTest {
    @Test
    void everyColumnKeepsItsExtremesForRandomSeriesAndWidths() {
        var random = new Random(12);
        for (int trial = 0; trial < 400; trial++) {
            int last = random.nextInt(2_000);
            double[] values = series(random, last + 1);
            double[] pixels = IntStream.rangeClosed(0, last)
                    .mapToDouble(_ -> random.nextDouble())
                    .toArray();
            Arrays.parallelPrefix(pixels, Double::sum);
            double scale = (1 + random.nextInt(700)) / pixels[last];
            check(values, row -> pixels[row] * scale, random.nextInt(Math.min(3, last + 1)), last);
        }
    }

    private static double[] series(Random random, int length) {
        double gaps = random.nextInt(3) == 0 ? 0.02 : 0;
        return random.doubles(length)
                .map(value -> random.nextDouble() < gaps ? Double.NaN : Math.exp(20 * value - 10))
                .toArray();
    }

    private static void check(double[] values, IntToDoubleFunction pixels, int first, int last) {
        int[] kept = PlotRows.of(row -> values[row], first, last, pixels, 1);
        var columns = new TreeMap<Double, int[]>();
        IntStream.rangeClosed(first, last)
                .forEach(row -> columns.merge(
                        Math.floor(pixels.applyAsDouble(row)), new int[] {row, row}, (a, b) -> new int[] {a[0], b[1]}));
        columns.values().forEach(column -> {
            int[] here = Arrays.stream(kept)
                    .filter(row -> row >= column[0] && row <= column[1])
                    .toArray();
            assertEquals(column[0], here[0], "first");
            assertEquals(column[1], here[here.length - 1], "last");
            assertTrue(here.length <= 5, "a column needs no more than five rows");
            assertArrayEquals(
                    extremes(values, IntStream.rangeClosed(column[0], column[1])),
                    extremes(values, Arrays.stream(here)),
                    "lowest, highest, missing");
        });
    }

    private static double[] extremes(double[] values, IntStream rows) {
        double[] present = rows.mapToDouble(row -> values[row]).toArray();
        boolean missing = Arrays.stream(present).anyMatch(Double::isNaN);
        var known = Arrays.stream(present).filter(value -> !Double.isNaN(value)).summaryStatistics();
        return new double[] {known.getMin(), known.getMax(), missing ? 1 : 0};
    }

    @Test
    void aSingleLowUpdateIsKeptAtEveryWidth() {
        for (int width = 10; width < 700; width++) {
            double perUpdate = width / 1_600.0;
            int[] kept = PlotRows.of(row -> row == 189 ? 0.07 : 1 + row, 0, 1_600, row -> row * perUpdate, 1);
            assertTrue(Arrays.stream(kept).anyMatch(row -> row == 189), "width " + width);
        }
    }
}
