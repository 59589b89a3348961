package io.github.thalweg.catalog;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import java.util.List;
import java.util.Optional;

/// Landscapes, update rules and schedules that the program knows, the built-in ones and the user's, found by id.
public record Catalog(List<Landscape> landscapes, List<UpdateRule> updateRules, List<Schedule> schedules) {
    public Catalog {
        landscapes = List.copyOf(landscapes);
        updateRules = List.copyOf(updateRules);
        schedules = List.copyOf(schedules);
    }

    /// The definitions that come with the program.
    public static Catalog builtIn() {
        return BuiltIn.CATALOG;
    }

    public Optional<Landscape> landscape(String id) {
        return landscapes.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    public Optional<UpdateRule> updateRule(String id) {
        return updateRules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Schedule> schedule(String id) {
        return schedules.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
