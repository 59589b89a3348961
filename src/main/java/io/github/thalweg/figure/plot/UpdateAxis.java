package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The horizontal axis of a plot: the updates, or the gradient evaluations that they cost each run.
///
/// @param evaluations gradient evaluations instead of updates
/// @param length      what the axis ends at, above 0
record UpdateAxis(List<Trajectory> trajectories, boolean evaluations, int length) {
    static UpdateAxis of(FigureInput input, boolean evaluations) {
        var updates = new UpdateAxis(input.trajectories(), false, input.length());
        if (!evaluations || input.visible().isEmpty()) {
            return updates;
        }
        var axis = new UpdateAxis(input.trajectories(), true, 1);
        double most = input.visible().stream()
                .mapToDouble(run -> axis.count(run, input.last(run)))
                .reduce(1, Math::max);
        return new UpdateAxis(input.trajectories(), true, (int) Math.ceil(most));
    }

    /// Place of a run's row, from 0 to 1.
    double share(int run, double row) {
        return count(run, row) / length;
    }

    /// The run's last row that is not beyond a place, within the axis.
    int row(int run, double share) {
        double count = Math.clamp(share, 0.0, 1.0) * length;
        if (!evaluations) {
            return (int) Math.round(count);
        }
        int low = 0;
        int high = trajectories.get(run).updates();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (count(run, middle) <= count) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The pixel of each of a run's rows on an axis from `left` to `left + width`.
    IntToDoubleFunction pixels(int run, double left, double width) {
        return row -> left + width * share(run, row);
    }

    String title() {
        return evaluations ? "gradient evaluations" : "update";
    }

    /// The place of a run's row on the axis. Repetitions that outlive the first one go on at its pace.
    double count(int run, double row) {
        if (!evaluations) {
            return row;
        }
        Trajectory trajectory = trajectories.get(run);
        int last = trajectory.updates();
        double whole = trajectory.evaluated(Math.min((int) row, last));
        return row <= last || last == 0 ? whole : whole * row / last;
    }
}
