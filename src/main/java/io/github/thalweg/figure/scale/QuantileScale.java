package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Quantile colour scale: every colour covers the same area of the view.
///
/// @param sample rising values, not empty; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record QuantileScale(double[] sample) implements ValueScale {
    @Override
    public double place(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        int found = Arrays.binarySearch(sample, value);
        return found >= 0 ? share(found) : between(-found - 1, value);
    }

    private double between(int above, double value) {
        if (above == 0 || above == sample.length) {
            return above == 0 ? 0 : 1;
        }
        double low = sample[above - 1];
        return share(above - 1 + (value - low) / (sample[above] - low));
    }

    private double share(double index) {
        return sample.length == 1 ? 0.5 : index / (sample.length - 1);
    }

    @Override
    public double value(double place) {
        return Sample.quantile(sample, place);
    }

    @Override
    public String kind() {
        return Messages.EQUAL_AREAS;
    }

    @Override
    public List<Level> levels(int about) {
        var levels = new ArrayList<Level>();
        for (int k = 1; k <= about; k++) {
            double value = value(k / (about + 1.0));
            if (levels.isEmpty() || value > levels.getLast().value()) {
                levels.add(new Level(value, k % 5 == 0));
            }
        }
        return levels;
    }

    @Override
    public List<Tick> labels(int most) {
        return RoundNumbers.along(this, most);
    }
}
