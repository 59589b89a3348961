package io.github.thalweg.window.schedule;

import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.controls.WhileShown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Editor of a run's schedule: its segments, one under the other, with the curve they give.
public final class ScheduleEditor extends VBox {
    private final ScheduleModel schedule;
    private final ObservableValue<@Nullable String> problem;
    private final IntFunction<SegmentPane> pane;
    private final RateCurve curve = new RateCurve(340, 72);
    private final VBox list = new VBox();
    private final List<SegmentPane> panes = new ArrayList<>();
    private final Label error = new Label();

    /// @param problem why the race cannot be computed, in one sentence; null when it can
    /// @param pane    makes the pane of a segment, from 0
    public ScheduleEditor(
            ScheduleModel schedule, ObservableValue<@Nullable String> problem, IntFunction<SegmentPane> pane) {
        this.schedule = schedule;
        this.problem = problem;
        this.pane = pane;
        getStyleClass().add("editor");
        list.getStyleClass().add("segments");
        error.getStyleClass().add("complaint");
        error.setWrapText(true);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMaxHeight(320);
        getChildren().addAll(new SectionTitle("Schedule"), curve, error, scroll, buttons());
        WhileShown.follow(this, this::follow);
    }

    private HBox buttons() {
        var add = new Button(Messages.ADD_SEGMENT);
        add.setOnAction(_ -> schedule.add());
        var all = new Button(Messages.TO_ALL);
        Hint.on(all, Messages.TO_ALL_HELP);
        all.setOnAction(_ -> schedule.applyToAll());
        var buttons = new HBox(add, all);
        buttons.getStyleClass().add("row");
        return buttons;
    }

    private Subscription follow() {
        return Subscription.combine(
                schedule.segmentsProperty().subscribe(this::show),
                schedule.run().trajectoryProperty().subscribe(this::draw),
                problem.subscribe(this::complain));
    }

    private void show(@Nullable List<Segment> segments) {
        if (segments == null) {
            return;
        }
        while (panes.size() < segments.size()) {
            panes.add(pane.apply(panes.size()));
        }
        for (int i = 0; i < segments.size(); i++) {
            panes.get(i).show(segments.get(i), segments.size());
        }
        list.getChildren().setAll(panes.subList(0, segments.size()));
    }

    private void draw(@Nullable Trajectory trajectory) {
        curve.show(trajectory == null ? new double[0] : ScheduleRow.rates(trajectory));
    }

    private void complain(@Nullable String sentence) {
        error.setText(sentence);
        error.setManaged(sentence != null);
        error.setVisible(sentence != null);
    }
}
