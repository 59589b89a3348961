package io.github.thalweg.lesson;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question that is answered by a click on the map: where is a run?
///
/// @param run     its label, in the scenario that the lesson begins with
/// @param update  after which update; null for the run's last
/// @param within  the largest distance of a right answer
/// @param because why it is there
public record Spot(String run, @Nullable Integer update, double within, String because) {
    /// Where the run is.
    public Point at(Scenario scenario) {
        int index = Math.max(0, scenario.labels().indexOf(run));
        Trajectory trajectory = Runner.run(scenario.withSweep(Map.of()).once(), index);
        int row = update == null ? trajectory.updates() : Math.min(update, trajectory.updates());
        return new Point(trajectory.x(row), trajectory.y(row));
    }

    /// The distance of an answer from where the run is; along x alone where there is no y.
    public double distance(Point answer, Scenario scenario) {
        Point at = at(scenario);
        return Math.hypot(answer.x() - at.x(), scenario.oneVariable() ? 0 : answer.y() - at.y());
    }
}
