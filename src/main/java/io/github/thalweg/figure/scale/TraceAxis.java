package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import java.util.ArrayList;
import java.util.List;

/// The vertical axis of a plot. A logarithmic one has a marked floor, where zero, negative and very small values
/// are shown.
///
/// @param low   value at the lower end, above the floor
/// @param high  value at the upper end; what is higher leaves the plot
/// @param floor what the floor's mark says; empty without a floor
public record TraceAxis(boolean log, double low, double high, String floor) {
    /// Numbers that are nearer to each other would touch, in heights of a letter.
    private static final double NEAREST = 1.05;

    /// Values that differ by less than this factor are one.
    private static final double CONSTANT = 1.001;

    private static final double FEW = 0.25;
    private static final double MAX_OF_FEW = 1.1;

    /// Share of the axis that lies between the floor and the lowest value.
    private static final double FLOOR_HEIGHT = 0.09;

    /// The factor by which a logarithmic axis reaches beyond its values at either end: a share of what they span, more
    /// of little, and an octave around one value.
    public static double room(double low, double high, double share) {
        double span = high / low;
        return span < CONSTANT ? 2 : Math.max(Math.pow(span, share), Math.min(Math.pow(span, FEW), MAX_OF_FEW));
    }

    /// The place of the lowest value above the floor; 0 without a floor.
    public double bottom() {
        return floor.isEmpty() ? 0 : FLOOR_HEIGHT;
    }

    /// Place of a value from 0 (bottom) to 1 (top), beyond 1 for what leaves; NaN for NaN.
    public double place(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        double place = log ? logPlace(value) : (value - low) / (high - low);
        return Math.clamp(place, -1.0, 2.0);
    }

    private double logPlace(double value) {
        if (value < low) {
            return 0;
        }
        return bottom() + (1 - bottom()) * Math.log(value / low) / Math.log(high / low);
    }

    /// The value at a place from 0 (bottom) to 1 (top), or beyond.
    public double value(double place) {
        return log
                ? low * Math.exp((place - bottom()) / (1 - bottom()) * Math.log(high / low))
                : low + place * (high - low);
    }

    public boolean leaves(double value) {
        return value > high || (!log && value < low);
    }

    /// @param most how many there is room for
    public List<Tick> ticks(int most) {
        return log ? Ticks.log(low, high, most) : Ticks.linear(low, high, most);
    }

    /// Those ticks whose numbers do not overlap the floor's mark or a number below them.
    ///
    /// @param height of the axis
    /// @param letter the height of a letter, in the same unit
    public List<Tick> numbered(List<Tick> ticks, double height, double letter) {
        var kept = new ArrayList<Tick>();
        double below = floor.isEmpty() ? Double.NEGATIVE_INFINITY : 0;
        for (Tick tick : ticks) {
            double at = place(tick.value()) * height;
            if (at - below >= NEAREST * letter) {
                kept.add(tick);
                below = at;
            }
        }
        return kept;
    }
}
