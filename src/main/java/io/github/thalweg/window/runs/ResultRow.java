package io.github.thalweg.window.runs;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.map.UsableBand;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What came of one run, as a row of the table of results.
///
/// @param lowestAt    the update of the lowest loss
/// @param distance    from the end to the nearest minimum; NaN where none is known
/// @param threshold   the loss that is to be reached; NaN where none is asked for and no minimum is known
/// @param toThreshold updates until the loss is at most the threshold; null when it never is
/// @param verdict     in a few words
public record ResultRow(
        String label,
        double finalLoss,
        double lowestLoss,
        int lowestAt,
        double distance,
        double threshold,
        @Nullable Integer toThreshold,
        double evaluations,
        String verdict) {

    /// The row of a run.
    ///
    /// @param wanted the loss that is to be reached; NaN for that which is good from the run's start
    public static ResultRow of(Results results, int run, double wanted) {
        Trajectory trajectory = results.trajectories().get(run);
        double threshold = Double.isNaN(wanted)
                ? UsableBand.goodLoss(trajectory.loss(0), results.minima()).orElse(Double.NaN)
                : wanted;
        int end = trajectory.updates();
        int lowest = lowest(trajectory);
        var at = new Point(trajectory.x(end), trajectory.y(end));
        double distance = results.distance(run, at);
        var reached = IntStream.rangeClosed(0, end)
                .filter(row -> trajectory.loss(row) <= threshold)
                .findFirst();
        return new ResultRow(
                results.scenario().label(run),
                trajectory.loss(end),
                trajectory.loss(lowest),
                lowest,
                distance,
                threshold,
                reached.isPresent() ? reached.getAsInt() : null,
                trajectory.evaluations(end),
                results.verdicts().get(run).text());
    }

    private static int lowest(Trajectory trajectory) {
        int lowest = 0;
        for (int row = 1; row <= trajectory.updates(); row++) {
            if (trajectory.loss(row) < trajectory.loss(lowest)) {
                lowest = row;
            }
        }
        return lowest;
    }
}
