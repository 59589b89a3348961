package io.github.thalweg.window.schedule;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.parameters.ParameterEditing;
import io.github.thalweg.window.parameters.ParameterRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Pane of one segment of a schedule: the schedule, its number of updates, its parameters.
public final class SegmentPane extends VBox {
    private static final Schedule FORMULA = Schedule.typed("lr0*0.5^floor(k/50)");

    private final ScheduleModel schedule;
    private final int index;
    private final ComboBox<Schedule> choice = new ComboBox<>();
    private final EventHandler<ActionEvent> chosen = _ -> choose();
    private final NumberRow length;
    private final Label toTheEnd = new Label("lasts to the end");
    private final IconButton remove;
    private final ScheduleFormula formula;
    private final ParameterRows parameters;

    /// @param catalog  what there is to choose from, beside a formula
    /// @param openText shows the schedule's text in the place of the runs
    public SegmentPane(
            ScheduleModel schedule, int index, List<Schedule> catalog, Runnable openText, Consumer<String> complain) {
        this.schedule = schedule;
        this.index = index;
        getStyleClass().add("segment");
        List<Schedule> known = new ArrayList<>(catalog);
        known.add(FORMULA);
        choice.getItems().setAll(known);
        choice.setConverter(new ScheduleNames());
        choice.setOnAction(chosen);
        choice.setAccessibleText("Schedule of segment " + (index + 1));
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        remove = new IconButton(Feather.X, "Remove this segment", () -> schedule.remove(index));
        length = new NumberRow(
                "for",
                "How many updates this segment lasts",
                new NumberRule("the length of a segment", 1, Scenario.MAX_STEPS, true),
                Optional.empty(),
                updates -> schedule.setLength(index, (int) updates),
                () -> {},
                complain);
        formula = new ScheduleFormula(typed -> schedule.choose(index, typed), complain);
        parameters = new ParameterRows(
                new ParameterEditing(
                        (parameter, value) -> schedule.setParameterLive(index, parameter, value),
                        schedule.run()::commit,
                        parameter -> schedule.resetParameter(index, parameter),
                        complain),
                _ -> true);
        toTheEnd.getStyleClass().add("secondary");
        var edit = new IconButton(Feather.EDIT_2, "Edit schedule", () -> edit(openText));
        edit.getStyleClass().add("edit-schedule");
        var head = new HBox(choice, edit, remove);
        head.getStyleClass().add("row");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    void show(Segment segment, int count) {
        boolean typed = segment.schedule().isTyped();
        Schedule shown = typed ? FORMULA : segment.schedule();
        if (!shown.equals(choice.getValue())) {
            choice.setOnAction(null);
            choice.setValue(shown);
            choice.setOnAction(chosen);
        }
        remove.setVisible(count > 1);
        parameters.show(segment.schedule(), segment.settings());
        formula.show(segment.schedule());
        length.show(segment.length() == null ? Double.NaN : segment.length());
        var end = segment.length() == null ? toTheEnd : length;
        getChildren().remove(1, getChildren().size());
        getChildren().addAll(typed ? formula : parameters, end);
    }

    /// The editor takes the place of the runs; what opened over them goes.
    private void edit(Runnable openText) {
        getScene().getWindow().hide();
        openText.run();
    }

    private void choose() {
        schedule.choose(index, choice.getValue());
    }

    /// Schedules by name in the list of them.
    private static final class ScheduleNames extends StringConverter<Schedule> {
        @Override
        public String toString(Schedule schedule) {
            return schedule == null ? "" : schedule.isTyped() ? "Formula" : schedule.name();
        }

        @Override
        public Schedule fromString(String name) {
            throw new UnsupportedOperationException(ScheduleText.of(FORMULA) + " is chosen, not typed");
        }
    }
}
