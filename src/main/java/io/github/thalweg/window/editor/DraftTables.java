package io.github.thalweg.window.editor;

import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.window.parameters.ParameterCell;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Tables of a definition that is being written: its parameters and its initial values.
public final class DraftTables {
    private final Supplier<Draft> draft;
    private final Consumer<Draft> step;

    DraftTables(Supplier<Draft> draft, Consumer<Draft> step) {
        this.draft = draft;
        this.step = step;
    }

    public void addParameter() {
        step.accept(draft.get().addParameter());
    }

    public void removeParameter(int index) {
        step.accept(draft.get().removeParameter(index));
    }

    /// Sets a cell of the table of parameters to what was typed.
    ///
    /// @return why not, in one sentence
    public Optional<String> setParameter(int index, ParameterCell cell, String typed) {
        Parameter before = draft.get().definition().parameters().get(index);
        if (cell.text(before).equals(typed)) {
            return Optional.empty();
        }
        try {
            step.accept(draft.get().setParameter(index, cell.with(before, typed)));
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    public void setType(int index, ParameterType type) {
        Parameter before = draft.get().definition().parameters().get(index);
        if (before.type() != type) {
            step.accept(draft.get().setParameter(index, ParameterCell.withType(before, type)));
        }
    }

    public void addState() {
        step.accept(draft.get().addState());
    }

    public void removeState(int index) {
        step.accept(draft.get().removeState(index));
    }

    public void setState(int index, InitialValue value) {
        if (!draft.get().definition().state().get(index).equals(value)) {
            step.accept(draft.get().setState(index, value));
        }
    }
}
