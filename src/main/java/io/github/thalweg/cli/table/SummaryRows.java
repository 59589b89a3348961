package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.map.UsableBand;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Runs as one row each: how low, how fast, how far from a minimum, and the verdict.
final class SummaryRows {
    static final List<String> COLUMNS = List.of(
            "run",
            "updates",
            "final_loss",
            "lowest_loss",
            "lowest_at",
            "distance",
            "threshold",
            "updates_to_threshold",
            "evaluations",
            "verdict",
            "reason");

    private final @Nullable Double threshold;
    /// The last results: scenarios of one sweep often have the surface and its minima in common.
    private final AtomicReference<@Nullable Results> last = new AtomicReference<>();

    /// @param threshold the loss that is to be reached; null for that which is good from each run's start
    SummaryRows(@Nullable Double threshold) {
        this.threshold = threshold;
    }

    /// What a scenario gives, without repeating it for other seeds.
    Results results(Scenario scenario) {
        Results results = ScenarioComputation.compute(scenario.once(), last.get());
        last.set(results);
        return results;
    }

    /// The cells after the run's name.
    List<String> cells(Results results, int run) {
        Trajectory trajectory = results.trajectories().get(run);
        Verdict verdict = results.verdicts().get(run);
        int end = trajectory.updates();
        int lowest = lowest(trajectory);
        OptionalDouble wanted = wanted(results, trajectory);
        return List.of(
                Integer.toString(end),
                Double.toString(trajectory.loss(end)),
                Double.toString(trajectory.loss(lowest)),
                Integer.toString(lowest),
                distance(results, run),
                wanted.isPresent() ? Double.toString(wanted.getAsDouble()) : "",
                wanted.isPresent() ? updates(trajectory, wanted.getAsDouble()) : "",
                verdict.isSaid() ? Numbers.text(trajectory.evaluations(end)) : "",
                verdict.isSaid()
                        ? verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : "",
                verdict.reason());
    }

    private OptionalDouble wanted(Results results, Trajectory trajectory) {
        return threshold == null
                ? UsableBand.goodLoss(trajectory.loss(0), results.minima())
                : OptionalDouble.of(threshold);
    }

    /// The first row of the lowest loss.
    private static int lowest(Trajectory trajectory) {
        int lowest = 0;
        for (int row = 1; row <= trajectory.updates(); row++) {
            if (trajectory.loss(row) < trajectory.loss(lowest) || Double.isNaN(trajectory.loss(lowest))) {
                lowest = row;
            }
        }
        return lowest;
    }

    private static String updates(Trajectory trajectory, double loss) {
        for (int row = 0; row <= trajectory.updates(); row++) {
            if (trajectory.loss(row) <= loss) {
                return Integer.toString(row);
            }
        }
        return "";
    }

    private static String distance(Results results, int run) {
        Trajectory trajectory = results.trajectories().get(run);
        int end = trajectory.updates();
        return results.knowsMinimum(run)
                ? Double.toString(results.distance(run, new Point(trajectory.x(end), trajectory.y(end))))
                : "";
    }
}
