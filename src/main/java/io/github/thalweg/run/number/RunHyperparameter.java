package io.github.thalweg.run.number;

import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.graph.Drawing;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers that a run has whatever its rule and schedule are.
enum RunHyperparameter implements Hyperparameter {
    L2,
    CLIP_NORM,
    CLIP_VALUE,
    /// Overrides the scenario's.
    BATCH;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String symbol() {
        return key();
    }

    @Override
    public Bounds bounds() {
        return switch (this) {
            case L2 -> new Bounds(0, 1e9, false, 1e-5, 1, true);
            case CLIP_NORM, CLIP_VALUE -> new Bounds(Double.MIN_NORMAL, Double.MAX_VALUE, false, 0.01, 100, true);
            case BATCH -> new Bounds(1, 1e9, false, 1, 1024, true);
        };
    }

    @Override
    public double value(Scenario scenario, RunSpec run) {
        return switch (this) {
            case L2 -> run.l2();
            case CLIP_NORM -> orNan(run.clipNorm());
            case CLIP_VALUE -> orNan(run.clipValue());
            case BATCH -> batch(scenario, run);
        };
    }

    @Override
    public RunSpec with(Scenario scenario, RunSpec run, double value) {
        return switch (this) {
            case L2 -> run.withL2(value);
            case CLIP_NORM -> run.withClipNorm(value);
            case CLIP_VALUE -> run.withClipValue(value);
            case BATCH -> run.withBatch(Drawing.nearest(scenario, value));
        };
    }

    /// A batch of all rows where none is said.
    private static double batch(Scenario scenario, RunSpec run) {
        double batch = scenario.batch(run);
        Examples examples = scenario.landscape().landscape().examples();
        return batch > 0 ? batch : examples == null ? Double.NaN : examples.rows();
    }

    private static double orNan(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
