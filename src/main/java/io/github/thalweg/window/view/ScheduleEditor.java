package io.github.thalweg.window.view;

import io.github.thalweg.run.Segment;
import io.github.thalweg.run.Trajectory;
import io.github.thalweg.window.model.ScheduleModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The segments of a run's schedule, one under the other, with the curve they give.
final class ScheduleEditor extends VBox {
    private final WindowModel window;
    private final ScheduleModel schedule;
    private final RateCurve curve = new RateCurve(340, 72);
    private final VBox list = new VBox();
    private final List<SegmentPane> panes = new ArrayList<>();
    private final Label error = new Label();
    private Subscription subscriptions = Subscription.EMPTY;

    ScheduleEditor(WindowModel window, ScheduleModel schedule) {
        this.window = window;
        this.schedule = schedule;
        getStyleClass().add("editor");
        list.getStyleClass().add("segments");
        error.getStyleClass().add("complaint");
        error.setWrapText(true);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMaxHeight(320);
        var add = new Button("Add a segment");
        add.setOnAction(_ -> schedule.add());
        getChildren().addAll(new SectionTitle("Schedule"), curve, error, scroll, add);
        sceneProperty().subscribe(scene -> {
            subscriptions.unsubscribe();
            subscriptions = scene == null ? Subscription.EMPTY : follow();
        });
    }

    /// Only while on screen: a closed editor must not stay alive through its run.
    private Subscription follow() {
        return Subscription.combine(
                schedule.segmentsProperty().subscribe(this::show),
                schedule.run().trajectoryProperty().subscribe(this::draw),
                window.session().errorProperty().subscribe(this::complain));
    }

    private void show(@Nullable List<Segment> segments) {
        if (segments == null) {
            return;
        }
        while (panes.size() < segments.size()) {
            panes.add(new SegmentPane(window, schedule, panes.size()));
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
