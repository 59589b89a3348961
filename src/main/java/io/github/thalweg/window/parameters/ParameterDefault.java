package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A parameter's default: a value, or the text that gives it.
public record ParameterDefault(
        @Nullable Setting value, @Nullable String text) {
    public ParameterDefault(Parameter parameter) {
        this(parameter.defaultValue(), parameter.defaultText());
    }

    /// The parameter with its default's text changed, where it has one.
    public static Parameter mapped(Parameter p, UnaryOperator<String> change) {
        return p.defaultText() == null ? p : new ParameterDefault(null, change.apply(p.defaultText())).in(p);
    }

    Parameter in(Parameter p) {
        return new Parameter(
                p.name(),
                p.symbol(),
                p.meaning(),
                p.type(),
                value,
                text,
                p.min(),
                p.max(),
                p.sliderMin(),
                p.sliderMax(),
                p.logScale(),
                p.choices());
    }
}
