package io.github.thalweg.measure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is measured: a run of a scenario, and which of its members.
///
/// @param scenario its name in the lesson; `main` where there is only one
/// @param run      the run's label; the first run when null
/// @param member   values of the sweep, by path, that pick some of its members; empty for all
public record Subject(String scenario, @Nullable String run, Map<String, Double> member) {
    public static final String MAIN = "main";

    public Subject {
        member = Map.copyOf(member);
    }

    /// The same in another scenario.
    public Subject in(String other) {
        return new Subject(other, run, member);
    }

    /// The same of another run.
    public Subject ofRun(String label) {
        return new Subject(scenario, label, member);
    }

    /// The subject with the run and the members of another, where this one names none.
    Subject or(Subject other) {
        return new Subject(scenario, run == null ? other.run : run, member.isEmpty() ? other.member : member);
    }
}
