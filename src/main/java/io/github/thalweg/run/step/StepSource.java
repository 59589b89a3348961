package io.github.thalweg.run.step;

import io.github.thalweg.run.trajectory.Columns;
import java.util.Map;
import java.util.TreeMap;

/// One line of an update, with the sources of its numbers.
///
/// @param value where the line's result is found
/// @param reads where the names are found that it reads
public record StepSource(StepText text, Place value, Map<String, Place> reads) {
    public StepSource {
        reads = Map.copyOf(reads);
    }

    /// @param y equal to `x` where one number serves both coordinates, or there is but one
    public record Place(Quantity x, Quantity y, boolean pair) {
        Reading reading(Map<String, Double> arguments, Columns columns, int update) {
            return new Reading(
                    x.value(arguments, columns, update),
                    y.value(arguments, columns, update),
                    pair,
                    x.isExact() && y.isExact());
        }
    }

    StepSource killed() {
        return new StepSource(text.killed(), value, reads);
    }

    StepLine line(Map<String, Double> arguments, Columns columns, int update) {
        var readings = new TreeMap<String, Reading>();
        reads.forEach((name, place) -> readings.put(name, place.reading(arguments, columns, update)));
        return new StepLine(text, value.reading(arguments, columns, update), readings);
    }
}
