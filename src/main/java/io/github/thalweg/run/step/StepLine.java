package io.github.thalweg.run.step;

import java.util.Map;

/// One line of one update: what is written, what it gave, and what the names that it reads stood for.
public record StepLine(StepText text, Reading value, Map<String, Reading> reads) {
    public StepLine {
        reads = Map.copyOf(reads);
    }
}
