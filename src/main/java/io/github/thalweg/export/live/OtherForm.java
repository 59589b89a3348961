package io.github.thalweg.export.live;

import io.github.thalweg.export.live.Paths.Range;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A scenario with a number where its own form has none: clipping where nothing is clipped, or one deviation of the
/// noise where an expression says it. A run is computed by it, with code of its own, once that number is set.
///
/// @param place of the number among the paths
record OtherForm(Scenario scenario, int place) {
    private static final double LARGEST_CLIP = 100;
    private static final double LARGEST_DEVIATION = 5;
    private static final String UNCLIPPED = "none";

    /// The form of a run in which the first of the wanted numbers that it lacks is there; empty where it lacks none.
    static Optional<OtherForm> of(Scenario scenario, int index, Collection<String> wanted, Paths paths) {
        RunSpec run = scenario.runs().get(index);
        String prefix = "run" + (index + 1) + ".";
        for (String path : wanted) {
            if (path.equals(prefix + "clip_norm") && run.clipNorm() == null) {
                return Optional.of(clipped(scenario.withRun(index, run.withClipNorm(1.0)), path, "clip_norm", paths));
            }
            if (path.equals(prefix + "clip_value") && run.clipValue() == null) {
                return Optional.of(clipped(scenario.withRun(index, run.withClipValue(1.0)), path, "clip_value", paths));
            }
            if (path.equals("noise.gradient") && isExpression(scenario.noise())) {
                return Optional.of(deviating(scenario, path, paths));
            }
        }
        return Optional.empty();
    }

    private static boolean isExpression(@Nullable Noise noise) {
        return noise != null && !LiveProgram.isTurned(noise);
    }

    private static OtherForm clipped(Scenario form, String path, String symbol, Paths paths) {
        return new OtherForm(form, paths.absent(path, symbol, Range.above(0, LARGEST_CLIP, true), UNCLIPPED));
    }

    private static OtherForm deviating(Scenario scenario, String path, Paths paths) {
        Noise noise = Objects.requireNonNull(scenario.noise());
        String inX = noise.deviationX();
        String inY = noise.deviationY();
        String none = inX.equals(inY) ? inX : inX + ", " + inY;
        int place = paths.absent(path, "σ", Range.above(0, LARGEST_DEVIATION, false), none);
        return new OtherForm(scenario.withNoise(noise.withDeviation("1", "1")), place);
    }
}
