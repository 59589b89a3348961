package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The rows that an update draws: their number and their epoch, as expressions of the update's number.
public final class Drawing {
    /// The number that says how many rows an update draws.
    public static final String BATCH = RowSum.DRAW.get(2);
    static final String SAMPLING = RowSum.DRAW.get(3);

    private final RunGraphBuilder run;
    private final Graph graph;
    private final Expr size;
    private final Expr batch;
    private final Expr replaced;

    Drawing(RunGraphBuilder run, int size) {
        this.run = run;
        this.graph = run.graph;
        this.size = graph.constant(size);
        this.batch = graph.input(BATCH);
        this.replaced =
                graph.binary(BinaryOp.EQUAL, graph.input(SAMPLING), graph.constant(Sampling.REPLACEMENT.code()));
    }

    /// Whether a run's updates see some of the rows, not all.
    public static boolean draws(Scenario scenario, RunSpec run) {
        return scenario.landscape().landscape().examples() != null && scenario.batch(run) > 0;
    }

    static void arguments(Scenario scenario, RunSpec run, Map<String, Double> values) {
        Examples examples = scenario.landscape().landscape().examples();
        double batch = scenario.batch(run);
        if (examples != null) {
            check(batch, examples.rows());
        }
        Noise noise = scenario.noise(run);
        Sampling sampling = noise == null ? Sampling.EPOCHS : noise.sampling();
        values.put(Arguments.SEED, noise == null ? 0.0 : (double) noise.seed());
        values.put(BATCH, batch);
        values.put(SAMPLING, (double) sampling.code());
    }

    /// @throws FormulaException when an update cannot draw so many rows
    public static void check(double batch, int rows) {
        if (batch != Math.rint(batch) || batch < 1 || batch > rows) {
            String found = batch == Math.rint(batch) ? Long.toString((long) batch) : Double.toString(batch);
            throw new FormulaException(Messages.batch(rows, found), 0, 0);
        }
    }

    /// The number of rows that is nearest to a batch, for studies, which vary any number; the batch itself where there
    /// are no examples.
    public static double nearest(Scenario scenario, double batch) {
        Examples examples = scenario.landscape().landscape().examples();
        return examples == null ? batch : Math.clamp(Math.rint(batch), 1, examples.rows());
    }

    /// Whether numbers that vary decide if rows are drawn, or if there is noise beside them: then their place among the
    /// arguments is not always the same.
    public static boolean isDecidedBy(Scenario scenario, Collection<String> names) {
        boolean examples = scenario.landscape().landscape().examples() != null;
        return examples && (names.contains("batch") || names.contains("noise"));
    }

    private Expr before() {
        return graph.subtract(run.t, graph.constant(1));
    }

    private Expr perEpoch() {
        return run.apply("ceil", graph.divide(size, batch));
    }

    /// What a gradient of this update costs, of one of all rows.
    Expr share() {
        Expr left = graph.subtract(size, graph.multiply(batch, run.apply("mod", before(), perEpoch())));
        Expr length = graph.select(replaced, batch, run.apply("min", batch, left));
        return graph.divide(length, size);
    }

    /// How often all rows were seen at the update, the present time counted.
    Expr epoch() {
        Expr seen = graph.divide(graph.multiply(before(), batch), size);
        Expr epochs = graph.select(replaced, seen, graph.divide(before(), perEpoch()));
        return graph.add(graph.constant(1), run.apply("floor", epochs));
    }

    /// Names beside those of the rule.
    static List<String> names() {
        return List.of("epoch", "batch_loss");
    }
}
