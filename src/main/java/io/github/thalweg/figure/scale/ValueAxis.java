package io.github.thalweg.figure.scale;

import io.github.thalweg.study.factor.Axis;
import java.util.Arrays;

/// Axes of plots of studies.
public final class ValueAxis {
    private static final double MAX_DECADES = 18;
    private static final double ROOM = 0.05;

    private ValueAxis() {}

    /// The range of a number that a study varies.
    public static TraceAxis of(Axis axis) {
        return new TraceAxis(axis.log(), axis.from(), axis.to(), "");
    }

    /// An axis on which all these values have room: logarithmic where all are above 0.
    public static TraceAxis around(double... values) {
        double[] finite =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (finite.length == 0) {
            return new TraceAxis(true, 0.1, 10, "");
        }
        double high = finite[finite.length - 1];
        return finite[0] > 0
                ? logarithmic(Math.max(finite[0], high * Math.pow(10, -MAX_DECADES)), high)
                : linear(finite[0], high);
    }

    private static TraceAxis logarithmic(double low, double high) {
        double room = TraceAxis.room(low, high, ROOM);
        return new TraceAxis(true, Math.max(low / room, Double.MIN_NORMAL), Math.min(high * room, 1e308), "");
    }

    static TraceAxis linear(double low, double high) {
        double room = high > low ? (high - low) * ROOM : Math.max(Math.abs(low) * 0.5, 1e-300);
        return new TraceAxis(false, low - room, high + room, "");
    }
}
