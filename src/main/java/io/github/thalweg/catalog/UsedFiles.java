package io.github.thalweg.catalog;

import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of the files that a scenario is made of, without their endings: `landscapes/bowl`, `optimizers/mine`.
final class UsedFiles {
    private final Set<String> names = new LinkedHashSet<>();

    private UsedFiles() {}

    static Set<String> of(Scenario scenario) {
        var used = new UsedFiles();
        used.names.add("landscapes/" + scenario.landscape().landscape().id());
        scenario.runs().forEach(used::add);
        return used.names;
    }

    private void add(RunSpec run) {
        for (@Nullable Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            names.add("optimizers/" + rule.rule().id());
        }
        run.schedule()
                .forEach(segment -> names.add("schedules/" + segment.schedule().id()));
    }
}
