package io.github.thalweg.run.batch;

import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Variation within a [Batch]: numbers that differ from run to run, by the names of [RunNumbers].
///
/// @param names  of the numbers, each once
/// @param size   how many runs
/// @param source their values
public record Variation(List<String> names, int size, Source source) {
    public Variation {
        names = List.copyOf(names);
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(Messages.varyOnce(names));
        }
    }

    /// The values of one run after another.
    @FunctionalInterface
    public interface Source {
        /// Called by several threads at once; always the same values for the same index.
        ///
        /// @param index  from 0
        /// @param values filled with the values, in the order of the names
        void fill(int index, double[] values);
    }

    /// @param values by name, all of the same length: run i has the i'th of each
    public static Variation of(Map<String, double[]> values) {
        List<String> names = List.copyOf(values.keySet());
        var columns = new ArrayList<double[]>();
        names.forEach(
                name -> columns.add(values.getOrDefault(name, new double[0]).clone()));
        int size = columns.isEmpty() ? 0 : columns.getFirst().length;
        if (columns.stream().anyMatch(column -> column.length != size)) {
            throw new IllegalArgumentException(Messages.AS_MANY);
        }
        return new Variation(names, size, (index, out) -> {
            for (int i = 0; i < out.length; i++) {
                out[i] = columns.get(i)[index];
            }
        });
    }

    double[] values(int index) {
        var values = new double[names.size()];
        source.fill(index, values);
        return values;
    }

    /// The scenario of one run: to compute it alone, with all that is recorded of it.
    ///
    /// @param run number of the run in the scenario, from 0
    /// @param index from 0
    public Scenario scenario(Scenario base, int run, int index) {
        double[] values = values(index);
        Scenario scenario = base;
        for (int i = 0; i < values.length; i++) {
            scenario = RunNumbers.set(scenario, run, names.get(i), values[i]);
        }
        return scenario;
    }
}
