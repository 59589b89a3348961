package io.github.thalweg.window.schedule;

import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.ThemedPopOver;
import io.github.thalweg.window.scenario.RunModel;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// A run's schedule in words and as a curve; pressing it opens the editor.
public final class ScheduleRow extends StackPane {
    private static final int MAX_POINTS = 400;

    private final RunModel run;
    private final AppearanceModel appearance;
    private final Supplier<ScheduleEditor> editor;
    private final Button button = new Button();
    private final Label words = new Label();
    private final RateCurve curve = new RateCurve(28, 16);

    /// @param editor makes what opens
    public ScheduleRow(RunModel run, AppearanceModel appearance, Supplier<ScheduleEditor> editor) {
        this.run = run;
        this.appearance = appearance;
        this.editor = editor;
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var face = new HBox(words, curve);
        face.getStyleClass().add("row");
        face.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("schedule-button");
        button.setGraphic(face);
        Hint.on(button);
        button.setOnAction(_ -> edit());
        face.prefWidthProperty().bind(button.widthProperty().subtract(14));
        getChildren().add(new CaptionedRow("schedule", Messages.SCHEDULE_HELP, button));
        run.runProperty().subscribe(this::show);
        run.trajectoryProperty().subscribe(this::draw);
    }

    private void show(@Nullable RunSpec spec) {
        if (spec != null) {
            String text = ScheduleText.of(spec.schedule());
            words.setText(text);
            button.setAccessibleHelp(text);
            button.setAccessibleText("Schedule: " + text);
        }
    }

    private void draw(@Nullable Trajectory trajectory) {
        curve.show(trajectory == null ? new double[0] : rates(trajectory));
    }

    /// The learning rates that were used, thinned to what a small curve shows.
    static double[] rates(Trajectory trajectory) {
        int points = Math.min(trajectory.updates(), MAX_POINTS);
        return IntStream.range(0, points)
                .mapToDouble(i -> trajectory.lr(1 + (int) ((long) i * trajectory.updates() / points)))
                .toArray();
    }

    private void edit() {
        var popOver = new ThemedPopOver(appearance, editor.get());
        popOver.setTitle("Schedule");
        popOver.setOnHidden(_ -> run.commit());
        popOver.open(button, PopOver.ArrowLocation.LEFT_TOP);
    }
}
