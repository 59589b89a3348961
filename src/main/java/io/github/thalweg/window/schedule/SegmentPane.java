package io.github.thalweg.window.schedule;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SearchList;
import io.github.thalweg.window.controls.SearchText;
import io.github.thalweg.window.controls.ThemedPopOver;
import io.github.thalweg.window.parameters.ParameterEditing;
import io.github.thalweg.window.parameters.ParameterRows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pane of one segment of a schedule: the schedule, its number of updates, its parameters.
public final class SegmentPane extends VBox {
    private static final Schedule FORMULA = Schedule.typed("lr0*0.5^floor(k/50)");

    private final ScheduleModel schedule;
    private final int index;
    private final List<Schedule> known;
    private final ScheduleShape shapes;
    private final AppearanceModel appearance;
    private final Button choice = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    private final NumberRow length;
    private final Label toTheEnd = new Label(Messages.LAST);
    private final IconButton remove;
    private final ScheduleFormula formula;
    private final ParameterRows parameters;

    /// @param catalog  what there is to choose from, beside a formula
    /// @param shapes   of what there is to choose from
    /// @param openText shows the schedule's text in the place of the runs
    public SegmentPane(
            ScheduleModel schedule,
            int index,
            List<Schedule> catalog,
            ScheduleShape shapes,
            AppearanceModel appearance,
            Runnable openText,
            Consumer<String> complain) {
        this.schedule = schedule;
        this.index = index;
        this.shapes = shapes;
        this.appearance = appearance;
        getStyleClass().add("segment");
        known = Stream.concat(
                        catalog.stream().sorted(Comparator.comparing(Schedule::name, String.CASE_INSENSITIVE_ORDER)),
                        Stream.of(FORMULA))
                .toList();
        choice.getStyleClass().add("schedule-choice");
        choice.setMnemonicParsing(false);
        choice.setContentDisplay(ContentDisplay.RIGHT);
        choice.setOnAction(_ -> open());
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        remove = new IconButton(Feather.X, Messages.REMOVE_SEGMENT, () -> schedule.remove(index));
        length = new NumberRow(
                "for",
                Messages.LENGTH_HELP,
                new NumberRule(Messages.LENGTH, 1, Scenario.MAX_STEPS, true),
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
        var edit = new IconButton(Feather.EDIT_2, Messages.EDIT, () -> edit(openText));
        edit.getStyleClass().add("edit-schedule");
        var head = new HBox(choice, edit, remove);
        head.getStyleClass().add("row");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    void show(Segment segment, int count) {
        boolean typed = segment.schedule().isTyped();
        Schedule shown = typed ? FORMULA : segment.schedule();
        choice.setText(text(shown).name());
        choice.setAccessibleText(Messages.segment(index + 1, choice.getText()));
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

    private void open() {
        var list = new SearchList<>(
                Messages.CHOOSE,
                "schedules",
                known,
                SegmentPane::text,
                this::curve,
                schedule -> this.schedule.choose(index, schedule));
        new ThemedPopOver(appearance, list).open(choice, PopOver.ArrowLocation.LEFT_TOP);
    }

    private RateCurve curve(Schedule of) {
        var curve = new RateCurve(44, 16);
        curve.show(shapes.of(of));
        return curve;
    }

    private static SearchText text(Schedule schedule) {
        return schedule.isTyped()
                ? new SearchText("Formula", "formula", List.of(), Messages.TYPED)
                : new SearchText(schedule.name(), schedule.id(), List.of(), schedule.summary());
    }
}
