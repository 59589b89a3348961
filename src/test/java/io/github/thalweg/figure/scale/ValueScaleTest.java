package io.github.thalweg.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.landscape.ColorScale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueScaleTest {
    private static final double[] RAMP =
            IntStream.range(0, 1000).mapToDouble(i -> i * 0.1).toArray();

    @ParameterizedTest
    @EnumSource(ColorScale.class)
    void placesRiseAndLookBackToTheirValues(ColorScale kind) {
        ValueScale scale = ValueScale.of(kind, RAMP);
        for (double value = 1; value < 90; value += 7) {
            assertTrue(scale.place(value) < scale.place(value + 1));
            assertEquals(value, scale.value(scale.place(value)), 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(ColorScale.class)
    void nothingFiniteConstantAndEndlessValuesHaveAScale(ColorScale kind) {
        for (double[] values : List.of(
                new double[] {Double.NaN, Double.POSITIVE_INFINITY},
                new double[] {3, 3, 3},
                new double[] {-1e308, 1e308, 0},
                new double[] {0, 1e-320},
                new double[] {})) {
            ValueScale scale = ValueScale.of(kind, values);
            assertEquals(1, scale.place(Double.POSITIVE_INFINITY), Arrays.toString(values));
            assertEquals(0, scale.place(Double.NEGATIVE_INFINITY));
            assertTrue(Double.isNaN(scale.place(Double.NaN)));
            assertTrue(scale.levels(20).size() < 100);
            assertTrue(scale.labels(5).size() < 10);
            assertTrue(scale.levels(20).stream().allMatch(level -> Double.isFinite(level.value())));
        }
    }

    @ParameterizedTest
    @EnumSource(ColorScale.class)
    void oneExplodingCornerLeavesTheScaleToTheRest(ColorScale kind) {
        double[] values = RAMP.clone();
        values[999] = 1e250;
        ValueScale scale = ValueScale.of(kind, values);
        assertTrue(scale.place(80) - scale.place(20) > 0.15, () -> scale.toString());
    }

    @Test
    void aShiftedLogarithmSaysSo() {
        assertEquals("log scale", ValueScale.of(ColorScale.LOG, RAMP).kind());
        double[] raised = Arrays.stream(RAMP).map(v -> v + 50).toArray();
        assertEquals("log scale above 50", ValueScale.of(ColorScale.LOG, raised).kind());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.25, -1, 40, 1.1738, 1e6})
    void labelsOfAShiftedLogarithmAreShort(double base) {
        double[] values = IntStream.range(0, 2000)
                .mapToDouble(i -> base + Math.pow((i - 1000) * 1e-3, 2))
                .toArray();
        ValueScale scale = ValueScale.of(ColorScale.LOG, values);
        List<Tick> labels = scale.labels(9);
        assertTrue(labels.size() >= 3);
        for (Tick tick : labels) {
            assertTrue(tick.label().length() <= 7, tick.label());
            assertFalse(tick.label().endsWith("·10⁰"), tick.label());
        }
    }

    @Test
    void labelsOfAShiftedLogarithmAreHeightsWhereValuesDifferInTheirLastDigits() {
        double[] values = IntStream.range(0, 2000)
                .mapToDouble(i -> Math.pow((i - 1000) * 1e-3, 2) - 2.25)
                .toArray();
        ValueScale scale = ValueScale.of(ColorScale.LOG, values);
        Tick hundredth = scale.labels(9).stream()
                .filter(tick -> tick.label().equals("+10⁻²"))
                .findFirst()
                .orElseThrow();
        assertEquals(-2.24, scale.value(hundredth.value()), 1e-9);
    }
}
