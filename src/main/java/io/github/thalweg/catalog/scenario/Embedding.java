package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Definitions that travel with a scenario, by the id under which they are written: all that are not built in. Two
/// different texts with one id get two ids.
final class Embedding {
    final Map<UpdateRule, String> updateRules = new LinkedHashMap<>();
    final Map<Schedule, String> schedules = new LinkedHashMap<>();
    final Map<Landscape, String> landscapes = new LinkedHashMap<>();

    private final Catalog builtIn;

    Embedding(Scenario scenario, Catalog builtIn) {
        this.builtIn = builtIn;
        Landscape landscape = scenario.landscape().landscape();
        Optional<Landscape> known =
                builtIn.landscape(landscape.id()).map(l -> l.withOneVariable(landscape.oneVariable()));
        if (!isWritten(landscape) && !Optional.of(landscape).equals(known)) {
            add(landscapes, landscape, landscape.id());
        }
        scenario.runs().forEach(this::add);
    }

    private void add(RunSpec run) {
        if (run.isRecorded()) {
            return;
        }
        for (Optimizer optimizer = run.optimizer(); optimizer != null; optimizer = optimizer.inner()) {
            UpdateRule rule = optimizer.rule();
            if (!Optional.of(rule).equals(builtIn.updateRule(rule.id()))) {
                add(updateRules, rule, rule.id());
            }
        }
        run.schedule().forEach(segment -> {
            Schedule schedule = segment.schedule();
            if (!isWritten(schedule) && !Optional.of(schedule).equals(builtIn.schedule(schedule.id()))) {
                add(schedules, schedule, schedule.id());
            }
        });
    }

    /// Two texts of one id get two.
    private static <T> void add(Map<T, String> embedded, T definition, String id) {
        String wanted = id.isEmpty() ? "typed" : id;
        String free = wanted;
        for (int n = 2; embedded.containsValue(free); n++) {
            free = wanted + "-" + n;
        }
        embedded.putIfAbsent(definition, free);
    }

    /// A formula is written where it is used.
    static boolean isWritten(Landscape landscape) {
        return landscape.equals(
                Landscape.typed(landscape.formula(), landscape.parameters(), landscape.examples(), landscape.grid())
                        .withOneVariable(landscape.oneVariable()));
    }

    static boolean isWritten(Schedule schedule) {
        return schedule.equals(Schedule.typed(formula(schedule)));
    }

    /// The formula that was typed for a schedule.
    static String formula(Schedule schedule) {
        String before = Schedule.typed("").text();
        return schedule.text().startsWith(before) ? schedule.text().substring(before.length()) : schedule.text();
    }
}
