package io.github.thalweg.window.export;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SectionTitle;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Form for the runs and updates that go into a CSV file or onto the clipboard.
final class DataForm extends VBox {
    private final ExportModels models;
    private final DataModel model;
    private final FlowPane runs = new FlowPane(16, 8);
    private final Label rows = new Label();
    private final Complaint complaint = new Complaint();

    DataForm(ExportModels models) {
        this.models = models;
        this.model = models.data();
        getStyleClass().add("export-form");
        rows.getStyleClass().add("secondary");
        rows.setId("data-rows");
        complaint.setId("data-complaint");
        var state = new CheckBox(Messages.STATE);
        state.selectedProperty().bindBidirectional(model.stateProperty());
        var commas = new CheckBox(Messages.COMMAS);
        commas.setId("data-commas");
        commas.selectedProperty().bindBidirectional(model.commasProperty());
        getChildren()
                .addAll(
                        new SectionTitle("Runs"),
                        runs,
                        new SectionTitle("Updates"),
                        updates(),
                        complaint,
                        new SectionTitle("Columns"),
                        state,
                        new SectionTitle("Numbers"),
                        commas,
                        rows);
        models.session().scenarioProperty().map(Scenario::labels).subscribe(this::showRuns);
        model.rowsProperty().subscribe(this::count);
    }

    private void showRuns(List<String> labels) {
        runs.getChildren().clear();
        for (int run = 0; run < labels.size(); run++) {
            var check = new CheckBox(labels.get(run));
            check.setMnemonicParsing(false);
            check.setSelected(model.has(run));
            int index = run;
            check.setOnAction(_ -> model.choose(index, check.isSelected()));
            runs.getChildren().add(check);
        }
    }

    private HBox updates() {
        var row = new HBox(
                8,
                field(Messages.FIRST_UPDATE, 0, model.firstProperty()),
                new Label("to"),
                field(Messages.LAST_UPDATE, 0, model.lastProperty()),
                new Label("every"),
                field(Messages.EVERY, 1, model.everyProperty()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private NumberField field(String name, int least, IntegerProperty property) {
        var field = new NumberField(
                new NumberRule(name, least, Scenario.MAX_STEPS, true),
                value -> {
                    complaint.setText("");
                    property.set((int) value);
                },
                complaint::setText);
        field.setId("data-" + name.substring(0, name.indexOf(' ')));
        property.subscribe(value -> field.show(Math.min(value.intValue(), most())));
        models.playback().lengthProperty().subscribe(_ -> field.show(Math.min(property.get(), most())));
        return field;
    }

    private int most() {
        return models.playback().lengthProperty().get();
    }

    private void count() {
        long count = model.rowsProperty().get();
        rows.setText(count == 1 ? "1 row" : count + " rows");
    }
}
