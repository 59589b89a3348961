package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The horizontal axis of a plot: the updates, or the epochs or gradient evaluations that they are for each run.
///
/// @param epochs for each run the part of an epoch that an update is
/// @param length what the axis ends at, above 0
record UpdateAxis(List<Trajectory> trajectories, List<Double> epochs, Across across, int length) {
    static UpdateAxis of(FigureInput input, Across wanted) {
        boolean rows = input.scenario().landscape().landscape().examples() != null;
        boolean possible = !input.visible().isEmpty() && (wanted != Across.EPOCHS || rows);
        if (wanted == Across.UPDATES || !possible) {
            return new UpdateAxis(input.trajectories(), List.of(), Across.UPDATES, input.length());
        }
        List<Double> epochs = input.scenario().runs().stream()
                .map(run -> SeenRows.epoch(input.scenario(), run))
                .toList();
        var axis = new UpdateAxis(input.trajectories(), epochs, wanted, 1);
        double most = input.visible().stream()
                .mapToDouble(run -> axis.count(run, input.last(run)))
                .reduce(1, Math::max);
        return new UpdateAxis(input.trajectories(), epochs, wanted, (int) Math.ceil(most));
    }

    /// Each run has its own pace: one update is at several places.
    boolean isOwn() {
        return across != Across.UPDATES;
    }

    /// Place of the playhead, from 0 to 1: where all runs are at one place; else NaN.
    double playhead(FigureInput input, int step) {
        double over = input.scenario().epochsAt(step);
        return switch (across) {
            case UPDATES -> Double.isNaN(over) ? (double) Math.clamp(step, 0, length) / length : Double.NaN;
            case EPOCHS -> over / length;
            case EVALUATIONS -> Double.NaN;
        };
    }

    /// Place of a run's row, from 0 to 1.
    double share(int run, double row) {
        return count(run, row) / length;
    }

    /// The run's last row that is not beyond a place, within the axis.
    int row(int run, double share) {
        double count = Math.clamp(share, 0.0, 1.0) * length;
        if (!isOwn()) {
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
        return across.axis();
    }

    /// The name of a run's row: `update 37`, `epoch 2.5`, or `74 gradient evaluations`.
    String name(int run, int row) {
        return switch (across) {
            case UPDATES -> "update " + row;
            case EPOCHS -> "epoch " + Numbers.rounded(count(run, row), 3);
            case EVALUATIONS -> Messages.evaluations(Numbers.rounded(count(run, row), 6));
        };
    }

    /// The place of a run's row on the axis. Repetitions that outlive the first one go on at its pace.
    double count(int run, double row) {
        return switch (across) {
            case UPDATES -> row;
            case EPOCHS -> row * epochs.get(run);
            case EVALUATIONS -> evaluated(trajectories.get(run), row);
        };
    }

    private static double evaluated(Trajectory trajectory, double row) {
        int last = trajectory.updates();
        double whole = trajectory.evaluations(Math.min((int) row, last));
        return row <= last || last == 0 ? whole : whole * row / last;
    }
}
