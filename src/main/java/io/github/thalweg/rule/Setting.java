package io.github.thalweg.rule;

import java.util.List;

/// A value of a parameter.
public sealed interface Setting {
    /// A number or an integer.
    record Number(double value) implements Setting {}

    /// A switch: 1 or 0 in a rule's text.
    record Flag(boolean on) implements Setting {}

    /// One of the parameter's choices.
    record Choice(String value) implements Setting {}

    /// A list of numbers, for `reached`.
    record Numbers(List<Double> values) implements Setting {
        public Numbers {
            values = List.copyOf(values);
        }
    }

    /// The knots of a piecewise schedule, by rising update.
    record Knots(List<Knot> values) implements Setting {
        public Knots {
            values = List.copyOf(values);
        }
    }

    /// @param update number of updates made before, at least 0
    /// @param rate   the learning rate there
    record Knot(double update, double rate) {}
}
