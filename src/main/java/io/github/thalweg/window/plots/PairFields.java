package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Fields for the two series of a pair: names of the runs' series to choose from, or expressions to type.
public final class PairFields extends HBox {
    private final SessionModel session;
    private final ObjectProperty<Pair> pair;
    private final ComboBox<String> up = field(Messages.UP);
    private final ComboBox<String> across = field(Messages.ACROSS);

    /// @param id beginning of the fields' ids
    public PairFields(SessionModel session, ObjectProperty<Pair> pair, String id) {
        this.session = session;
        this.pair = pair;
        up.setId(id + "-up");
        across.setId(id + "-across");
        var between = new Label("vs");
        between.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("pair-fields");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        getChildren().addAll(up, between, across);
        pair.subscribe(now -> {
            up.setValue(now.up());
            across.setValue(now.across());
        });
        up.valueProperty().subscribe(_ -> choose());
        across.valueProperty().subscribe(_ -> choose());
    }

    private ComboBox<String> field(String name) {
        var field = new ComboBox<String>();
        field.setEditable(true);
        field.setAccessibleText(name);
        field.setVisibleRowCount(12);
        field.setMinWidth(80);
        field.setPrefWidth(160);
        field.setMaxWidth(Double.MAX_VALUE);
        setHgrow(field, Priority.ALWAYS);
        field.setOnShowing(_ -> {
            String chosen = field.getValue();
            field.getItems().setAll(names());
            field.setValue(chosen);
        });
        return field;
    }

    private List<String> names() {
        Results results = session.resultsProperty().get();
        return results == null ? List.of() : Pair.names(new FigureInput(results, 0));
    }

    private void choose() {
        Pair.of(up.getValue() + " vs " + across.getValue()).ifPresent(pair::set);
    }
}
