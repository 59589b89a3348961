package io.github.thalweg.window.authoring;

import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.Chooser;
import io.github.thalweg.window.lesson.TaskControls;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The task: its text, the goal, and what may be changed, with the numbers of a solution.
final class TaskForm extends VBox {
    private final TaskModel task;
    private final Supplier<Scenario> scenario;
    private final VBox changes = new VBox(4);

    TaskForm(TaskModel task, Supplier<Scenario> scenario) {
        super(8);
        this.task = task;
        this.scenario = scenario;
        var wanted = new CheckBox(Messages.HAS_TASK);
        wanted.setId("author-task");
        wanted.selectedProperty().bindBidirectional(task.wantedProperty());
        var text = new ProseField(Messages.TASK_TEXT, 2, task.textProperty());
        text.setId("task-text");
        text.setPromptText(Messages.TASK_PROMPT);
        var hint = new ProseField("Hint", 2, task.hintProperty());
        hint.setId("task-hint");
        hint.setPromptText(Messages.TASK_HINT);
        var about = new Label(Messages.TASK_CHANGE);
        about.getStyleClass().add("caption");
        var more = new VBox(8, text, hint, goal(), about, changes);
        more.visibleProperty().bind(task.wantedProperty());
        more.managedProperty().bind(task.wantedProperty());
        getChildren().addAll(wanted, more);
        task.changesProperty().subscribe(this::list);
    }

    private HBox goal() {
        var what = new Label();
        what.setId("goal-what");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        task.goalProperty().subscribe(goal -> what.setText(words(goal)));
        var side = new Chooser<>(
                Messages.GOAL_SIDE, List.of(false, true), least -> least ? Messages.AT_LEAST : Messages.AT_MOST);
        side.setId("goal-side");
        side.setMinWidth(USE_PREF_SIZE);
        side.valueProperty().bindBidirectional(task.atLeastProperty());
        var bound = new TextField();
        bound.setId("goal-bound");
        bound.setAccessibleText(Messages.GOAL_NUMBER);
        bound.setPrefColumnCount(6);
        bound.setMinWidth(USE_PREF_SIZE);
        bound.textProperty().bindBidirectional(task.boundProperty());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var caption = new Label("Goal");
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, caption, what, side, bound);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String words(@Nullable MeasureOffer goal) {
        return goal == null
                ? Messages.NO_GOAL
                : goal.measure().subject().run() + ": " + goal.measure().of() + " " + goal.what() + ", now "
                        + goal.now().text();
    }

    private void list(List<ChangeModel> all) {
        changes.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private HBox row(ChangeModel change) {
        String name = TaskControls.caption(change.factor(), scenario.get());
        String path = change.factor().path().replace('.', '-');
        var free = new CheckBox(name);
        free.setMnemonicParsing(false);
        free.setId("change-" + path);
        free.selectedProperty().bindBidirectional(change.freeProperty());
        free.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(free, Priority.ALWAYS);
        var value = new TextField();
        value.setId("solution-" + path);
        value.setAccessibleText(Messages.solution(name));
        value.setPrefColumnCount(8);
        value.textProperty().bindBidirectional(change.valueProperty());
        value.disableProperty().bind(change.freeProperty().not());
        var row = new HBox(8, free, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
