package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.SettingReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.Optimizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of an update rule with its parameters: `{ use = "adam", lr = 0.05 }`.
final class OptimizerReader {
    /// Wrapping rules inside one another; each runs all those inside it.
    private static final int DEEPEST = 5;

    private final Catalog catalog;

    OptimizerReader(Catalog catalog) {
        this.catalog = catalog;
    }

    Optimizer read(Item item) throws InputException {
        return read(item, 0);
    }

    private Optimizer read(Item item, int depth) throws InputException {
        Table table = item.table(depth == 0 ? "optimizer" : "inner");
        Item use = table.require("use");
        var rule = catalog.updateRule(use.text()).orElse(null);
        if (rule == null && catalog.schedule(use.text()).isPresent()) {
            throw use.error(Messages.isSchedule(use.text()));
        }
        if (rule == null) {
            throw use.unknown("optimizer", catalog.updateRuleIds());
        }
        List<Parameter> parameters = rule.parameters();
        if (depth > 0) {
            requireText(rule, use);
            requireNoRate(table);
            parameters = parameters.stream().filter(p -> !p.name().equals("lr")).toList();
        }
        table.allow(keys(rule, parameters));
        return new Optimizer(rule, SettingReader.read(table, parameters), inner(table, rule, depth));
    }

    private static void requireText(UpdateRule rule, Item use) throws InputException {
        if (rule.method() != null) {
            throw use.error(Messages.cannotBeInner(rule.id()));
        }
    }

    private static void requireNoRate(Table inner) throws InputException {
        Item rate = inner.get("lr");
        if (rate != null) {
            throw rate.error(Messages.RATE_OF_INNER);
        }
    }

    private static List<String> keys(UpdateRule rule, List<Parameter> parameters) {
        var keys = new ArrayList<>(List.of("use"));
        parameters.forEach(p -> keys.add(p.name()));
        if (rule.wraps()) {
            keys.add("inner");
        }
        return keys;
    }

    private @Nullable Optimizer inner(Table table, UpdateRule rule, int depth) throws InputException {
        if (!rule.wraps()) {
            return null;
        }
        if (depth == DEEPEST) {
            throw table.error(Messages.wrappedTooDeeply(DEEPEST));
        }
        return read(table.require("inner"), depth + 1);
    }
}
