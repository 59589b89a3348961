package io.github.thalweg.run.kernel;

import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.RecordedPath;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Arrays;
import java.util.List;

/// Trajectories of runs that were recorded: their points as they are, with the landscape's loss where theirs is not
/// known, and its gradient.
final class RecordedRun {
    private RecordedRun() {}

    /// @param path no more of it than the scenario's updates is shown
    static Trajectory of(Scenario scenario, RecordedPath path) {
        Surface surface = Surface.of(
                scenario.landscape().landscape(), scenario.landscape().parameters());
        int rows = rows(scenario, path);
        var columns = new double[Column.FIRST_VARIABLE][];
        for (int column : new int[] {
            Column.X, Column.Y, Column.LOSS, Column.LR, Column.GRADIENT_X, Column.GRADIENT_Y, Column.VALIDATION
        }) {
            columns[column] = new double[rows];
        }
        Arrays.fill(columns[Column.VALIDATION], Double.NaN);
        for (int row = 0; row < rows; row++) {
            Derivatives here = surface.derivatives(path.x(row), path.y(row));
            columns[Column.X][row] = path.x(row);
            columns[Column.Y][row] = path.y(row);
            columns[Column.LOSS][row] = Double.isNaN(path.loss(row)) ? here.value() : path.loss(row);
            columns[Column.LR][row] = row == 0 ? Double.NaN : path.lr(row);
            columns[Column.GRADIENT_X][row] = here.dx();
            columns[Column.GRADIENT_Y][row] = here.dy();
        }
        return new Trajectory(new RecordedColumns(columns, 1), rows - 1, StopReason.FINISHED, List.of());
    }

    static int rows(Scenario scenario, RecordedPath path) {
        return Math.min(path.points(), scenario.steps() + 1);
    }
}
