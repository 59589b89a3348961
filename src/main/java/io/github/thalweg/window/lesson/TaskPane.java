package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.Task;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The task of a lesson: what is wanted, what the present numbers give, a hint and a solution.
final class TaskPane extends VBox {
    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");

    TaskPane(LessonModel lessons, Task task, Node text) {
        getStyleClass().add("lesson-task");
        var goal = new Label();
        goal.setId("lesson-goal");
        goal.setWrapText(true);
        goal.setMinHeight(USE_PREF_SIZE);
        goal.getStyleClass().add("lesson-goal");
        lessons.attemptProperty().subscribe(attempt -> {
            boolean met = attempt != null && attempt.met();
            String words = attempt == null || attempt.text().isEmpty() ? Messages.MEASURING : attempt.text();
            goal.setText((met ? "Solved\n" : "Now\n") + words);
            goal.pseudoClassStateChanged(MET, met);
        });
        var aside = new Label();
        aside.setWrapText(true);
        aside.setMinHeight(USE_PREF_SIZE);
        aside.getStyleClass().add("secondary");
        aside.managedProperty().bind(aside.textProperty().isNotEmpty());
        var hint = new Button("Hint");
        hint.getStyleClass().add("link");
        hint.setVisible(!task.hint().isEmpty());
        hint.setManaged(!task.hint().isEmpty());
        hint.setOnAction(_ -> aside.setText(LessonText.plain(task.hint(), Map.of())));
        var solution = new Button(Messages.SOLUTION);
        solution.setId("lesson-solution");
        solution.getStyleClass().add("link");
        solution.setOnAction(_ -> {
            aside.setText(Messages.oneSolution(task.solution().text()));
            lessons.solve();
        });
        getChildren().addAll(text, goal, new HBox(12, hint, solution), aside);
    }
}
