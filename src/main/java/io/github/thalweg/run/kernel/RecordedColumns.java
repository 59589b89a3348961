package io.github.thalweg.run.kernel;

import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Columns;
import io.github.thalweg.run.trajectory.Variable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// All columns of a run, in memory. Columns that follow from others are not recorded.
final class RecordedColumns implements Columns {
    private final double[][] columns;
    private final int evaluationsPerUpdate;

    RecordedColumns(double[][] columns, int evaluationsPerUpdate) {
        this.columns = columns;
        this.evaluationsPerUpdate = evaluationsPerUpdate;
    }

    static double[][] allocate(RunGraph run, int rows) {
        Recording recording = Recording.of(run, true);
        var columns = new double[Column.FIRST_VARIABLE + run.update().recorded().size()][];
        recording.here().forEach(entry -> columns[entry.column()] = new double[rows]);
        recording.after().forEach(entry -> columns[entry.column()] = new double[rows]);
        return columns;
    }

    /// Row 0 has no update: its rates are NaN, and its variables but the carried ones, which have their initial values.
    static void fillStart(RunGraph run, double[] state, double[][] columns) {
        Recording.of(run, true).after().forEach(entry -> columns[entry.column()][0] = Double.NaN);
        if (columns[Column.EVALUATIONS] != null) {
            columns[Column.EVALUATIONS][0] = 0;
        }
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < run.carried().size(); i++) {
            places.put(run.carried().get(i).input().name(), i + 2);
        }
        int column = Column.FIRST_VARIABLE;
        for (Variable variable : run.update().variables()) {
            for (String suffix : variable.perCoordinate() ? List.of(".x", ".y") : List.of("")) {
                Integer place = places.get(" " + variable.name() + suffix);
                columns[column++][0] = place == null ? Double.NaN : state[place];
            }
        }
    }

    /// The same arrays, not copies of them.
    @Override
    public RecordedColumns withoutVariables(int last) {
        return new RecordedColumns(Arrays.copyOf(columns, Column.FIRST_VARIABLE), evaluationsPerUpdate);
    }

    @Override
    public Columns remembering(int last, int... wanted) {
        return this;
    }

    @Override
    public double get(int column, int row) {
        double[] recorded = columns[column];
        if (recorded != null) {
            return recorded[row];
        }
        return switch (column) {
            case Column.RATE_X, Column.RATE_Y -> columns[Column.LR][row];
            case Column.EVALUATIONS -> (double) row * evaluationsPerUpdate;
            default -> Double.NaN;
        };
    }
}
