package io.github.thalweg.window.editor;

import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.window.parameters.ParameterCell;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Tables of a definition that is being written: its parameters and its initial values.
public final class DraftTables {
    private final Supplier<Draft> draft;
    private final BiConsumer<Draft, List<String>> steps;

    /// @param steps receives what the draft becomes, and sentences on what was read as something else than was typed
    DraftTables(Supplier<Draft> draft, BiConsumer<Draft, List<String>> steps) {
        this.draft = draft;
        this.steps = steps;
    }

    private void step(Draft next) {
        steps.accept(next, List.of());
    }

    public void addParameter() {
        step(draft.get().addParameter());
    }

    public void removeParameter(int index) {
        step(draft.get().removeParameter(index));
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
            steps.accept(draft.get().setParameter(index, cell.with(before, typed)), cell.notes(typed));
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    public void setType(int index, ParameterType type) {
        Parameter before = draft.get().definition().parameters().get(index);
        if (before.type() != type) {
            step(draft.get().setParameter(index, ParameterCell.withType(before, type)));
        }
    }

    public void addState() {
        step(draft.get().addState());
    }

    public void removeState(int index) {
        step(draft.get().removeState(index));
    }

    public void setState(int index, InitialValue value) {
        if (!draft.get().definition().state().get(index).equals(value)) {
            step(draft.get().setState(index, value));
        }
    }
}
