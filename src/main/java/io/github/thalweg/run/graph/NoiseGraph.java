package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.scenario.Noise;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The noise of an update: drawn from (seed, update, coordinate) alone, so that it does not depend on the other runs.
public final class NoiseGraph {
    private static final Set<String> NAMES = Set.of("theta", "g", "t");

    private final RunGraphBuilder run;
    private final Value.@Nullable Pair noise;

    NoiseGraph(RunGraphBuilder run, @Nullable Noise noise) {
        this.run = run;
        boolean exact = noise != null && noise.isExact() && !run.has(Arguments.NOISE_X);
        this.noise = noise == null || exact
                ? null
                : new Value.Pair(
                        draw(noise.deviationX(), 0),
                        run.oneVariable() ? run.graph.constant(0) : draw(noise.deviationY(), 1));
    }

    /// @throws FormulaException when `text` is not an expression of `theta`, `g` and `t`
    static Syntax parse(String text) {
        return Parser.parse(text, Vocabulary.ofNumbers(NAMES));
    }

    /// A deviation that is a number is handed to the code: changing it never compiles.
    public static Optional<Double> number(String deviation) {
        return parse(deviation) instanceof Syntax.Number(double value, var _) ? Optional.of(value) : Optional.empty();
    }

    private Expr deviation(String deviation, int axis) {
        if (number(deviation).isPresent()) {
            return run.graph.input(axis == 0 ? Arguments.NOISE_X : Arguments.NOISE_Y);
        }
        return Lowering.lower(parse(deviation), run.graph, name -> switch (name) {
            case "theta" -> axis == 0 ? run.theta.x() : run.theta.y();
            case "g" -> axis == 0 ? run.formula.gradient.x() : run.formula.gradient.y();
            default -> run.t;
        });
    }

    private Expr draw(String deviation, int axis) {
        Expr sigma = deviation(deviation, axis);
        Expr index = run.graph.add(run.graph.multiply(run.graph.constant(2), run.t), run.graph.constant(axis));
        Expr draw = Functions.normal(run.graph, run.graph.input(Arguments.SEED), index);
        Expr root = Functions.apply(run.graph, "sqrt", List.of(run.graph.input("batch")));
        return run.graph.divide(run.graph.multiply(sigma, draw), root);
    }

    /// The noise itself, or null without noise.
    Value.@Nullable Pair drawn() {
        return noise;
    }

    Value.Pair added(Value.Pair gradient) {
        return noise == null
                ? gradient
                : new Value.Pair(run.graph.add(gradient.x(), noise.x()), run.graph.add(gradient.y(), noise.y()));
    }
}
