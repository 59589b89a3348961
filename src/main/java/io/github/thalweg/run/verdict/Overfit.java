package io.github.thalweg.run.verdict;

import io.github.thalweg.run.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/// A validation loss that rises while the training loss falls, from its lowest value to the end.
///
/// With noise all are means over a twentieth of the run, for single rows say little.
///
/// @param since      the update at which the validation loss was lowest
/// @param lowest     the validation loss there
/// @param validation at the end
/// @param before     the training loss where the validation loss was lowest
/// @param loss       at the end
/// @param rows       how many updates each is a mean of
record Overfit(int since, double lowest, double validation, double before, double loss, int rows) {
    /// Parts of a loss by which it has risen or fallen.
    private static final double RISEN = 0.1;

    private static final double FALLEN = 0.01;

    /// A rise is one, too, only where it is this part of what the validation loss had come down by.
    private static final double PART = 0.02;

    private static final int NOISY_PARTS = 20;

    /// @return null where nothing of the kind is seen
    static @Nullable Overfit of(Trajectory run, boolean noisy) {
        int last = run.updates();
        if (last < 2 || !Double.isFinite(run.validation(last))) {
            return null;
        }
        int rows = noisy ? Math.max(1, last / NOISY_PARTS) : 1;
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        int parts = (last + 1) / rows;
        for (int part = 0; part < parts; part++) {
            double mean = mean(run, last - part * rows, rows, true);
            if (mean < lowest) {
                lowest = mean;
                best = last - part * rows;
            }
        }
        var found = new Overfit(
                best,
                lowest,
                mean(run, last, rows, true),
                mean(run, best, rows, false),
                mean(run, last, rows, false),
                rows);
        return found.isSeen(run.validation(0)) ? found : null;
    }

    private boolean isSeen(double first) {
        double rise = validation - lowest;
        return rise > RISEN * Math.abs(lowest)
                && rise > PART * Math.abs(first - lowest)
                && before - loss > FALLEN * Math.abs(before);
    }

    /// The mean over rows up to one.
    private static double mean(Trajectory run, int to, int rows, boolean held) {
        double sum = 0;
        for (int row = to - rows + 1; row <= to; row++) {
            sum += held ? run.validation(row) : run.loss(row);
        }
        return sum / rows;
    }
}
