package io.github.thalweg.window.lesson;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was asked and what was chosen; once it is explained, whether that was right and why, and what is right.
final class AnswerPane extends VBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    AnswerPane(LessonModel lessons, SpotModel places, Lesson lesson, boolean explained) {
        getStyleClass().add("lesson-answer");
        getChildren().add(label(LessonText.plain(lesson.question().asked(), Map.of()), "lesson-asked"));
        Spot spot = lesson.question().spot();
        if (spot != null) {
            add(spot, places.guessProperty().get(), lesson.scenario(lesson.first()), explained);
            return;
        }
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

    private void add(Spot spot, @Nullable Point guess, Scenario scenario, boolean explained) {
        boolean one = scenario.oneVariable();
        if (guess != null && !explained) {
            getChildren().add(label(Messages.marked(place(guess, one)), "lesson-chosen"));
        }
        if (!explained) {
            return;
        }
        String at = place(spot.at(scenario), one);
        double distance = guess == null ? Double.NaN : spot.distance(guess, scenario);
        boolean right = distance <= spot.within();
        String words =
                guess == null ? Messages.itIs(at) : Messages.place(right, number(distance), at, number(spot.within()));
        Label said = label(words, "lesson-chosen");
        said.pseudoClassStateChanged(RIGHT, right || guess == null);
        said.pseudoClassStateChanged(WRONG, guess != null && !right);
        getChildren().addAll(said, label(LessonText.plain(spot.because(), Map.of()), "lesson-because"));
    }

    private static String place(Point at, boolean oneVariable) {
        return oneVariable ? "x = " + number(at.x()) : "(" + number(at.x()) + ", " + number(at.y()) + ")";
    }

    private static String number(double value) {
        return new Measured.Number(value).text();
    }

    private void add(Choice choice, boolean chosen, boolean explained) {
        String mark = !explained || !choice.right() ? Messages.SAID : chosen ? Messages.RIGHT : Messages.IT_IS;
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
