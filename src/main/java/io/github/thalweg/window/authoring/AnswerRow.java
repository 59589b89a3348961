package io.github.thalweg.window.authoring;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One answer: its text, whether it is right, and why.
final class AnswerRow extends VBox {
    AnswerRow(AnswerModel answer, int number) {
        super(4);
        String name = "Answer " + number;
        TextField text = field(name, answer.textProperty());
        text.setId("answer-" + number);
        TextField because = field(Messages.because(name), answer.becauseProperty());
        because.setId("because-" + number);
        because.setPromptText("because …");
        text.setPromptText(number > 2 ? Messages.orNothing(name) : name);
        var right = new CheckBox("Right");
        right.setId("right-" + number);
        right.setAccessibleText(Messages.right(name));
        right.setMinWidth(USE_PREF_SIZE);
        right.selectedProperty().bindBidirectional(answer.rightProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        var first = new HBox(8, text, right);
        first.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("author-answer");
        getChildren().addAll(first, because);
    }

    private static TextField field(String name, StringProperty text) {
        var field = new TextField();
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
