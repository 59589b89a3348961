package io.github.thalweg.rule;

import java.util.List;

/// An optimizer: the lines that make one update of `theta`.
///
/// @param wraps the text calls `inner(v)`: another rule is handed in
public record UpdateRule(
        String id,
        String name,
        String group,
        String summary,
        String reference,
        List<Parameter> parameters,
        List<InitialValue> state,
        String text,
        boolean wraps)
        implements Definition {
    public UpdateRule {
        parameters = List.copyOf(parameters);
        state = List.copyOf(state);
    }
}
