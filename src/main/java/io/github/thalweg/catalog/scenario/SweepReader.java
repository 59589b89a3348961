package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StartSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Reader of `[sweep]`: lists of values by path.
final class SweepReader {
    /// The most runs that one sweep may ask for.
    static final long MAX = 1_000_000;

    private SweepReader() {}

    static Scenario read(List<Item> entries, Scenario scenario) throws InputException {
        var sweep = new TreeMap<String, List<Double>>();
        StartSweep starts = null;
        long product = 1;
        for (Item item : entries) {
            String path = item.key();
            if (path.equals(StartSweepReader.PATH)) {
                starts = StartSweepReader.read(item, scenario.oneVariable());
                product = multiplied(product, starts.count(), item);
                continue;
            }
            List<Double> values = values(item, bounds(item, path, scenario));
            product = multiplied(product, values.size(), item);
            sweep.put(path, values);
        }
        if (starts != null) {
            StartSweepReader.requireAlone(entries);
        }
        return scenario.withSweep(sweep, starts);
    }

    private static long multiplied(long product, int count, Item item) throws InputException {
        if (product * count > MAX) {
            throw item.error(SweepMessages.tooMany(MAX));
        }
        return product * count;
    }

    private static Bounds bounds(Item item, String path, Scenario scenario) throws InputException {
        try {
            return SweepPath.parse(path, scenario).bounds(scenario);
        } catch (InputException e) {
            throw item.error(String.valueOf(e.getMessage()));
        }
    }

    private static List<Double> values(Item item, Bounds bounds) throws InputException {
        var values = new ArrayList<Double>();
        for (Item value : item.list()) {
            values.add(
                    bounds.whole()
                            ? value.whole(bounds.min(), bounds.max())
                            : value.number(bounds.min(), bounds.max()));
        }
        if (values.isEmpty()) {
            throw item.mustBe(SweepMessages.NUMBERS);
        }
        return values;
    }
}
