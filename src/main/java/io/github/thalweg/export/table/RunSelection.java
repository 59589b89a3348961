package io.github.thalweg.export.table;

import io.github.thalweg.run.trajectory.Trajectory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// A selection of updates of some runs, written as CSV.
///
/// @param runs  numbers of the runs, in the order of the rows
/// @param first the first update, at least 0
/// @param last  the last update, at least the first
/// @param every so many'th update, at least 1
/// @param state with the rules' names
public record RunSelection(List<Integer> runs, int first, int last, int every, boolean state) {
    public RunSelection {
        runs = List.copyOf(runs);
    }

    /// The same with no more than so many rows of each run.
    public RunSelection beginning(int most) {
        long end = first + (most - 1L) * every;
        return new RunSelection(runs, first, (int) Math.min(last, end), every, state);
    }

    /// The number of rows below the header.
    public long rows(List<Trajectory> trajectories) {
        return runs.stream().mapToLong(run -> rows(trajectories.get(run))).sum();
    }

    private long rows(Trajectory trajectory) {
        int end = Math.min(last, trajectory.updates());
        return end < first ? 0 : (end - first) / every + 1;
    }

    /// Writes the header and the rows.
    ///
    /// @param labels       of all runs
    /// @param trajectories of all runs
    public void write(List<String> labels, List<Trajectory> trajectories, Writer writer) throws IOException {
        var rows = new RunRows(trajectories, state);
        writer.write(Csv.line(rows.header()));
        for (int run : runs) {
            Trajectory trajectory = trajectories.get(run);
            for (int row = first; row <= Math.min(last, trajectory.updates()); row += every) {
                rows.write(writer, List.of(labels.get(run)), trajectory, row);
            }
        }
    }

    /// The same as one text.
    public String text(List<String> labels, List<Trajectory> trajectories) {
        var writer = new StringWriter();
        try {
            write(labels, trajectories, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }
}
