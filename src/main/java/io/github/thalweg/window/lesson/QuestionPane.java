package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.LessonText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The question of a lesson with its answers, one of which is chosen. In class, the keys of their numbers count hands.
final class QuestionPane extends VBox {
    /// @param flow makes the nodes of a text with its links
    QuestionPane(LessonModel lessons, SpotModel spot, Lesson lesson, Function<String, Node> flow) {
        getStyleClass().add("lesson-question");
        if (!lesson.question().lead().isEmpty()) {
            getChildren().add(flow.apply(lesson.question().lead()));
        }
        var question = new Label(LessonText.plain(lesson.question().asked(), Map.of()));
        question.getStyleClass().add("lesson-ask");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        getChildren().add(question);
        if (lesson.question().spot() != null) {
            getChildren().addAll(new SpotPane(spot));
            return;
        }
        List<Choice> choices = lesson.question().choices();
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(answer(lessons, choices.get(i), i));
        }
        var hands = new Label(Messages.hands(choices.size()));
        hands.getStyleClass().add("secondary");
        hands.setWrapText(true);
        getChildren().add(hands);
    }

    private static Button answer(LessonModel lessons, Choice choice, int number) {
        String words = LessonText.plain(choice.text(), Map.of());
        var place = new Label(Integer.toString(number + 1));
        place.getStyleClass().add("key");
        place.setMinWidth(USE_PREF_SIZE);
        var button = new Button(words, place);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setGraphicTextGap(12);
        lessons.tallyProperty().subscribe(tally -> {
            int hands = number < tally.size() ? tally.get(number) : 0;
            button.setText(hands == 0 ? words : words + " (" + hands + (hands == 1 ? " hand)" : " hands)"));
        });
        button.getStyleClass().add("lesson-choice");
        button.setId("choice-" + (number + 1));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText("Answer " + (number + 1) + ": " + words);
        button.setOnAction(_ -> lessons.choose(number));
        return button;
    }
}
