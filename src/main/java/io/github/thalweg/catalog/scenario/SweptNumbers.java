package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StartSweep;
import io.github.thalweg.study.factor.Factor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one entry of `[sweep]` varies.
sealed interface SweptNumbers {
    /// The entry's key.
    String path();

    /// Of the columns of a table.
    List<String> names();

    int count();

    List<Double> values(int index);

    Scenario with(Scenario scenario, int index);

    /// The entries in the order of their keys.
    static List<SweptNumbers> of(Scenario scenario) {
        var all = new ArrayList<SweptNumbers>();
        scenario.sweep().forEach((path, values) -> all.add(new Listed(factor(path, scenario), values)));
        StartSweep starts = scenario.extras().starts();
        if (starts != null) {
            all.add(new Starts(starts, scenario));
        }
        all.sort(Comparator.comparing(SweptNumbers::path));
        return List.copyOf(all);
    }

    private static Factor factor(String path, Scenario scenario) {
        try {
            return SweepPath.parse(path, scenario);
        } catch (InputException e) {
            throw new IllegalStateException("a scenario holds a sweep that leads nowhere: " + e.getMessage(), e);
        }
    }

    /// A list of values of one number.
    record Listed(Factor factor, List<Double> list) implements SweptNumbers {
        @Override
        public String path() {
            return factor.path();
        }

        @Override
        public List<String> names() {
            return List.of(factor.path());
        }

        @Override
        public int count() {
            return list.size();
        }

        @Override
        public List<Double> values(int index) {
            return List.of(list.get(index));
        }

        @Override
        public Scenario with(Scenario scenario, int index) {
            return factor.with(scenario, list.get(index));
        }
    }

    /// Common starts.
    record Starts(StartSweep sweep, Scenario base) implements SweptNumbers {
        @Override
        public String path() {
            return StartSweepReader.PATH;
        }

        @Override
        public List<String> names() {
            return List.of("start.x", "start.y");
        }

        @Override
        public int count() {
            return sweep.count();
        }

        @Override
        public List<Double> values(int index) {
            Point start = sweep.at(index, base.view());
            return List.of(start.x(), base.oneVariable() ? 0.0 : start.y());
        }

        @Override
        public Scenario with(Scenario scenario, int index) {
            return scenario.withStart(sweep.at(index, base.view()));
        }
    }
}
