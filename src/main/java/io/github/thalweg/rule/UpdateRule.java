package io.github.thalweg.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An optimizer: the lines that make one update of `theta`, or the name of the method that does.
///
/// @param text   empty when a method makes the updates
/// @param wraps  the text calls `inner(v)`: another rule is handed in
/// @param method the name of a class of the program for what no text can say, or null
/// @param stability what effective rate times the Hessian's largest eigenvalue must stay below, an expression of the
///     parameters, or null where no such limit is known; see [StabilityText]
public record UpdateRule(
        About about,
        List<Parameter> parameters,
        List<InitialValue> state,
        String text,
        boolean wraps,
        @Nullable String method,
        @Nullable String stability)
        implements Definition {
    public UpdateRule {
        parameters = List.copyOf(parameters);
        state = List.copyOf(state);
    }

    /// A rule that is a text, of which no limit of stability is known.
    public UpdateRule(About about, List<Parameter> parameters, List<InitialValue> state, String text, boolean wraps) {
        this(about, parameters, state, text, wraps, null, null);
    }

    @Override
    public UpdateRule with(RuleSpelling.Lines spelled) {
        return new UpdateRule(about, parameters, spelled.state(), spelled.text(), wraps, method, stability);
    }
}
