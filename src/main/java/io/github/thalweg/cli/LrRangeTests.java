package io.github.thalweg.cli;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.cli.option.ChosenRuns;
import io.github.thalweg.cli.option.RangeTestOptions;
import io.github.thalweg.cli.table.LrRangeTable;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import java.util.ArrayList;

/// Range tests of `thalweg find-lr`: one for each chosen run.
final class LrRangeTests {
    private LrRangeTests() {}

    static LrRangeTable table(Scenario scenario, RangeTestOptions options) throws InputException {
        LrRangeTest test = options.test();
        try {
            var curves = new ArrayList<LrRangeCurve>();
            for (int index : ChosenRuns.of(scenario, options.run())) {
                curves.add(test.of(scenario, index));
            }
            return new LrRangeTable(test, curves);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }
}
