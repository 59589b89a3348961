package io.github.thalweg.window.runs;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.PlaceFields;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Row for a start of the run's own: typed, taken from the place of its head, or dragged on the map.
public final class OwnStartRow extends VBox {
    private final RunModel run;
    private final SessionModel session;
    private final PlaybackModel playback;
    private final CheckBox box = new CheckBox(Messages.OWN_START);
    private final Button here = new Button(Messages.FROM_HEAD);
    private final PlaceFields place;

    public OwnStartRow(RunModel run, SessionModel session, PlaybackModel playback, Consumer<String> complain) {
        this.run = run;
        this.session = session;
        this.playback = playback;
        getStyleClass().add("rows");
        Hint.on(box, Messages.OWN_START_HELP);
        box.setOnAction(_ -> run.setStart(box.isSelected() ? session.scenario().start() : null));
        here.getStyleClass().add("link");
        Hint.on(here, Messages.FROM_HEAD_HELP);
        here.setOnAction(_ -> startAtHead());
        place = new PlaceFields("start", session.scenario().start(), run::setStart, complain);
        place.managedProperty().bind(place.visibleProperty());
        getChildren().addAll(head(), place);
        run.runProperty().subscribe(this::show);
    }

    private HBox head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(box, space, here);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void startAtHead() {
        Trajectory trajectory = run.trajectoryProperty().getValue();
        if (trajectory != null) {
            int row = Math.min(run.update(playback.step()), trajectory.updates());
            var head = new Point(trajectory.x(row), trajectory.y(row));
            if (Double.isFinite(head.x()) && Double.isFinite(head.y())) {
                run.setStart(head);
            }
        }
    }

    private void show(@Nullable RunSpec spec) {
        if (spec != null) {
            Point own = spec.start();
            box.setSelected(own != null);
            place.setVisible(own != null);
            place.show(
                    own != null ? own : session.scenario().start(),
                    session.scenario().oneVariable());
        }
    }
}
