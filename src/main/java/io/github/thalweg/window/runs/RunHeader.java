package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.scenario.RunModel;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Head of a run's card: its look, name and verdict.
public final class RunHeader extends HBox {
    public RunHeader(RunModel run, ObservableValue<ThemeName> theme, Consumer<String> complain) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var name = new NameField(run, complain).shortened();
        setHgrow(name, Priority.ALWAYS);
        var chip = new VerdictChip();
        run.verdictProperty().subscribe(v -> chip.show(v, run.endingsProperty().getValue()));
        run.endingsProperty().subscribe(e -> chip.show(run.verdictProperty().getValue(), e));
        getChildren().addAll(new Swatch(theme, run.runProperty()), name, chip);
    }
}
