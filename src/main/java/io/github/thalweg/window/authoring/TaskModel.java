package io.github.thalweg.window.authoring;

import io.github.thalweg.lesson.LessonDraft.TaskDraft;
import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The task of a lesson as it is typed.
final class TaskModel {
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty hint = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable MeasureOffer> goal = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> atLeast = new SimpleObjectProperty<>(false);
    private final StringProperty bound = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ChangeModel>> changes = new ReadOnlyObjectWrapper<>(List.of());

    /// Whether the lesson has a task.
    BooleanProperty wantedProperty() {
        return wanted;
    }

    StringProperty textProperty() {
        return text;
    }

    /// What helps who is stuck; empty for none.
    StringProperty hintProperty() {
        return hint;
    }

    /// What is measured, with what it is now; null until it is chosen.
    ObjectProperty<@Nullable MeasureOffer> goalProperty() {
        return goal;
    }

    /// The goal is met by the bound and more, else by the bound and less.
    ObjectProperty<Boolean> atLeastProperty() {
        return atLeast;
    }

    StringProperty boundProperty() {
        return bound;
    }

    /// All numbers of the scenario.
    ReadOnlyObjectProperty<List<ChangeModel>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Lists the numbers of a scenario; what was chosen before stays chosen.
    ///
    /// @param told told of each change of one
    void list(Scenario scenario, Runnable told) {
        List<ChangeModel> before = changes.get();
        List<ChangeModel> listed = Factors.of(scenario).stream()
                .map(factor -> new ChangeModel(factor, scenario))
                .toList();
        for (ChangeModel change : listed) {
            before.stream()
                    .filter(old -> old.factor().equals(change.factor())
                            && old.freeProperty().get())
                    .forEach(old -> {
                        change.freeProperty().set(true);
                        change.valueProperty().set(old.valueProperty().get());
                    });
            change.freeProperty().subscribe(_ -> told.run());
            change.valueProperty().subscribe(_ -> told.run());
        }
        changes.set(listed);
    }

    @Nullable
    TaskDraft draft() {
        if (!wanted.get()) {
            return null;
        }
        var solution = new LinkedHashMap<Factor, Double>();
        changes.get().stream()
                .filter(change -> change.freeProperty().get())
                .forEach(change -> solution.put(change.factor(), change.number()));
        MeasureOffer chosen = goal.get();
        return new TaskDraft(
                text.get(),
                hint.get(),
                solution,
                chosen == null ? null : chosen.measure(),
                atLeast.get(),
                ChangeModel.number(bound.get()));
    }

    void clear() {
        wanted.set(false);
        text.set("");
        hint.set("");
        goal.set(null);
        atLeast.set(false);
        bound.set("");
        changes.set(List.of());
    }
}
