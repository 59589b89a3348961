package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.graph.Drawing;
import io.github.thalweg.run.graph.ScenarioCheck;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Validation;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reader of `[noise]` and `[validation]`, which all runs of a scenario share.
final class NoiseAndValidationReader {
    /// The most batch a run may average over, and the most repetitions.
    static final double MAX_BATCH = 1e9;

    private static final int MAX_SEEDS = 100_000;

    /// Seeds are handed to compiled code as doubles: larger ones would run together.
    private static final double MAX_SEED = 1L << 53;

    /// What may stand in a deviation.
    private static final List<String> NOISE_NAMES = List.of("theta", "g", "t");

    private static final Pattern OVER_ROWS = Pattern.compile("\\b(mean|sum)\\s*\\(");

    private NoiseAndValidationReader() {}

    /// @param examples of the landscape, or null
    static @Nullable Noise noise(@Nullable Table table, @Nullable Examples examples) throws InputException {
        if (table == null) {
            return null;
        }
        table.allow("gradient", "batch", "seed", "seeds", "sampling");
        Item gradient = examples == null ? table.require("gradient") : table.get("gradient");
        List<Item> pair = gradient == null ? List.of() : pair(gradient);
        Item batch = table.get("batch");
        Item seed = table.get("seed");
        Item seeds = table.get("seeds");
        Sampling sampling = sampling(table.get("sampling"), examples);
        return new Noise(
                pair.isEmpty() ? "0" : deviation(pair.get(0)),
                pair.isEmpty() ? "0" : deviation(pair.get(1)),
                batch(batch, examples),
                seed == null ? 0 : (long) seed.whole(-MAX_SEED, MAX_SEED),
                seeds == null ? null : (Integer) (int) seeds.whole(1, MAX_SEEDS),
                sampling == null ? Sampling.EPOCHS : sampling);
    }

    static List<Item> pair(Item gradient) throws InputException {
        return gradient.isList() ? gradient.list(2, Messages.PAIR) : List.of(gradient, gradient);
    }

    private static double batch(@Nullable Item batch, @Nullable Examples examples) throws InputException {
        if (batch == null) {
            return examples == null ? 1 : 0;
        }
        checkBatch(batch, examples);
        return batch.number(1, MAX_BATCH);
    }

    /// On a landscape with examples a batch is a number of rows.
    static void checkBatch(Item batch, @Nullable Examples examples) throws InputException {
        if (examples != null) {
            try {
                Drawing.check(batch.number(), examples.rows());
            } catch (FormulaException e) {
                throw batch.error(String.valueOf(e.getMessage()));
            }
        }
    }

    static @Nullable Sampling sampling(@Nullable Item item, @Nullable Examples examples) throws InputException {
        if (item == null) {
            return null;
        }
        if (examples == null) {
            throw item.error(Messages.NO_EXAMPLES);
        }
        var words = new TreeMap<String, Sampling>();
        for (Sampling sampling : Sampling.values()) {
            words.put(sampling.word(), sampling);
        }
        return item.choice(words);
    }

    static String deviation(Item item) throws InputException {
        if (item.isNumber()) {
            return Numbers.text(item.number(0, Double.MAX_VALUE));
        }
        if (!item.isText()) {
            throw item.mustBe(Messages.NOISE);
        }
        return item.formula(text -> Spelling.readStrictly(text, NOISE_NAMES, ScenarioCheck::checkDeviation));
    }

    static @Nullable Validation validation(@Nullable Table table, Landscape landscape) throws InputException {
        if (table == null) {
            return null;
        }
        table.allow("formula", "early_stop");
        Examples examples = landscape.examples();
        FormulaData data = landscape.data().with(examples == null ? null : examples.heldOut());
        Item formula = data.rows() == null ? table.require("formula") : table.get("formula");
        String read = formula == null ? "" : validationFormula(formula, examples, data);
        return new Validation(read, earlyStop(table.table("early_stop")));
    }

    private static String validationFormula(Item formula, @Nullable Examples examples, FormulaData data)
            throws InputException {
        if (examples != null
                && data.rows() == null
                && OVER_ROWS.matcher(formula.text()).find()) {
            throw formula.error(Messages.NO_ROWS_HELD_OUT);
        }
        return formula.formula(text -> Spelling.read(text, List.of(), data));
    }

    private static Validation.@Nullable EarlyStop earlyStop(@Nullable Table table) throws InputException {
        if (table == null) {
            return null;
        }
        table.allow("patience", "min_delta");
        Item delta = table.get("min_delta");
        return new Validation.EarlyStop(
                (int) table.require("patience").whole(1, Integer.MAX_VALUE),
                delta == null ? 0 : delta.number(0, Double.MAX_VALUE));
    }
}
