package io.github.thalweg.rule;

import java.util.List;
import java.util.Optional;

/// Common interface of update rules and schedules: a text in the rule language and its parameters.
public sealed interface Definition permits UpdateRule, Schedule {
    About about();

    /// The file's name without its ending; empty for a formula typed in place.
    default String id() {
        return about().id();
    }

    default String name() {
        return about().name();
    }

    default String group() {
        return about().group();
    }

    default String summary() {
        return about().summary();
    }

    default String reference() {
        return about().reference();
    }

    List<Parameter> parameters();

    List<InitialValue> state();

    String text();

    /// The same definition with its lines and initial values in another spelling.
    Definition with(RuleSpelling.Lines spelled);

    default Optional<Parameter> parameter(String name) {
        return parameters().stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
