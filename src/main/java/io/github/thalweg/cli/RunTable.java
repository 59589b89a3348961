package io.github.thalweg.cli;

import io.github.thalweg.export.Csv;
import io.github.thalweg.export.RunRows;
import io.github.thalweg.run.NotFinite;
import io.github.thalweg.run.Runner;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.run.Trajectory;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The CSV of `thalweg run`.
final class RunTable {
    private final Variations variations;
    private final boolean state;
    private final boolean all;
    private final RowOptions wanted;
    private final List<String> notes = new ArrayList<>();

    /// @param state adds the rules' names
    /// @param all   every update, also where the scenario is varied
    RunTable(Scenario scenario, boolean state, boolean all, RowOptions wanted) {
        this.variations = new Variations(scenario);
        this.state = state;
        this.wanted = wanted;
        this.all = all || !variations.varies();
    }

    void write(Writer writer) throws IOException {
        RunRows table = null;
        for (int i = 0; i < variations.count(); i++) {
            Scenario scenario = variations.scenario(i);
            List<Trajectory> trajectories = Runner.runAll(scenario);
            if (table == null) {
                table = new RunRows(trajectories, state);
                writer.write(Csv.line(header(table)));
            }
            List<String> labels = scenario.labels();
            for (int run = 0; run < trajectories.size(); run++) {
                if (wanted.has(labels.get(run))) {
                    var leading = new ArrayList<>(variations.values(i));
                    leading.add(labels.get(run));
                    rows(writer, table, leading, trajectories.get(run));
                    note(scenario, run, trajectories.get(run));
                }
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

    private List<String> header(RunRows table) {
        return Stream.concat(variations.names().stream(), table.header().stream())
                .toList();
    }

    /// Of a varied scenario each run's last row stands for it.
    private void rows(Writer writer, RunRows table, List<String> leading, Trajectory trajectory) throws IOException {
        if (!all) {
            table.write(writer, leading, trajectory, trajectory.updates());
            return;
        }
        for (int row = 0; row <= trajectory.updates(); row++) {
            if (wanted.has(row)) {
                table.write(writer, leading, trajectory, row);
            }
        }
    }
}
