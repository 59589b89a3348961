package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.style.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The numbers beside an axis: few, round and of one form.
public final class Ticks {
    /// @param value where it stands, in the axis's own units
    public record Tick(double value, String label) {}

    /// Fewer labels do not say how an axis runs.
    private static final int MIN = 3;

    /// Axes of larger numbers, or of finer steps, have powers of ten at every number.
    private static final double MAX_PLAIN = 1e6;

    private static final double MIN_PLAIN = 0.99e-4;

    private Ticks() {}

    /// Multiples of 1, 2 or 5 times a power of ten in [min, max], at least three.
    ///
    /// @param most how many there is room for, at least 1; three have room anywhere
    public static List<Tick> linear(double min, double max, int most) {
        List<Tick> ticks = List.of();
        for (int count = Math.max(most, 1); ticks.size() < MIN && count <= Math.max(most, 1) + 2 * MIN; count++) {
            ticks = multiples(min, max, step((max - min) / count));
        }
        return ticks;
    }

    private static List<Tick> multiples(double min, double max, double step) {
        var ticks = new ArrayList<Tick>();
        if (!(max > min) || !Double.isFinite(step) || step <= Math.ulp(Math.max(Math.abs(min), Math.abs(max)))) {
            return ticks;
        }
        boolean plain = isPlain(Math.max(Math.abs(min), Math.abs(max)), step);
        double first = Math.ceil(min / step - 1e-9);
        for (double k = first; k * step <= max + step * 1e-9; k++) {
            ticks.add(new Tick(k * step, Numbers.multiple(k * step, step, plain)));
        }
        return ticks;
    }

    /// Whether numbers up to a size, that differ by a step, are written without powers of ten.
    static boolean isPlain(double size, double step) {
        return size < MAX_PLAIN && step >= MIN_PLAIN;
    }

    /// Whole numbers: updates.
    public static List<Tick> whole(int min, int max, int most) {
        return linear(min, max, most).stream()
                .filter(tick -> tick.value() == Math.rint(tick.value()))
                .toList();
    }

    /// Powers of ten in [min, max], every second, third, fifth ... where there is no room for all, and others between
    /// them where there are fewer than three; all of one form.
    ///
    /// @param min above 0
    public static List<Tick> log(double min, double max, int most) {
        double low = Math.log10(min);
        double high = Math.log10(max);
        int[] steps = {1, 2, 3, 5, 10, 20, 50, 100};
        int widest = steps.length - 1;
        while (widest > 0 && (decades(low, high, steps[widest]).size() < MIN || high - low < 2 * steps[widest])) {
            widest--;
        }
        int chosen = 0;
        while (chosen < widest && steps[chosen] < (high - low) / Math.max(most, 1)) {
            chosen++;
        }
        List<Integer> decades = decades(low, high, steps[chosen]);
        return decades.size() >= MIN && high - low >= 1.7 ? powers(decades) : withinDecades(low, high, most);
    }

    private static List<Integer> decades(double low, double high, int every) {
        var exponents = new ArrayList<Integer>();
        for (int k = (int) Math.ceil((low - 1e-9) / every); k * every <= high + 1e-9; k++) {
            exponents.add(k * every);
        }
        return exponents;
    }

    private static List<Tick> powers(List<Integer> exponents) {
        boolean plain = exponents.getFirst() >= -3 && exponents.getLast() <= 4;
        return exponents.stream()
                .map(k -> new Tick(decimal(1, k), plain ? Numbers.plainPower(k) : Numbers.power(k)))
                .toList();
    }

    private static List<Tick> withinDecades(double low, double high, int most) {
        for (int[] factors : new int[][] {{1, 2, 5}, {1, 3}, {1}, {1, 2, 3, 4, 5, 6, 8}}) {
            List<Tick> ticks = multiplesOfPowers(low, high, factors);
            if (ticks.size() >= MIN && ticks.size() <= Math.max(most, MIN + 2)) {
                return ticks;
            }
        }
        return linear(Math.pow(10, low), Math.pow(10, high), most);
    }

    private static List<Tick> multiplesOfPowers(double low, double high, int... factors) {
        var ticks = new ArrayList<Tick>();
        boolean plain = isPlain(Math.pow(10, high), Math.pow(10, Math.floor(low)));
        for (int exponent = (int) Math.floor(low); exponent <= high; exponent++) {
            double step = decimal(1, exponent);
            for (int factor : factors) {
                double value = decimal(factor, exponent);
                if (Math.log10(value) >= low - 1e-9 && Math.log10(value) <= high + 1e-9) {
                    ticks.add(new Tick(value, Numbers.multiple(value, step, plain)));
                }
            }
        }
        return ticks;
    }

    private static double step(double smallest) {
        if (!(smallest > 0 && smallest <= Double.MAX_VALUE)) {
            return Double.NaN;
        }
        int exponent = (int) Math.floor(Math.log10(smallest));
        for (int factor : new int[] {1, 2, 5}) {
            if (decimal(factor, exponent) >= smallest * (1 - 1e-9)) {
                return decimal(factor, exponent);
            }
        }
        return decimal(10, exponent);
    }

    /// The double next to a factor times a power of ten: a product is not always that, and labels show it.
    static double decimal(int factor, int exponent) {
        return BigDecimal.valueOf(factor, -exponent).doubleValue();
    }
}
