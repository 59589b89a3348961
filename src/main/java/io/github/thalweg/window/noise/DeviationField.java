package io.github.thalweg.window.noise;

import io.github.thalweg.window.controls.ErrorUnderline;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Field for the standard deviation. It applies as soon as the text is one; what is wrong in it is underlined.
final class DeviationField extends StackPane {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    DeviationField(NoiseModel noise) {
        var field = new TextField();
        field.setId("deviation");
        field.getStyleClass().add("formula");
        field.setPromptText("none");
        field.setAccessibleText(Messages.DEVIATION);
        field.textProperty().bindBidirectional(noise.deviationProperty());
        field.setOnAction(_ -> noise.commit());
        field.focusedProperty().addListener((_, _, _) -> noise.commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && noise.errorProperty().get() != null) {
                noise.revert();
                event.consume();
            }
        });
        getChildren().addAll(field, new ErrorUnderline(field, noise.errorProperty()));
        noise.errorProperty().subscribe(wrong -> field.pseudoClassStateChanged(INVALID, wrong != null));
    }
}
