package io.github.thalweg.window.runs;

import io.github.thalweg.window.scenario.RunModel;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A run's name, which can be typed over.
final class NameField extends TextField {
    private final RunModel run;
    private final Consumer<String> complain;

    NameField(RunModel run, Consumer<String> complain) {
        this.run = run;
        this.complain = complain;
        getStyleClass().add("name-field");
        setAccessibleText("Name of the run");
        setPrefColumnCount(6);
        run.labelProperty().subscribe(label -> setText(label == null ? "" : label));
        setOnAction(_ -> enter());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && run.labelProperty().getValue() != null) {
                enter();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setText(run.labelProperty().getValue());
            }
        });
    }

    private void enter() {
        run.rename(getText())
                .ifPresentOrElse(complain, () -> setText(run.labelProperty().getValue()));
    }
}
