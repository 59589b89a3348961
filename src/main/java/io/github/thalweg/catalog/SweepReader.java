package io.github.thalweg.catalog;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.run.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Reads `[sweep]`: lists of values by path.
final class SweepReader {
    /// The most runs that one sweep may ask for.
    private static final long MOST = 1_000_000;

    private SweepReader() {}

    static Scenario read(List<Item> entries, Scenario scenario) throws InputException {
        var sweep = new TreeMap<String, List<Double>>();
        long product = 1;
        for (Item item : entries) {
            String path = item.key();
            List<Double> values = values(item, parameter(item, path, scenario));
            product *= values.size();
            if (product > MOST) {
                throw item.error("a sweep may have at most " + MOST + " combinations, found more");
            }
            sweep.put(path, values);
        }
        return new Scenario(
                scenario.title(),
                scenario.landscape(),
                scenario.start(),
                scenario.steps(),
                scenario.view(),
                scenario.noise(),
                scenario.runs(),
                scenario.validation(),
                sweep);
    }

    private static Parameter parameter(Item item, String path, Scenario scenario) throws InputException {
        try {
            return SweepPath.parse(path, scenario).description(scenario);
        } catch (InputException e) {
            throw item.error(String.valueOf(e.getMessage()));
        }
    }

    private static List<Double> values(Item item, Parameter parameter) throws InputException {
        var values = new ArrayList<Double>();
        for (Item value : item.list()) {
            values.add(
                    switch (parameter.type()) {
                        case INTEGER -> value.whole(parameter.min(), parameter.max());
                        case NUMBER, SWITCH, CHOICE, LIST, KNOTS -> value.number(parameter.min(), parameter.max());
                    });
        }
        if (values.isEmpty()) {
            throw item.mustBe("a list of at least one number");
        }
        return values;
    }
}
