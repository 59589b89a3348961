package io.github.thalweg.export.live;

import io.github.thalweg.export.live.Paths.Range;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A scenario with a number where its own form has none: clipping where nothing is clipped, a batch where updates see
/// all rows, or one deviation of the noise where an expression says it. A run is computed by it, with code of its own,
/// once that number is set.
///
/// @param place of the number among the paths
record OtherForm(Scenario scenario, int place) {
    private static final double LARGEST_CLIP = 100;
    private static final double LARGEST_DEVIATION = 5;
    private static final String UNCLIPPED = "none";
    private static final String WHOLE = "all rows";

    /// The paths of the batches that runs of all rows have not.
    static List<String> batches(Scenario scenario) {
        Examples examples = scenario.landscape().landscape().examples();
        return examples == null || scenario.landscape().landscape().rows() == null
                ? List.of()
                : IntStream.range(0, scenario.runs().size())
                        .filter(run -> LiveProgram.isComputed(scenario.runs().get(run)))
                        .filter(run -> SeenRows.batch(scenario, scenario.runs().get(run)) == 0)
                        .mapToObj(OtherForm::batch)
                        .toList();
    }

    private static String batch(int run) {
        return "run" + (run + 1) + ".batch";
    }

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
            if (path.equals(batch(index))) {
                return batched(scenario, index, path, paths);
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

    private static Optional<OtherForm> batched(Scenario scenario, int index, String path, Paths paths) {
        Examples examples = scenario.landscape().landscape().examples();
        RunSpec run = scenario.runs().get(index);
        if (examples == null || SeenRows.batch(scenario, run) > 0) {
            return Optional.empty();
        }
        int rows = examples.rows();
        int place = paths.absent(path, "batch", Range.whole(1, rows), WHOLE);
        return Optional.of(new OtherForm(scenario.withRun(index, run.withBatch((double) rows)), place));
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
