package io.github.thalweg.window.scenario;

import io.github.thalweg.run.scenario.Scenario;
import java.util.HashSet;
import java.util.stream.IntStream;

/// Generation of names for runs that no other run has.
public final class RunLabels {
    private RunLabels() {}

    /// The wanted name, else with the first free number after it.
    public static String free(Scenario scenario, String wanted) {
        var taken = new HashSet<>(scenario.labels());
        String stem = wanted.replaceFirst(" \\d+$", "");
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? stem : stem + " " + i)
                .filter(label -> !taken.contains(label))
                .findFirst()
                .orElseThrow();
    }
}
