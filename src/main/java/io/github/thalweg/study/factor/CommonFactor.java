package io.github.thalweg.study.factor;

import io.github.thalweg.run.graph.Drawing;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Factors that all runs of a scenario share.
public enum CommonFactor implements Factor {
    STEPS("steps", "updates"),
    EPOCHS("epochs", "epochs"),
    /// The standard deviation of the gradient's noise, where that is one number.
    NOISE("noise.gradient", "noise"),
    BATCH("noise.batch", "batch"),
    SEED("noise.seed", "seed"),
    PATIENCE("validation.early_stop.patience", "patience"),
    MIN_DELTA("validation.early_stop.min_delta", "min_delta");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.?[0-9]*([eE][-+]?[0-9]+)?");
    private static final double MAX_SEED = 1e15;

    private final String path;
    private final String symbol;

    CommonFactor(String path, String symbol) {
        this.path = path;
        this.symbol = symbol;
    }

    /// Whether the scenario has this number.
    boolean isIn(Scenario scenario) {
        return switch (this) {
            case STEPS -> true;
            case EPOCHS -> scenario.epochs() != null;
            case NOISE -> scenario.noise() != null && isNumber(scenario.noise());
            case BATCH, SEED -> scenario.noise() != null;
            case PATIENCE, MIN_DELTA -> earlyStop(scenario) != null;
        };
    }

    private static boolean isNumber(Noise noise) {
        return noise.deviationX().equals(noise.deviationY())
                && NUMBER.matcher(noise.deviationX()).matches();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String number() {
        return switch (this) {
            case STEPS, EPOCHS -> "";
            case NOISE -> "noise";
            case BATCH -> "batch";
            case SEED -> "seed";
            case PATIENCE -> RunNumbers.PATIENCE;
            case MIN_DELTA -> RunNumbers.MIN_DELTA;
        };
    }

    private static Validation.@Nullable EarlyStop earlyStop(Scenario scenario) {
        return scenario.validation() == null ? null : scenario.validation().earlyStop();
    }

    @Override
    public String symbol(Scenario scenario) {
        return symbol;
    }

    @Override
    public Bounds bounds(Scenario scenario) {
        return switch (this) {
            case STEPS -> new Bounds(1, Scenario.MAX_STEPS, true, 1, scenario.steps(), false);
            case EPOCHS -> new Bounds(1, Scenario.MAX_STEPS, true, 1, value(scenario), false);
            case NOISE -> {
                double now = value(scenario);
                yield new Bounds(0, 1e6, false, 0, now > 0 ? 2 * now : 1, false);
            }
            case BATCH -> new Bounds(1, 1e9, false, 1, 1024, true);
            case SEED -> new Bounds(0, MAX_SEED, true, 0, 99, false);
            case PATIENCE -> new Bounds(1, Integer.MAX_VALUE, true, 1, scenario.steps() + 1.0, false);
            case MIN_DELTA -> new Bounds(0, Double.MAX_VALUE, false, 0, 1, false);
        };
    }

    @Override
    public double value(Scenario scenario) {
        Noise noise = scenario.noise();
        if (this == STEPS) {
            return scenario.steps();
        }
        if (this == EPOCHS) {
            return scenario.epochs() == null ? Double.NaN : scenario.epochs();
        }
        if (this == PATIENCE || this == MIN_DELTA) {
            Validation.EarlyStop stop = earlyStop(scenario);
            return stop == null ? Double.NaN : this == PATIENCE ? stop.patience() : stop.minDelta();
        }
        if (noise == null) {
            return Double.NaN;
        }
        return switch (this) {
            case NOISE -> isNumber(noise) ? Double.parseDouble(noise.deviationX()) : Double.NaN;
            case BATCH -> noise.batch();
            case SEED -> noise.seed();
            case STEPS, EPOCHS, PATIENCE, MIN_DELTA -> throw new IllegalStateException(path + " is no matter of noise");
        };
    }

    @Override
    public Scenario with(Scenario scenario, double value) {
        Noise noise = scenario.noise();
        if (this == STEPS) {
            return scenario.withSteps((int) value);
        }
        if (this == EPOCHS) {
            return scenario.withEpochs((int) value);
        }
        if (this == PATIENCE || this == MIN_DELTA) {
            return RunNumbers.set(scenario, 0, number(), value);
        }
        if (noise == null) {
            return scenario;
        }
        return scenario.withNoise(with(noise, this == BATCH ? Drawing.nearest(scenario, value) : value));
    }

    private Noise with(Noise noise, double value) {
        return switch (this) {
            case NOISE -> {
                String deviation = new BigDecimal(value).toPlainString();
                yield noise.withDeviation(deviation, deviation);
            }
            case BATCH -> noise.withBatch(value);
            case SEED -> noise.withSeed((long) value);
            case STEPS, EPOCHS, PATIENCE, MIN_DELTA -> noise;
        };
    }
}
