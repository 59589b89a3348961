package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.style.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The numbers beside an axis: few, round and of one form.
public final class Ticks {
    /// @param value where it stands, in the axis's own units
    public record Tick(double value, String label) {}

    private Ticks() {}

    /// Multiples of 1, 2 or 5 times a power of ten in [min, max].
    ///
    /// @param most how many there is room for, at least 1
    public static List<Tick> linear(double min, double max, int most) {
        double step = step((max - min) / Math.max(most, 1));
        var ticks = new ArrayList<Tick>();
        if (!(max > min) || !Double.isFinite(step) || step <= Math.ulp(Math.max(Math.abs(min), Math.abs(max)))) {
            return ticks;
        }
        double first = Math.ceil(min / step - 1e-9);
        for (double k = first; k * step <= max + step * 1e-9; k++) {
            ticks.add(new Tick(k * step, Numbers.multiple(k * step, step)));
        }
        return ticks;
    }

    /// Whole numbers: updates.
    public static List<Tick> whole(int min, int max, int most) {
        return linear(min, max, most).stream()
                .filter(tick -> tick.value() == Math.rint(tick.value()))
                .toList();
    }

    /// Powers of ten in [min, max], every second, third, fifth ... where there is no room for all; 2 and 5 times
    /// powers of ten within less than two decades.
    ///
    /// @param min above 0
    public static List<Tick> log(double min, double max, int most) {
        double low = Math.log10(min);
        double high = Math.log10(max);
        return high - low < 1.7 ? withinDecades(low, high, most) : decades(low, high, most);
    }

    private static List<Tick> decades(double low, double high, int most) {
        int every = decadeStep((high - low) / Math.max(most, 1));
        var ticks = new ArrayList<Tick>();
        for (int k = (int) Math.ceil((low - 1e-9) / every); k * every <= high + 1e-9; k++) {
            ticks.add(new Tick(Math.pow(10, k * every), Numbers.power(k * every)));
        }
        return ticks;
    }

    private static List<Tick> withinDecades(double low, double high, int most) {
        var ticks = new ArrayList<Tick>();
        for (int exponent = (int) Math.floor(low); exponent <= high; exponent++) {
            for (int factor : new int[] {1, 2, 5}) {
                double value = factor * Math.pow(10, exponent);
                if (Math.log10(value) >= low - 1e-9 && Math.log10(value) <= high + 1e-9) {
                    ticks.add(new Tick(value, Numbers.rounded(value, 1)));
                }
            }
        }
        return ticks.size() < 2 ? linear(Math.pow(10, low), Math.pow(10, high), most) : ticks;
    }

    private static int decadeStep(double smallest) {
        for (int step : new int[] {1, 2, 3, 5, 10, 20, 50, 100}) {
            if (step >= smallest) {
                return step;
            }
        }
        return 200;
    }

    private static double step(double smallest) {
        double power = Math.pow(10, Math.floor(Math.log10(smallest)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= smallest * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
