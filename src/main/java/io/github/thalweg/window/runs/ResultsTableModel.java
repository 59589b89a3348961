package io.github.thalweg.window.runs;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.export.table.Csv;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The results of all runs as a table. Nothing is counted while it is closed.
public final class ResultsTableModel {
    private final SessionModel session;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ResultRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private double threshold = Double.NaN;

    public ResultsTableModel(SessionModel session) {
        this.session = session;
        session.resultsProperty().subscribe(_ -> count());
        open.subscribe(_ -> count());
    }

    // Properties

    public BooleanProperty openProperty() {
        return open;
    }

    /// One row per run, the lowest final loss first; losses that are no number last.
    public ReadOnlyObjectProperty<List<ResultRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The loss that is to be reached; NaN for that which is good from each run's start, as on the command line.
    public double threshold() {
        return threshold;
    }

    /// The sentence that names the best run, with all digits: what looks equal may not be.
    public String best() {
        List<ResultRow> all = rows.get();
        if (all.isEmpty() || Double.isNaN(all.getFirst().finalLoss())) {
            return Messages.NO_FINAL_LOSS;
        }
        ResultRow first = all.getFirst();
        var equal = all.stream()
                .filter(row -> row.finalLoss() == first.finalLoss())
                .map(ResultRow::label)
                .toList();
        String names = equal.size() == 1
                ? equal.getFirst()
                : String.join(", ", equal.subList(0, equal.size() - 1)) + " and " + equal.getLast();
        return Messages.lowest(names, first.finalLoss());
    }

    // Commands

    public void toggle() {
        open.set(!open.get());
    }

    public void close() {
        open.set(false);
    }

    /// Counts updates until the loss is at most this, or, for NaN, the one that is good from each run's start.
    public void setThreshold(double loss) {
        threshold = loss;
        count();
    }

    /// The rows in this order as text with tabs, as spreadsheets take it from the clipboard.
    public static String text(List<ResultRow> rows) {
        // A name cannot break the table.
        return table(
                rows,
                cells -> String.join(
                                "\t",
                                cells.stream()
                                        .map(cell -> cell.replace('\t', ' '))
                                        .toList()) + "\n");
    }

    /// The rows in this order as CSV.
    public static String csv(List<ResultRow> rows) {
        return table(rows, Csv::line);
    }

    private static String table(List<ResultRow> rows, Function<List<String>, String> line) {
        return Stream.concat(Stream.of(Messages.HEAD), rows.stream().map(ResultsTableModel::cells))
                .map(line)
                .collect(Collectors.joining());
    }

    private static List<String> cells(ResultRow row) {
        return List.of(
                row.label(),
                Double.toString(row.finalLoss()),
                Double.toString(row.lowestLoss()),
                Integer.toString(row.lowestAt()),
                Double.toString(row.distance()),
                Double.isNaN(row.threshold()) ? "" : Double.toString(row.threshold()),
                row.toThreshold() == null ? "" : row.toThreshold().toString(),
                Numbers.text(row.evaluations()),
                row.verdict());
    }

    private void count() {
        Results results = session.resultsProperty().get();
        rows.set(!open.get() || results == null ? List.of() : counted(results));
    }

    private List<ResultRow> counted(Results results) {
        return IntStream.range(0, results.trajectories().size())
                .mapToObj(run -> ResultRow.of(results, run, threshold))
                .sorted(Comparator.comparingDouble(ResultRow::finalLoss))
                .toList();
    }
}
