package io.github.thalweg.window.landscape;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.Chooser;
import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Field for the number of updates of each run, or of its epochs on a landscape from examples.
public final class StepsField extends HBox {
    private final NumberField steps;
    private final NumberField epochs;
    private final Label updates = new Label(LengthUnit.UPDATES.title());
    private final Chooser<LengthUnit> unit =
            new Chooser<>(Messages.UNIT, List.of(LengthUnit.values()), LengthUnit::title);

    public StepsField(LandscapeModel landscape, SessionModel session, Consumer<String> complain) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        steps = field("steps", Messages.STEPS, value -> landscape.setSteps((int) value), complain);
        Hint.on(steps, Messages.STEPS_HELP);
        epochs = field("epochs", Messages.EPOCHS, value -> landscape.setEpochs((int) value), complain);
        Hint.on(epochs, Messages.EPOCHS_HELP);
        unit.setId("steps-unit");
        Hint.on(unit, Messages.UNIT_HELP);
        unit.setMinWidth(USE_PREF_SIZE);
        unit.setOnAction(_ -> landscape.count(unit.getValue()));
        updates.setMinWidth(USE_PREF_SIZE);
        updates.setLabelFor(steps);
        getChildren().addAll(steps, new Deferred(epochs), updates, new Deferred(unit));
        session.scenarioProperty().subscribe(this::show);
    }

    private static NumberField field(String id, String name, DoubleConsumer set, Consumer<String> complain) {
        var field = new NumberField(new NumberRule(name, 1, Scenario.MAX_STEPS, true), set, complain);
        field.setId(id);
        // Seven digits of the largest number, and room for the caret.
        field.setPrefColumnCount(7);
        return field;
    }

    private void show(Scenario scenario) {
        boolean rows = scenario.landscape().landscape().examples() != null;
        LengthUnit counted = LengthUnit.of(scenario);
        unit.setValue(counted);
        steps.show(scenario.steps());
        epochs.show(scenario.epochs() == null ? Double.NaN : scenario.epochs());
        show(steps, counted == LengthUnit.UPDATES);
        show(epochs, counted == LengthUnit.EPOCHS);
        show(updates, !rows);
        show(unit, rows);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
