package io.github.thalweg.lesson;

import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is left to try: a scenario of which some numbers can be changed, until the goal is met.
///
/// @param scenario its name in the lesson
/// @param change   paths, or prefixes of paths, that can be changed
/// @param hint     empty for none
/// @param solution one way to meet the goal
public record Task(String text, String scenario, List<String> change, Goal goal, String hint, Solution solution) {
    public Task {
        change = List.copyOf(change);
    }

    /// Whether a goal is the very number that is asked for, as the rate of a run that can be changed: to say what is
    /// wanted would be to say the answer.
    public boolean isAnswer(Goal of) {
        return of.measure() instanceof RunMeasure measure
                && measure.of().equals("lr")
                && measure.condition().isEmpty()
                && change.stream().anyMatch(path -> path.matches("run[0-9]+\\.lr"));
    }

    /// @param scenario the task's, changed
    /// @param changes  what is changed, as values of TOML by path, in their order
    public record Solution(Scenario scenario, Map<String, String> changes) {
        public Solution {
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }

        /// The changes as a sentence, e.g. `landscape.kappa = 50, run2.lr = 0.039`.
        public String text() {
            return changes.entrySet().stream()
                    .map(change -> change.getKey() + " = " + change.getValue())
                    .collect(Collectors.joining(", "));
        }
    }
}
