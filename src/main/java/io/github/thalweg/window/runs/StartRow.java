package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.PlaceFields;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// Row for the start that the runs have in common, for who wants it exactly; it is dragged on the map, too.
public final class StartRow extends StackPane {
    public StartRow(SessionModel session, Consumer<String> complain) {
        getStyleClass().addAll("noise", "start-row");
        var place = new PlaceFields(
                "start",
                session.scenario().start(),
                to -> session.edit(Messages.MOVE_START, s -> s.withStart(to)),
                complain);
        place.setId("start");
        getChildren().add(new CaptionedRow("start", Messages.START_HELP, place));
        session.scenarioProperty().subscribe(scenario -> place.show(scenario.start(), scenario.oneVariable()));
    }
}
