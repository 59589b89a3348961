package io.github.thalweg.run.step;

import io.github.thalweg.run.trajectory.Columns;
import java.util.Map;

/// Source of a number of an update: a constant, an argument, the update's number, or a recorded column.
public sealed interface Quantity {
    /// A number that is part of the code.
    record Fixed(double value) implements Quantity {}

    /// One of the run's numbers, see `run.graph.Arguments`.
    record Argument(String name) implements Quantity {}

    /// The number of the update.
    record Update() implements Quantity {}

    /// A recorded variable.
    record Recorded(int column) implements Quantity {}

    default boolean isExact() {
        return !(this instanceof Recorded);
    }

    default double value(Map<String, Double> arguments, Columns columns, int update) {
        return switch (this) {
            case Fixed(double value) -> value;
            case Argument(String name) -> arguments.getOrDefault(name, Double.NaN);
            case Update() -> update;
            case Recorded(int column) -> columns.get(column, update);
        };
    }
}
