package io.github.thalweg.cli;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.cli.option.ChosenRuns;
import io.github.thalweg.cli.table.LrRangeTable;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Range tests of `thalweg find-lr`: one for each chosen run.
final class LrRangeTests {
    private LrRangeTests() {}

    /// @param run name of the run, or null for every run
    static LrRangeTable table(
            Scenario scenario, @Nullable String run, double from, double to, int steps, double smoothing)
            throws InputException {
        try {
            var test = new LrRangeTest(from, to, steps, smoothing);
            var curves = new ArrayList<LrRangeCurve>();
            for (int index : ChosenRuns.of(scenario, run)) {
                curves.add(test.of(scenario, index));
            }
            return new LrRangeTable(test, curves);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }
}
