package io.github.thalweg.study.factor;

import io.github.thalweg.run.number.Bounds;

/// A number with the range over which a study varies it.
///
/// @param from below `to`; above 0 where the axis is logarithmic
/// @param log  equal distances are equal ratios
public record Axis(Factor factor, double from, double to, boolean log) {
    public Axis {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException(Messages.mustRise(factor.path(), from, to));
        }
        if (log && !(from > 0)) {
            throw new IllegalArgumentException(Messages.mustBePositive(factor.path(), from, to));
        }
    }

    /// The first range to look at.
    public static Axis of(Factor factor, Bounds bounds) {
        return new Axis(factor, bounds.from(), bounds.to(), bounds.log() && bounds.from() > 0);
    }

    /// The value in the middle of a cell.
    ///
    /// @param index from 0
    /// @param count of cells along the axis
    public double value(int index, int count) {
        return value((index + 0.5) / count);
    }

    /// The value at a place.
    ///
    /// @param place 0 at `from`, 1 at `to`; may lie outside
    public double value(double place) {
        return log
                ? StrictMath.exp(StrictMath.log(from) + place * (StrictMath.log(to) - StrictMath.log(from)))
                : from + place * (to - from);
    }

    /// The place of a value: 0 at `from`, 1 at `to`; NaN where a logarithmic axis has no place for it.
    public double place(double value) {
        return log ? StrictMath.log(value / from) / StrictMath.log(to / from) : (value - from) / (to - from);
    }

    /// The part of the axis between two places.
    public Axis part(double first, double last) {
        return new Axis(factor, value(first), value(last), log);
    }

    public Axis with(Factor other) {
        return new Axis(other, from, to, log);
    }
}
