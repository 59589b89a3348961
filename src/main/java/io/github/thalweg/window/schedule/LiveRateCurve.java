package io.github.thalweg.window.schedule;

import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Curve of a run's learning rate over its updates, as the schedule is now.
public final class LiveRateCurve extends StackPane {
    private final RateCurve curve = new RateCurve(400, 64);

    public LiveRateCurve(ObservableValue<@Nullable Trajectory> run) {
        getStyleClass().add("live-rate-curve");
        getChildren().add(curve);
        run.when(sceneProperty().map(Objects::nonNull).orElse(false)).subscribe(this::show);
    }

    private void show(@Nullable Trajectory trajectory) {
        curve.show(trajectory == null ? new double[0] : ScheduleRow.rates(trajectory));
    }
}
