package io.github.thalweg.cli;

import io.github.thalweg.run.NotFinite;
import io.github.thalweg.run.Runner;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.run.Trajectory;
import io.github.thalweg.run.Variable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The CSV of `thalweg run`.
final class RunTable {
    private static final List<String> COLUMNS =
            List.of("run", "step", "x", "y", "loss", "grad_x", "grad_y", "lr", "rate_x", "rate_y");

    private final Variations variations;
    private final boolean state;
    private final boolean all;
    private final List<String> notes = new ArrayList<>();

    /// @param state adds the rules' names
    /// @param all   every update, also where the scenario is varied
    RunTable(Scenario scenario, boolean state, boolean all) {
        this.variations = new Variations(scenario);
        this.state = state;
        this.all = all || !variations.varies();
    }

    void write(Writer writer) throws IOException {
        List<StateColumn> columns = List.of();
        for (int i = 0; i < variations.count(); i++) {
            Scenario scenario = variations.scenario(i);
            List<Trajectory> trajectories = Runner.runAll(scenario);
            if (i == 0) {
                columns = state ? StateColumn.of(trajectories) : List.of();
                writer.write(Csv.line(header(columns)));
            }
            List<String> labels = scenario.labels();
            for (int run = 0; run < trajectories.size(); run++) {
                var leading = new ArrayList<>(variations.values(i));
                leading.add(labels.get(run));
                rows(writer, leading, trajectories.get(run), columns);
                note(scenario, run, trajectories.get(run));
            }
        }
    }

    /// What the rows do not say, in sentences, once the table is written.
    List<String> notes() {
        return notes;
    }

    private void note(Scenario scenario, int run, Trajectory trajectory) {
        if (!variations.varies()) {
            NotFinite.of(scenario.runs().get(run), trajectory)
                    .ifPresent(line -> notes.add(scenario.label(run) + ": " + line.sentence()));
        }
    }

    private List<String> header(List<StateColumn> columns) {
        return Stream.of(
                        variations.names(),
                        COLUMNS,
                        columns.stream().map(StateColumn::name).toList())
                .flatMap(List::stream)
                .toList();
    }

    private void rows(Writer writer, List<String> leading, Trajectory trajectory, List<StateColumn> columns)
            throws IOException {
        for (int row = all ? 0 : trajectory.updates(); row <= trajectory.updates(); row++) {
            var cells = new ArrayList<>(leading);
            cells.add(Integer.toString(row));
            numbers(trajectory, row, cells);
            for (StateColumn column : columns) {
                cells.add(column.cell(trajectory, row));
            }
            writer.write(Csv.line(cells));
        }
    }

    private static void numbers(Trajectory t, int row, List<String> cells) {
        for (double value : new double[] {t.x(row), t.y(row), t.loss(row), t.gradientX(row), t.gradientY(row)}) {
            cells.add(Double.toString(value));
        }
        for (double value : new double[] {t.lr(row), t.rateX(row), t.rateY(row)}) {
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
