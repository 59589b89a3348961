package io.github.thalweg.run.graph;

import io.github.thalweg.formula.compile.DrawnRows;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Epochs;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.step.StepText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The rows that an update of a run draws, as the run itself draws them.
public final class SeenRows {
    /// As many rows are named.
    private static final int SAID = 12;

    private SeenRows() {}

    /// The number of rows in a batch of a run; 0 where it sees all rows, or there are none.
    public static int batch(Scenario scenario, RunSpec run) {
        return Drawing.draws(scenario, run) && !run.isRecorded() ? (int) scenario.batch(run) : 0;
    }

    /// The part of an epoch that an update of a run is, at most 1.
    public static double epoch(Scenario scenario, RunSpec run) {
        Examples examples = scenario.landscape().landscape().examples();
        Noise noise = scenario.noise(run);
        return examples == null
                ? 1
                : Epochs.perUpdate(
                        examples.rows(), batch(scenario, run), noise == null ? Sampling.EPOCHS : noise.sampling());
    }

    /// Whether a run's rows are drawn with replacement.
    public static boolean isReplaced(Scenario scenario, RunSpec run) {
        Noise noise = scenario.noise(run);
        return noise != null && noise.sampling() == Sampling.REPLACEMENT;
    }

    /// A sentence about the rows that an update draws, by their numbers in the table, from 1: `the gradient of rows 3,
    /// 7, 8: 3 of 21 trained on`.
    public static String words(Scenario scenario, RunSpec run, int update) {
        Examples examples = scenario.landscape().landscape().examples();
        int[] rows = of(scenario, run, update).toArray();
        if (examples == null || rows.length == 0) {
            return StepText.OF_ROWS;
        }
        List<String> shown = Arrays.stream(rows)
                .limit(SAID)
                .mapToObj(row -> Integer.toString(examples.split().trainedRow(row) + 1))
                .toList();
        return Messages.rows(shown, rows.length, examples.rows());
    }

    /// The numbers of the rows among those trained on, from 0, rising; none where the update sees all.
    ///
    /// @param update from 1
    public static IntStream of(Scenario scenario, RunSpec run, int update) {
        Examples examples = scenario.landscape().landscape().examples();
        int batch = batch(scenario, run);
        if (examples == null || batch == 0 || update < 1) {
            return IntStream.empty();
        }
        Noise noise = scenario.noise(run);
        var drawn = new DrawnRows(examples.rows());
        drawn.draw(
                update,
                noise == null ? 0 : noise.seed(),
                batch,
                (noise == null ? Sampling.EPOCHS : noise.sampling()).code());
        return Arrays.stream(drawn.rows(), 0, drawn.length());
    }
}
