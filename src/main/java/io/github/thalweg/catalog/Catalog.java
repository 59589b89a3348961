package io.github.thalweg.catalog;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import java.util.List;
import java.util.Optional;

/// Landscapes, update rules and schedules that the program knows, the built-in ones and the user's, found by id.
public record Catalog(List<Landscape> landscapes, List<UpdateRule> updateRules, List<Schedule> schedules) {
    public Catalog {
        landscapes = Shelf.kept(landscapes);
        updateRules = Shelf.kept(updateRules);
        schedules = Shelf.kept(schedules);
    }

    /// The definitions that come with the program.
    public static Catalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /// A catalogue of these definitions, and of this one's where none of them has the id.
    public Catalog behind(List<Landscape> first, List<UpdateRule> firstRules, List<Schedule> firstSchedules) {
        return new Catalog(
                Shelf.before(first, landscapes, Landscape::id),
                Shelf.before(firstRules, updateRules, UpdateRule::id),
                Shelf.before(firstSchedules, schedules, Schedule::id));
    }

    public List<String> landscapeIds() {
        return Shelf.ids(landscapes, Landscape::id);
    }

    public List<String> updateRuleIds() {
        return Shelf.ids(updateRules, UpdateRule::id);
    }

    public List<String> scheduleIds() {
        return Shelf.ids(schedules, Schedule::id);
    }

    public Optional<Landscape> landscape(String id) {
        return Shelf.find(landscapes, Landscape::id, id);
    }

    public Optional<UpdateRule> updateRule(String id) {
        return Shelf.find(updateRules, UpdateRule::id, id);
    }

    public Optional<Schedule> schedule(String id) {
        return Shelf.find(schedules, Schedule::id, id);
    }
}
