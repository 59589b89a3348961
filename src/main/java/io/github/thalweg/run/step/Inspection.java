package io.github.thalweg.run.step;

import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Lines of every update of one run, computed by the same engine as its trajectory: the same bits. Thread-safe.
public final class Inspection {
    private final Trajectory trajectory;
    private final List<StepSource> sources;
    private final Map<String, Double> arguments;
    private final IntFunction<String> rows;

    /// @param rows the sentence about the rows that an update saw, where it saw some and not all
    public Inspection(
            Trajectory trajectory, List<StepSource> sources, Map<String, Double> arguments, IntFunction<String> rows) {
        this.rows = rows;
        this.trajectory = trajectory;
        this.sources = List.copyOf(sources);
        this.arguments = arguments;
    }

    /// The run itself.
    public Trajectory trajectory() {
        return trajectory;
    }

    /// The lines of an update, in the order in which they are computed.
    public List<StepText> texts() {
        return sources.stream().map(StepSource::text).toList();
    }

    /// The lines of one update with their numbers.
    ///
    /// @param update 1 to the number of updates made
    public List<StepLine> lines(int update) {
        return sources.stream()
                .map(source -> source.line(arguments, trajectory.columns(), update))
                .map(line -> line.text().comment().equals(StepText.OF_ROWS) ? of(rows.apply(update), line) : line)
                .toList();
    }

    private static StepLine of(String rows, StepLine line) {
        return new StepLine(line.text().withComment(rows), line.value(), line.reads());
    }
}
