package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Notes on a `sampling` that has no effect, since every update sees all rows.
final class SamplingCheck {
    private SamplingCheck() {}

    static void check(Table file, List<Table> runs, Scenario scenario) throws InputException {
        if (variesBatch(file)) {
            return;
        }
        List<Integer> whole = IntStream.range(0, runs.size())
                .filter(run -> !isDrawn(scenario, run))
                .boxed()
                .toList();
        if (whole.size() == runs.size()) {
            note(file.table("noise"));
        }
        for (int run : whole) {
            Item own = runs.get(run).get("noise");
            note(own == null ? null : own.table(Messages.NOISE_OF_RUN));
        }
    }

    private static boolean variesBatch(Table file) throws InputException {
        return file.has("study")
                || file.entries("sweep").stream().anyMatch(axis -> axis.key().endsWith("batch"));
    }

    private static boolean isDrawn(Scenario scenario, int run) {
        Noise noise = scenario.noise(scenario.runs().get(run));
        return scenario.runs().get(run).batch() != null || (noise != null && noise.batch() > 0);
    }

    private static void note(@Nullable Table noise) {
        Item sampling = noise == null ? null : noise.get("sampling");
        if (sampling != null) {
            sampling.note(Messages.SAMPLING_WITHOUT_BATCH);
        }
    }
}
