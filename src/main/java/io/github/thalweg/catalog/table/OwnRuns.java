package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/// Runs of the program's own on what was imported.
final class OwnRuns {
    private OwnRuns() {}

    static RunSpec run(Catalog catalog, String rule, double rate, int style) {
        Schedule constant = catalog.schedule("constant").orElseThrow();
        Map<String, Setting> settings = Map.of("lr", new Setting.Number(rate));
        return RunSpec.of(
                        null,
                        new Optimizer(catalog.updateRule(rule).orElseThrow(), settings, null),
                        List.of(new Segment(constant, Map.of(), null)))
                .withStyle(style);
    }

    /// One digit, no more than the number.
    static double rounded(double number) {
        return new BigDecimal(number)
                .round(new MathContext(1, RoundingMode.DOWN))
                .doubleValue();
    }
}
