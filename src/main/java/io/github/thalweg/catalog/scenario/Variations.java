package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import java.util.ArrayList;
import java.util.List;

/// The scenarios that a `[sweep]` and `seeds` make of one, in counting order: the last name varies fastest.
public final class Variations {
    private static final String SEED = "seed";

    private final Scenario base;
    private final List<String> paths;
    private final List<Factor> factors;
    private final int seeds;

    public Variations(Scenario scenario) {
        this.base = scenario;
        this.paths = List.copyOf(scenario.sweep().keySet());
        this.factors = paths.stream().map(this::factor).toList();
        Noise noise = scenario.noise();
        this.seeds = noise == null || noise.seeds() == null ? 0 : noise.seeds();
    }

    public boolean varies() {
        return !names().isEmpty();
    }

    /// Names of the varied numbers.
    public List<String> names() {
        var names = new ArrayList<>(paths);
        if (seeds > 0) {
            names.add(SEED);
        }
        return names;
    }

    public int count() {
        int count = Math.max(seeds, 1);
        for (String path : paths) {
            count = Math.multiplyExact(count, swept(path).size());
        }
        return count;
    }

    private List<Double> swept(String path) {
        return base.sweep().getOrDefault(path, List.of());
    }

    /// The values of the names in one of the scenarios.
    public List<String> values(int index) {
        var values = new ArrayList<String>();
        for (int i = 0; i < paths.size(); i++) {
            values.add(Double.toString(value(index, i)));
        }
        if (seeds > 0) {
            values.add(Long.toString(seed(index)));
        }
        return values;
    }

    private double value(int index, int path) {
        int rest = index / Math.max(seeds, 1);
        for (int later = paths.size() - 1; later > path; later--) {
            rest /= swept(paths.get(later)).size();
        }
        List<Double> values = swept(paths.get(path));
        return values.get(rest % values.size());
    }

    private long seed(int index) {
        return base.noise() == null ? 0 : base.noise().seed() + index % Math.max(seeds, 1);
    }

    public Scenario scenario(int index) {
        Scenario scenario = base;
        for (int i = 0; i < paths.size(); i++) {
            scenario = factors.get(i).with(scenario, value(index, i));
        }
        Noise noise = base.noise();
        return noise == null ? scenario : scenario.withNoise(noise.withSeed(seed(index)));
    }

    private Factor factor(String path) {
        try {
            return SweepPath.parse(path, base);
        } catch (InputException e) {
            throw new IllegalStateException("a scenario holds a sweep that leads nowhere: " + e.getMessage(), e);
        }
    }
}
