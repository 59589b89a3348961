package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import java.util.List;

/// Linear colour scale: equal differences of the loss are equal differences of colour.
public record LinearScale(double low, double high) implements ValueScale {
    /// The reach of the scale beyond the bulk of the values, as a multiple of the bulk's spread.
    private static final double REACH = 3;

    static LinearScale of(double[] sample) {
        double low = sample[0];
        double bulk = Sample.quantile(sample, 0.9);
        double high = Math.min(sample[sample.length - 1], bulk + REACH * (bulk - low));
        return high > low && Double.isFinite(high - low) ? new LinearScale(low, high) : around(low);
    }

    private static LinearScale around(double value) {
        double half = Math.max(1, Math.abs(value)) / 2;
        return new LinearScale(value - half, value + half);
    }

    @Override
    public double place(double value) {
        return Math.clamp((value - low) / (high - low), 0.0, 1.0);
    }

    @Override
    public double value(double place) {
        return low + place * (high - low);
    }

    @Override
    public String kind() {
        return "";
    }

    @Override
    public List<Level> levels(int about) {
        List<Tick> ticks = Ticks.linear(low, high, about);
        double step = ticks.size() < 2 ? 1 : ticks.get(1).value() - ticks.get(0).value();
        return ticks.stream()
                .map(tick -> new Level(tick.value(), Math.rint(tick.value() / step) % 5 == 0))
                .toList();
    }

    @Override
    public List<Tick> labels(int most) {
        return Ticks.linear(low, high, most).stream()
                .map(tick -> new Tick(place(tick.value()), tick.label()))
                .toList();
    }
}
