package io.github.thalweg.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.scale.Ticks.Tick;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    @Test
    void linearTicksAreRound() {
        assertEquals(List.of("−2", "−1", "0", "1", "2"), labels(Ticks.linear(-2, 2, 6)));
        assertEquals(List.of("0.1", "0.12", "0.14"), labels(Ticks.linear(0.1, 0.14, 3)));
        assertEquals(List.of("0", "5·10⁹", "10¹⁰"), labels(Ticks.linear(0, 1e10, 2)));
        assertEquals(
                List.of("1.25·10⁻⁴", "1.3·10⁻⁴", "1.35·10⁻⁴", "1.4·10⁻⁴"), labels(Ticks.linear(1.24e-4, 1.41e-4, 4)));
    }

    @Test
    void logTicksAreDecadesOrEverySoMany() {
        assertEquals(List.of("10⁻⁴", "10⁻²", "10⁰", "10²"), labels(Ticks.log(1e-4, 200, 4)));
        assertEquals(List.of("0.2", "0.5", "1", "2"), labels(Ticks.log(0.2, 3, 6)));
    }

    @Test
    void anEmptyOrDegenerateAxisHasNoTicks() {
        assertEquals(List.of(), Ticks.linear(1, 1, 5));
        assertEquals(List.of(), Ticks.linear(1e16, 1e16 + 2, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ticksAreInsideRisingAndNotTooMany(long seed) {
        var random = new SplittableRandom(seed);
        double min = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-12, 12));
        double max = min + Math.pow(10, random.nextInt(-3, 12));
        List<Tick> ticks = Ticks.linear(min, max, 6);
        assertTrue(ticks.size() <= 7, () -> labels(ticks).toString());
        for (int i = 0; i < ticks.size(); i++) {
            double slack = (max - min) * 1e-6;
            assertTrue(ticks.get(i).value() >= min - slack && ticks.get(i).value() <= max + slack);
            assertTrue(i == 0 || ticks.get(i).value() > ticks.get(i - 1).value());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0001, 1000, 2",
        "0.3, 30, 2",
        "1e-7, 1, 1",
        "2, 3, 4",
        "0.9, 1.1, 2",
        "0.004, 900, 7",
        "1e-300, 1e300, 3"
    })
    void everyAxisHasThreeNumbersOfOneForm(double min, double max, int most) {
        for (List<Tick> ticks : List.of(Ticks.log(min, max, most), Ticks.linear(min, max, most))) {
            assertTrue(ticks.size() >= 3, () -> labels(ticks).toString());
            long powers = ticks.stream()
                    .filter(tick -> tick.label().contains("10") && tick.label().matches(".*[⁰¹²³⁴-⁹⁻].*"))
                    .count();
            long others =
                    ticks.stream().filter(tick -> !tick.label().equals("0")).count();
            assertTrue(powers == 0 || powers == others, () -> labels(ticks).toString());
        }
    }

    @Test
    void numbersOfALowAxisDoNotTouchEachOtherOrItsFloor() {
        var rates = new TraceAxis(true, 0.0195, 0.0615, "");
        assertEquals(
                List.of("0.02", "0.03", "0.04", "0.06"),
                rates.numbered(rates.ticks(2), 52, 11).stream()
                        .map(Ticks.Tick::label)
                        .toList());
        var losses = new TraceAxis(true, 1e-16, 1, "< 10⁻¹⁶");
        List<Ticks.Tick> all = losses.ticks(4);
        List<Ticks.Tick> numbered = losses.numbered(all, 60, 11);
        assertTrue(losses.place(numbered.getFirst().value()) * 60 >= 11);
        assertTrue(numbered.size() < all.size());
        assertEquals(all, losses.numbered(all, 600, 11));
    }
}
