package io.github.thalweg.rule;

import java.util.List;

/// A learning-rate schedule: the lines that give `lr` for an update.
public record Schedule(About about, List<Parameter> parameters, List<InitialValue> state, String text)
        implements Definition {
    public Schedule {
        parameters = List.copyOf(parameters);
        state = List.copyOf(state);
    }

    /// A formula typed in place: `{ formula = "lr0*0.5^floor((1 + k)/10)" }`.
    public static Schedule typed(String formula) {
        return new Schedule(About.of("", Messages.TYPED), List.of(), List.of(), "lr = " + formula);
    }

    @Override
    public Schedule with(RuleSpelling.Lines spelled) {
        return new Schedule(about, parameters, spelled.state(), spelled.text());
    }

    public boolean isTyped() {
        return id().isEmpty();
    }
}
