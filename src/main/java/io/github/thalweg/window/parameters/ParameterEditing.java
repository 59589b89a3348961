package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Callbacks of the rows that edit parameters.
///
/// @param live     a value on the way
/// @param commit   the last value stays
/// @param reset    the parameter's default is wanted
/// @param complain a sentence about what cannot be used
public record ParameterEditing(
        BiConsumer<Parameter, Setting> live, Runnable commit, Consumer<Parameter> reset, Consumer<String> complain) {
    void set(Parameter parameter, Setting value) {
        live.accept(parameter, value);
        commit.run();
    }
}
