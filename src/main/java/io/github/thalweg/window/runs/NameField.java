package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.scenario.RunModel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A run's name, which can be typed over.
final class NameField extends TextField {
    private final RunModel run;
    private final Consumer<String> complain;

    NameField(RunModel run, Consumer<String> complain) {
        this.run = run;
        this.complain = complain;
        getStyleClass().add("name-field");
        setAccessibleText(Messages.NAME);
        setPrefColumnCount(6);
        accessibleHelpProperty().bind(textProperty());
        Hint.on(this);
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

    /// The name as far as it fits two lines, while it is not typed over: a field would show its end, or cut it
    /// anywhere.
    StackPane shortened() {
        var label = new Label();
        label.getStyleClass().add("run-name");
        label.setMouseTransparent(true);
        label.setWrapText(true);
        label.textProperty().bind(textProperty());
        label.visibleProperty().bind(focusedProperty().not());
        label.maxWidthProperty().bind(widthProperty());
        var stack = new StackPane(this, label);
        stack.setAlignment(Pos.CENTER_LEFT);
        return stack;
    }

    private void enter() {
        run.rename(getText())
                .ifPresentOrElse(complain, () -> setText(run.labelProperty().getValue()));
    }
}
