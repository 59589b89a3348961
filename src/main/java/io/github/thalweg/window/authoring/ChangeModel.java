package io.github.thalweg.window.authoring;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A number of the scenario that a task may let change, with its value in a solution.
final class ChangeModel {
    private final Factor factor;
    private final BooleanProperty free = new SimpleBooleanProperty();
    private final StringProperty value;

    ChangeModel(Factor factor, Scenario scenario) {
        this.factor = factor;
        double present = factor.value(scenario);
        value = new SimpleStringProperty(Double.isNaN(present) ? "" : Numbers.text(present));
    }

    Factor factor() {
        return factor;
    }

    /// Whether the task lets it change.
    BooleanProperty freeProperty() {
        return free;
    }

    /// The value in the solution, as it is typed.
    StringProperty valueProperty() {
        return value;
    }

    double number() {
        return number(value.get());
    }

    /// The number that a text stands for; NaN for none.
    static double number(String text) {
        try {
            return Spelling.number(text);
        } catch (FormulaException _) {
            return Double.NaN;
        }
    }
}
