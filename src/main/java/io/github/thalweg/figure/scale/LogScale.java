package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import java.util.ArrayList;
import java.util.List;

/// Logarithmic colour scale: equal ratios of the height above the lowest value in view are equal differences of
/// colour.
///
/// @param base the lowest value
/// @param low  decimal logarithm of the height at place 0
/// @param high the same at place 1
public record LogScale(double base, double low, double high) implements ValueScale {
    private static final double MAX_DECADES = 8;
    private static final double MIN_DECADES = 1;

    /// Labels of more letters have no room beside a scale.
    private static final int LONGEST = 7;

    static LogScale of(double[] sample) {
        double base = sample[0];
        double spread = Sample.quantile(sample, 0.995) - base;
        double high = Math.log10(spread > 0 ? spread : Math.max(sample[sample.length - 1] - base, 1e-300));
        if (!Double.isFinite(high)) {
            high = 308;
        }
        double low = Math.log10(Math.max(Sample.quantile(sample, 0.004) - base, 1e-300));
        return new LogScale(base, Math.clamp(low, high - MAX_DECADES, high - MIN_DECADES), high);
    }

    @Override
    public double place(double value) {
        double place = (Math.log10(Math.max(value - base, 0)) - low) / (high - low);
        return Math.clamp(place, 0.0, 1.0);
    }

    @Override
    public double value(double place) {
        return base + Math.pow(10, low + place * (high - low));
    }

    /// The shift is named only where it is not zero to the eye.
    @Override
    public String kind() {
        return isShifted() ? Messages.shifted(base) : Messages.LOG;
    }

    private boolean isShifted() {
        return Math.abs(base) >= Math.pow(10, low);
    }

    /// Every fifth is strong; every fourth where there are two in a decade, so that powers of ten are.
    @Override
    public List<Level> levels(int about) {
        int perDecade = perDecade(about / (high - low));
        int every = perDecade == 2 ? 4 : 5;
        double from = isShifted() ? base : 0;
        var levels = new ArrayList<Level>();
        for (int k = (int) Math.ceil(low * perDecade); k <= high * perDecade; k++) {
            // Round values where the scale begins at about zero.
            levels.add(new Level(from + Math.pow(10, (double) k / perDecade), Math.floorMod(k, every) == 0));
        }
        return levels;
    }

    private static int perDecade(double wanted) {
        int nearest = 1;
        for (int each : new int[] {2, 5, 10, 20}) {
            nearest = Math.abs(Math.log(each / wanted)) < Math.abs(Math.log(nearest / wanted)) ? each : nearest;
        }
        return nearest;
    }

    /// Values of f: powers of ten, or what is roundest where the scale begins elsewhere than at zero; heights above
    /// the lowest where values differ in their last digits only.
    @Override
    public List<Tick> labels(int most) {
        if (!isShifted()) {
            return heights(most, "");
        }
        List<Tick> values = RoundNumbers.along(this, most);
        return values.stream().anyMatch(tick -> tick.label().length() > LONGEST) ? heights(most, "+") : values;
    }

    private List<Tick> heights(int most, String sign) {
        return Ticks.log(Math.pow(10, low), Math.pow(10, high), most).stream()
                .map(tick -> new Tick((Math.log10(tick.value()) - low) / (high - low), sign + tick.label()))
                .toList();
    }
}
