package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.OwnNoise;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of a run's `noise = { gradient, batch, sampling }`, which overrides `[noise]` key by key.
final class OwnNoiseReader {
    private OwnNoiseReader() {}

    /// The scenario with the noise that its runs have of their own.
    ///
    /// @param tables of the runs
    static Scenario read(List<Table> tables, Scenario scenario) throws InputException {
        Scenario noisy = scenario;
        for (int i = 0; i < tables.size(); i++) {
            Table table = table(tables.get(i));
            if (table != null) {
                noisy = noisy.withRun(i, noisy.runs().get(i).withNoise(read(table, scenario)));
            }
        }
        return noisy;
    }

    /// The run's batch, wherever it stands.
    static @Nullable Item batch(Table run) throws InputException {
        Item own = run.get("batch");
        Table noise = table(run);
        if (own != null && noise != null) {
            throw own.error(Messages.BATCH_BESIDE_NOISE);
        }
        return noise == null ? own : noise.get("batch");
    }

    private static @Nullable Table table(Table run) throws InputException {
        Item noise = run.get("noise");
        return noise == null ? null : noise.table(Messages.NOISE_OF_RUN);
    }

    private static @Nullable OwnNoise read(Table table, Scenario scenario) throws InputException {
        table.allow("gradient", "batch", "sampling");
        Examples examples = scenario.landscape().landscape().examples();
        boolean alone = scenario.noise() == null && examples == null;
        Item gradient = alone ? table.require("gradient") : table.get("gradient");
        Sampling sampling = NoiseAndValidationReader.sampling(table.get("sampling"), examples);
        if (gradient == null) {
            return sampling == null ? null : new OwnNoise(null, null, sampling);
        }
        List<Item> pair = NoiseAndValidationReader.pair(gradient);
        return new OwnNoise(
                NoiseAndValidationReader.deviation(pair.getFirst()),
                NoiseAndValidationReader.deviation(pair.getLast()),
                sampling);
    }
}
