package io.github.thalweg.window.runs;

import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.scenario.RunModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Row for noise of the run's own, shown where the file has some; a click goes back to that of all runs.
final class OwnNoiseRow extends HBox {
    private final Label text = new Label();

    OwnNoiseRow(RunModel run) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("caption");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var shared = new Button(Messages.AS_ALL);
        shared.getStyleClass().add("link");
        shared.setMinWidth(USE_PREF_SIZE);
        Hint.on(shared, Messages.AS_ALL_HELP);
        shared.setOnAction(_ -> run.shareNoise());
        getChildren().addAll(text, shared);
        managedProperty().bind(visibleProperty());
        run.runProperty().subscribe(this::show);
    }

    private void show(@Nullable RunSpec run) {
        setVisible(run != null && run.noise() != null);
        if (run != null) {
            text.setText(String.join(", ", RunDescription.ownNoise(run)));
            Hint.on(text, text.getText());
        }
    }
}
