package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.LessonText;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was asked and what was chosen; once it is explained, whether that was right and why, and what is right.
final class AnswerPane extends VBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    AnswerPane(LessonModel lessons, Lesson lesson, boolean explained) {
        getStyleClass().add("lesson-answer");
        getChildren().add(label(LessonText.plain(lesson.question().text(), Map.of()), "lesson-asked"));
        int chosen = lessons.choiceProperty().get();
        List<Choice> choices = lesson.question().choices();
        if (chosen >= 0) {
            add(choices.get(chosen), true, explained);
        }
        for (int i = 0; explained && i < choices.size(); i++) {
            if (i != chosen && choices.get(i).right()) {
                add(choices.get(i), false, true);
            }
        }
    }

    private void add(Choice choice, boolean chosen, boolean explained) {
        String mark = !explained ? "You said: " : choice.right() ? (chosen ? "Right: " : "It is: ") : "You said: ";
        Label words = label(mark + LessonText.plain(choice.text(), Map.of()), "lesson-chosen");
        words.pseudoClassStateChanged(RIGHT, explained && choice.right());
        words.pseudoClassStateChanged(WRONG, explained && !choice.right());
        getChildren().add(words);
        if (explained) {
            getChildren().add(label(LessonText.plain(choice.because(), Map.of()), "lesson-because"));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
