package io.github.thalweg.study.search;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number to be searched, with its range, whichever run has it.
public sealed interface SearchRange {
    /// The name of the number as in [RunFactor], e.g. `lr`.
    String name();

    /// The dimension of a search over this range, for one run.
    ///
    /// @throws IllegalArgumentException in one sentence, when the range does not fit the number
    Dimension of(Scenario scenario, RunFactor number);

    /// The range that is worth looking at first.
    record Usual(String name) implements SearchRange {
        @Override
        public Dimension of(Scenario scenario, RunFactor number) {
            return Dimension.usual(scenario, number);
        }
    }

    /// A range from one value to another.
    ///
    /// @param log evenly in decades; null for what is usual for the number
    record Between(
            String name, double from, double to, @Nullable Boolean log) implements SearchRange {
        @Override
        public Dimension of(Scenario scenario, RunFactor number) {
            boolean decades = log == null ? from > 0 && number.bounds(scenario).log() : log;
            return Dimension.over(scenario, number, from, to, decades);
        }
    }

    /// These values, for a grid.
    record Listed(String name, List<Double> values) implements SearchRange {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public Dimension of(Scenario scenario, RunFactor number) {
            return Dimension.listed(scenario, number, values);
        }
    }

    /// The same of one run; none where it has no such number.
    ///
    /// @throws IllegalArgumentException in one sentence, when the range does not fit the number
    default Optional<Dimension> of(Scenario scenario, int run) {
        return Factors.ofRun(scenario, run, name()).map(number -> of(scenario, number));
    }
}
