package io.github.thalweg.window.authoring;

import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Chooser;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Where a run is, as the answer of a question: the run, the update, how near an answer must be, and why it is there.
final class SpotForm extends VBox {
    SpotForm(SpotModel spot) {
        super(4);
        var runs = new Chooser<String>(Messages.SPOT_RUN, List.of(), name -> name);
        runs.setId("spot-run");
        runs.setOnShowing(_ -> runs.getItems().setAll(spot.runs()));
        runs.valueProperty().bindBidirectional(spot.runProperty());
        TextField update = field("spot-update", Messages.SPOT_UPDATE, spot.updateProperty());
        update.setPromptText(Messages.SPOT_LAST);
        TextField within = field("spot-within", Messages.SPOT_WITHIN, spot.withinProperty());
        TextField because = field("spot-because", Messages.SPOT_BECAUSE, spot.becauseProperty());
        because.setPromptText("because …");
        getChildren()
                .addAll(
                        new CaptionedRow("Run", Messages.SPOT_RUN_HELP, runs),
                        new CaptionedRow("Update", Messages.SPOT_UPDATE_HELP, update),
                        new CaptionedRow("Within", Messages.SPOT_WITHIN_HELP, within),
                        because);
    }

    private static TextField field(String id, String name, StringProperty text) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
