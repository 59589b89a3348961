package io.github.thalweg.window.authoring;

import io.github.thalweg.lesson.Lesson.Choice;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One answer of the question as it is typed.
final class AnswerModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty because = new SimpleStringProperty("");
    private final BooleanProperty right = new SimpleBooleanProperty();

    StringProperty textProperty() {
        return text;
    }

    StringProperty becauseProperty() {
        return because;
    }

    BooleanProperty rightProperty() {
        return right;
    }

    Choice choice() {
        return new Choice(text.get().strip(), right.get(), because.get().strip());
    }

    void clear() {
        text.set("");
        because.set("");
        right.set(false);
    }
}
