package io.github.thalweg.window.schedule;

import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.graph.TypedRate;
import io.github.thalweg.window.controls.Hint;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Field for a schedule that is a formula of lr0, k and N, typed in place.
final class ScheduleFormula extends HBox {
    private final TextField field = new TextField();
    private String shown = "";

    ScheduleFormula(Consumer<Schedule> commit, Consumer<String> complain) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var caption = new Label("lr =");
        caption.getStyleClass().add("caption");
        field.getStyleClass().add("formula");
        field.setAccessibleText(Messages.FORMULA);
        Hint.on(field, Messages.FORMULA_HELP);
        field.setOnAction(_ -> enter(commit, complain));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().equals(shown)) {
                enter(commit, complain);
            }
        });
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(caption, field);
    }

    void show(Schedule schedule) {
        if (schedule.isTyped()) {
            shown = ScheduleText.formula(schedule);
            field.setText(shown);
        }
    }

    private void enter(Consumer<Schedule> commit, Consumer<String> complain) {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            complain.accept(Messages.NO_FORMULA);
            return;
        }
        try {
            Reading read = TypedRate.read(typed);
            read.notes().forEach(complain);
            commit.accept(Schedule.typed(read.formula()));
        } catch (FormulaException _) {
            // The problem is said where the schedule is used.
            commit.accept(Schedule.typed(typed));
        }
    }
}
