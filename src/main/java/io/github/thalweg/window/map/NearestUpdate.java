package io.github.thalweg.window.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.run.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/// The update of a run that ended nearest to a place on the map.
///
/// @param run    number of the run
/// @param update its update
record NearestUpdate(int run, int update) {
    /// The largest distance, in pixels.
    private static final double NEAR = 10;

    /// Rows looked at in each run: of longer ones every so many.
    private static final int LOOKS = 20_000;

    /// @return null when no run passes near
    static @Nullable NearestUpdate of(FigureInput input, ViewTransform view, double pixelX, double pixelY) {
        NearestUpdate nearest = null;
        double least = NEAR;
        for (int run : input.visible()) {
            Trajectory trajectory = input.trajectories().get(run);
            for (int row = 0; row <= trajectory.updates(); row += trajectory.updates() / LOOKS + 1) {
                double distance =
                        Math.hypot(view.pixelX(trajectory.x(row)) - pixelX, view.pixelY(trajectory.y(row)) - pixelY);
                if (distance < least) {
                    least = distance;
                    nearest = new NearestUpdate(run, row);
                }
            }
        }
        return nearest;
    }

    /// The step of the playhead at which the run is there.
    int step(FigureInput input) {
        return input.stepAt(run, update);
    }

    /// E.g. `Adam, update 12: f 0.0312`.
    String text(FigureInput input) {
        return input.scenario().label(run) + ", update " + update + ": f "
                + Numbers.readout(input.trajectories().get(run).loss(update));
    }
}
