package io.github.thalweg.run.kernel;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.trajectory.Column;
import java.util.ArrayList;
import java.util.List;

/// Assignment of recorded expressions to columns of a row.
///
/// @param here  columns known at a point: recorded in its row
/// @param after columns known in an update: recorded in the row that it leads to
record Recording(List<Entry> here, List<Entry> after) {
    /// @param column see [Column]
    record Entry(int column, Expr value) {}

    /// @param detailed false: only what long runs keep
    static Recording of(RunGraph run, boolean detailed) {
        var here = new ArrayList<Entry>();
        var after = new ArrayList<Entry>();
        here.add(new Entry(Column.X, run.x()));
        here.add(new Entry(Column.Y, run.y()));
        here.add(new Entry(Column.LOSS, run.here().loss()));
        after.add(new Entry(Column.LR, run.lr()));
        if (detailed) {
            addDetails(run, here, after);
        }
        return new Recording(List.copyOf(here), List.copyOf(after));
    }

    private static void addDetails(RunGraph run, List<Entry> here, List<Entry> after) {
        here.add(new Entry(Column.GRADIENT_X, run.here().gradientX()));
        here.add(new Entry(Column.GRADIENT_Y, run.here().gradientY()));
        if (run.here().validation() != null) {
            here.add(new Entry(Column.VALIDATION, run.here().validation()));
        }
        if (run.update().rate() != null) {
            after.add(new Entry(Column.RATE_X, run.update().rate().x()));
            after.add(new Entry(Column.RATE_Y, run.update().rate().y()));
        }
        if (run.update().evaluations() != null) {
            after.add(new Entry(Column.EVALUATIONS, run.update().evaluations()));
        }
        for (int i = 0; i < run.update().recorded().size(); i++) {
            after.add(
                    new Entry(Column.FIRST_VARIABLE + i, run.update().recorded().get(i)));
        }
    }

    static List<Expr> values(List<Entry> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
