package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.step.StepLines;
import io.github.thalweg.run.trajectory.Variable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One update of a run as expressions: what is known at a point, what the update does, and what lives on.
///
/// @param x           theta's coordinates, inputs
/// @param t           the number of the update, from 1, an input
/// @param validation  the validation loss, or null without a validation surface
/// @param stop        not 0 where the run stops early, or null when it never does
/// @param lr          the scheduled learning rate of the update
/// @param rate        the effective one per coordinate, or null: `lr`
/// @param evaluations gradient evaluations made up to this point, where that differs from run to run of the loop, or
/// null
/// @param perUpdate   gradient evaluations of each update, when `evaluations` is null
/// @param next        theta after the update
/// @param recorded    the values of the variables, in the order of `variables` and x before y
/// @param steps       the lines of an update
/// @param method      the class that makes the updates, or null; what it gives are inputs that it sets
public record RunGraph(
        Graph graph,
        Expr.Input x,
        Expr.Input y,
        Expr.Input t,
        Expr loss,
        Expr gradientX,
        Expr gradientY,
        @Nullable Expr validation,
        @Nullable Expr stop,
        Expr lr,
        @Nullable Value rate,
        @Nullable Expr evaluations,
        int perUpdate,
        Value.Pair next,
        List<Carried> carried,
        List<Variable> variables,
        List<Expr> recorded,
        StepLines steps,
        @Nullable MethodGraph method) {
    /// The same run with what the lines of an update need in place of the variables.
    public RunGraph inspected() {
        List<Expr> values = steps.recorded();
        var places = IntStream.range(0, values.size())
                .mapToObj(i -> new Variable("line " + i, false, false))
                .toList();
        return new RunGraph(
                graph,
                x,
                y,
                t,
                loss,
                gradientX,
                gradientY,
                validation,
                stop,
                lr,
                rate,
                evaluations,
                perUpdate,
                next,
                carried,
                places,
                values,
                steps,
                method);
    }
}
