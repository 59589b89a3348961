package io.github.thalweg.window.landscape;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Field for the number of updates of each run.
public final class StepsField extends HBox {
    public StepsField(LandscapeModel landscape, SessionModel session, Consumer<String> complain) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var field = new NumberField(
                new NumberRule(Messages.STEPS, 1, Scenario.MAX_STEPS, true),
                steps -> landscape.setSteps((int) steps),
                complain);
        field.setId("steps");
        field.setTooltip(new Tooltip(Messages.STEPS_HELP));
        // Seven digits of the largest number, and room for the caret.
        field.setPrefColumnCount(7);
        session.scenarioProperty().subscribe(s -> field.show(s.steps()));
        var label = new Label("updates");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        getChildren().addAll(field, label);
    }
}
