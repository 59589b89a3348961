package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Map;
import java.util.Optional;

/// The place that a measure speaks of: a run and an update of it.
///
/// @param run number of the run, from 0
public record MeasurePlace(int run, int update) {
    /// The place; none where the measure speaks of many runs or of many updates.
    ///
    /// @throws InputException when the scenario has no such run or series
    public static Optional<MeasurePlace> of(Measure measure, Scenario scenario) throws InputException {
        if (!(measure instanceof RunMeasure run) || run.members().over() != null) {
            return Optional.empty();
        }
        int index = RunMeasuring.index(scenario, run.subject().run());
        Take asked = switch (run.take()) {
            case MAX -> Take.UPDATE_OF_MAX;
            case MIN -> Take.UPDATE_OF_MIN;
            case LAST, VERDICT -> Take.UPDATES;
            default -> run.take();
        };
        return switch (asked) {
            case AT -> Optional.of(new MeasurePlace(index, run.update() == null ? 0 : run.update()));
            case FIRST, SETTLED, UPDATE_OF_MAX, UPDATE_OF_MIN, UPDATES ->
                at(index, new RunMeasuring(scenario.withSweep(Map.of()).once()).value(run.with(asked)));
            default -> Optional.empty();
        };
    }

    private static Optional<MeasurePlace> at(int run, Measured update) {
        return update instanceof Measured.Number(double row) && row >= 0
                ? Optional.of(new MeasurePlace(run, (int) row))
                : Optional.empty();
    }
}
