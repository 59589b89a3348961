package io.github.thalweg.window.authoring;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A question that is answered by a click on the map, as it is typed.
final class SpotModel {
    /// The part of the view's smaller side that a right answer may be off, to begin with.
    private static final double WITHIN = 0.05;

    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> run = new SimpleObjectProperty<>();
    private final StringProperty update = new SimpleStringProperty("");
    private final StringProperty within = new SimpleStringProperty("");
    private final StringProperty because = new SimpleStringProperty("");
    private List<String> runs = List.of();

    /// Whether the question is answered on the map, not by choices.
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /// The label of the run whose place is asked for.
    ObjectProperty<@Nullable String> runProperty() {
        return run;
    }

    /// The update it is asked for at; empty for the run's end.
    StringProperty updateProperty() {
        return update;
    }

    /// The largest distance of a right answer.
    StringProperty withinProperty() {
        return within;
    }

    StringProperty becauseProperty() {
        return because;
    }

    List<String> runs() {
        return runs;
    }

    void list(Scenario scenario) {
        runs = scenario.labels();
        if (!runs.contains(run.get())) {
            run.set(runs.getFirst());
        }
        if (within.get().isBlank()) {
            Box view = scenario.view();
            double side = scenario.oneVariable() ? view.width() : Math.min(view.width(), view.height());
            within.set(Numbers.rounded(WITHIN * side, 1));
        }
    }

    /// What is asked; null where the question has choices. Numbers that are none are negative or NaN.
    @Nullable
    Spot draft() {
        String label = run.get();
        if (!wanted.get() || label == null) {
            return null;
        }
        double at = update.get().isBlank() ? 0 : ChangeModel.number(update.get());
        Integer row = update.get().isBlank() ? null : (Integer) (at >= 0 && at == Math.rint(at) ? (int) at : -1);
        return new Spot(
                label, row, ChangeModel.number(within.get()), because.get().strip());
    }

    void clear() {
        wanted.set(false);
        List.of(update, within, because).forEach(typed -> typed.set(""));
    }
}
