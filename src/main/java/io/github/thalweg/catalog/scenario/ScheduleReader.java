package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.SettingReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.graph.TypedRate;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reader of a run's schedule: one segment, or a list of them.
final class ScheduleReader {
    private final Catalog catalog;

    ScheduleReader(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Segment> read(@Nullable Item item) throws InputException {
        if (item == null) {
            return List.of(constant());
        }
        List<Item> items = item.isList() ? item.list() : List.of(item);
        if (items.isEmpty()) {
            throw item.mustBe(Messages.SCHEDULE);
        }
        var segments = new ArrayList<Segment>();
        for (Item each : items) {
            segments.add(segment(each.table("schedule"), segments.size() == items.size() - 1));
        }
        return segments;
    }

    /// The schedule of a run that has none in its file.
    Segment constant() {
        Schedule constant = catalog.schedule("constant").orElse(Schedule.typed("lr0"));
        return new Segment(constant, Map.of(), null);
    }

    private Segment segment(Table table, boolean last) throws InputException {
        Item length = last ? table.get("for") : table.require("for");
        Integer updates = length == null ? null : (Integer) (int) length.whole(1, Scenario.MAX_STEPS);
        if (table.has("use") == table.has("formula")) {
            throw table.error(Messages.scheduleUseOrFormula(table.has("use")));
        }
        if (table.has("formula")) {
            table.allow("formula", "for");
            return new Segment(typed(table.require("formula")), Map.of(), updates);
        }
        return named(table, updates);
    }

    private Segment named(Table table, @Nullable Integer updates) throws InputException {
        Item use = table.require("use");
        var schedule = catalog.schedule(use.text()).orElse(null);
        if (schedule == null) {
            throw unknown(use);
        }
        var keys = new ArrayList<>(List.of("use"));
        schedule.parameters().stream().map(Parameter::name).forEach(keys::add);
        keys.add("for");
        table.allow(keys);
        return new Segment(schedule, SettingReader.read(table, schedule.parameters()), updates);
    }

    private InputException unknown(Item use) throws InputException {
        String word = use.text();
        if (catalog.updateRule(word).isPresent()) {
            return use.error(Messages.isOptimizer(word));
        }
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]|lr$", "")) {
            case "lambda", "multiplicative", "chained", "chainedscheduler" -> use.error(Messages.lambda(word));
            case "sequential", "joinschedules", "warmupcosinedecayschedule", "warmupcosine" ->
                use.error(Messages.sequence(word));
            default -> use.unknown("schedule", catalog.scheduleIds());
        };
    }

    private static Schedule typed(Item formula) throws InputException {
        String text = formula.text();
        if (text.contains("\n") || text.contains("\r") || text.contains("#")) {
            throw formula.mustBe(Messages.ONE_LINE);
        }
        return Schedule.typed(formula.formula(TypedRate::read));
    }
}
