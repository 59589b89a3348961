package io.github.thalweg.run.step;

import java.util.Map;

/// One line of one update: its text, its result, and the values of the names that it reads.
public record StepLine(StepText text, Reading value, Map<String, Reading> reads) {
    public StepLine {
        reads = Map.copyOf(reads);
    }
}
