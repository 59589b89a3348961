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
        var runs = new Chooser<String>("Run that is looked for", List.of(), name -> name);
        runs.setId("spot-run");
        runs.setOnShowing(_ -> runs.getItems().setAll(spot.runs()));
        runs.valueProperty().bindBidirectional(spot.runProperty());
        TextField update = field("spot-update", "Update at which it is looked for", spot.updateProperty());
        update.setPromptText("the last");
        TextField within = field("spot-within", "Largest distance of a right answer", spot.withinProperty());
        TextField because = field("spot-because", "Why it is there", spot.becauseProperty());
        because.setPromptText("because …");
        getChildren()
                .addAll(
                        new CaptionedRow("Run", "The run whose place is marked on the map", runs),
                        new CaptionedRow("Update", "The update at which; nothing for the run's last", update),
                        new CaptionedRow("Within", "An answer is right within this distance", within),
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
