package io.github.thalweg.catalog.scenario;

import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/// The scenarios that a `[sweep]` and `seeds` make of one, in counting order: the last name varies fastest.
public final class Variations {
    private static final String SEED = "seed";

    private final Scenario base;
    private final List<SweptNumbers> swept;
    private final int seeds;

    public Variations(Scenario scenario) {
        this.base = scenario;
        this.swept = SweptNumbers.of(scenario);
        Noise noise = scenario.noise();
        this.seeds = noise == null || noise.seeds() == null ? 0 : noise.seeds();
    }

    public boolean varies() {
        return !names().isEmpty();
    }

    /// Names of the varied numbers.
    public List<String> names() {
        var names = new ArrayList<String>();
        swept.forEach(numbers -> names.addAll(numbers.names()));
        if (seeds > 0) {
            names.add(SEED);
        }
        return names;
    }

    public int count() {
        int count = Math.max(seeds, 1);
        for (SweptNumbers numbers : swept) {
            count = Math.multiplyExact(count, numbers.count());
        }
        return count;
    }

    /// The values of the names in one of the scenarios.
    public List<String> values(int index) {
        var values = new ArrayList<String>();
        for (int i = 0; i < swept.size(); i++) {
            swept.get(i).values(place(index, i)).forEach(value -> values.add(Double.toString(value)));
        }
        if (seeds > 0) {
            values.add(Long.toString(seed(index)));
        }
        return values;
    }

    /// Which of the values of one entry a scenario has.
    private int place(int index, int entry) {
        int rest = index / Math.max(seeds, 1);
        for (int later = swept.size() - 1; later > entry; later--) {
            rest /= swept.get(later).count();
        }
        return rest % swept.get(entry).count();
    }

    private long seed(int index) {
        return base.noise() == null ? 0 : base.noise().seed() + index % Math.max(seeds, 1);
    }

    public Scenario scenario(int index) {
        Scenario scenario = base;
        for (int i = 0; i < swept.size(); i++) {
            scenario = swept.get(i).with(scenario, place(index, i));
        }
        Noise noise = base.noise();
        return noise == null ? scenario : scenario.withNoise(noise.withSeed(seed(index)));
    }
}
