package io.github.thalweg.export.table;

import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs as rows of CSV, one column for each number of an update.
public final class RunRows {
    private static final List<String> COLUMNS =
            List.of("run", "step", "x", "y", "loss", "grad_x", "grad_y", "lr", "rate_x", "rate_y");

    private static final String VALIDATION = "validation";

    private final List<StateColumn> columns;
    /// What is known of the rows that updates drew.
    private final List<StateColumn> drawn;
    private final boolean validated;

    /// @param trajectories of all runs
    /// @param state        adds the rules' names
    public RunRows(List<Trajectory> trajectories, boolean state) {
        List<StateColumn> all = state ? StateColumn.of(trajectories) : List.of();
        columns = all.stream().filter(column -> !column.isOfRows()).toList();
        drawn = all.stream().filter(StateColumn::isOfRows).toList();
        validated = state && trajectories.stream().anyMatch(RunRows::isValidated);
    }

    private static boolean isValidated(Trajectory run) {
        return IntStream.rangeClosed(0, run.updates()).anyMatch(row -> !Double.isNaN(run.validation(row)));
    }

    /// The names of the columns.
    public List<String> header() {
        return Stream.of(
                        COLUMNS.stream(),
                        columns.stream().map(StateColumn::name),
                        validated ? Stream.of(VALIDATION) : Stream.<String>of(),
                        drawn.stream().map(StateColumn::name))
                .flatMap(names -> names)
                .toList();
    }

    /// Writes one row.
    ///
    /// @param leading what stands before its numbers, the run's name last
    /// @param row     number of updates made
    public void write(Writer writer, List<String> leading, Trajectory trajectory, int row) throws IOException {
        var cells = new ArrayList<>(leading);
        cells.add(Integer.toString(row));
        numbers(trajectory, row, cells);
        columns.forEach(column -> cells.add(column.cell(trajectory, row)));
        if (validated) {
            cells.add(Double.toString(trajectory.validation(row)));
        }
        drawn.forEach(column -> cells.add(column.cell(trajectory, row)));
        writer.write(Csv.line(cells));
    }

    private static void numbers(Trajectory t, int row, List<String> cells) {
        for (double value : new double[] {t.x(row), t.y(row), t.loss(row), t.gradientX(row), t.gradientY(row)}) {
            cells.add(Double.toString(value));
        }
        for (double value : new double[] {t.lr(row), t.effectiveRateX(row), t.effectiveRateY(row)}) {
            cells.add(row == 0 ? "" : Double.toString(value));
        }
    }

    /// One column of a rule's name.
    ///
    /// @param axis 0 for x, 1 for y
    private record StateColumn(Variable variable, int axis) {
        static List<StateColumn> of(List<Trajectory> trajectories) {
            return trajectories.stream()
                    .flatMap(t -> t.variables().stream())
                    .map(v -> new Variable(v.name(), v.perCoordinate(), false))
                    .distinct()
                    .flatMap(v -> v.perCoordinate()
                            ? Stream.of(new StateColumn(v, 0), new StateColumn(v, 1))
                            : Stream.of(new StateColumn(v, 0)))
                    .toList();
        }

        boolean isOfRows() {
            return variable.name().equals("epoch") || variable.name().equals("batch_loss");
        }

        String name() {
            return variable.name()
                    + (variable.perCoordinate() ? List.of("_x", "_y").get(axis) : "");
        }

        String cell(Trajectory trajectory, int row) {
            List<Variable> variables = trajectory.variables();
            for (int i = 0; i < variables.size(); i++) {
                Variable other = variables.get(i);
                boolean same =
                        other.name().equals(variable.name()) && other.perCoordinate() == variable.perCoordinate();
                if (same && (row > 0 || other.state())) {
                    return Double.toString(trajectory.variable(i, axis, row));
                }
            }
            return "";
        }
    }
}
