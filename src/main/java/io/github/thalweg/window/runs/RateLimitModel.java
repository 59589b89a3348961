package io.github.thalweg.window.runs;

import io.github.thalweg.run.Results;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Stability;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Learning rate at which a run would become unstable, at the point under the playhead.
public final class RateLimitModel {
    private final ObservableValue<Double> limit;

    /// @param index number of the run
    public RateLimitModel(SessionModel session, PlaybackModel playback, int index) {
        limit = Bindings.createObjectBinding(
                () -> limit(session.resultsProperty().get(), playback.step(), index),
                session.resultsProperty(),
                playback.stepProperty());
    }

    /// NaN where no limit is known, or the loss does not curve up.
    public ObservableValue<Double> limitProperty() {
        return limit;
    }

    private static double limit(@Nullable Results results, int step, int index) {
        if (results == null || index >= results.trajectories().size()) {
            return Double.NaN;
        }
        Trajectory run = results.trajectories().get(index);
        return run.updates() == 0
                ? Double.NaN
                : Stability.of(results.scenario(), index, results.surface(), run)
                        .map(stability ->
                                stability.largestRate(Math.min(head(results, index, step) + 1, run.updates())))
                        .orElse(Double.NaN);
    }

    private static int head(Results results, int run, int step) {
        return results.scenario().updateAt(results.scenario().runs().get(run), step);
    }
}
