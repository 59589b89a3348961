package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.step.StepLines;
import io.github.thalweg.run.trajectory.Variable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One update of a run as expressions: the values at a point, the update, and the numbers that are carried on.
///
/// @param x       theta's coordinates, inputs
/// @param t       the number of the update, from 1, an input
/// @param lr      the scheduled learning rate of the update
/// @param carried what lives on beside theta
/// @param steps   the lines of an update
public record RunGraph(
        Graph graph,
        Expr.Input x,
        Expr.Input y,
        Expr.Input t,
        Here here,
        Expr lr,
        Update update,
        List<Carried> carried,
        StepLines steps) {
    /// What is known at a point.
    ///
    /// @param validation the validation loss, or null without a validation surface
    /// @param stop       not 0 where the run stops early, or null when it never does
    public record Here(
            Expr loss,
            Expr gradientX,
            Expr gradientY,
            @Nullable Expr validation,
            @Nullable Expr stop) {}

    /// What an update does.
    ///
    /// @param rate        the effective learning rate per coordinate, or null: the scheduled one
    /// @param evaluations gradient evaluations made up to this point, or null where each update makes as many
    /// @param perUpdate   how many each update makes, when `evaluations` is null
    /// @param next        theta after the update
    /// @param recorded    the values of the variables, in the order of `variables` and x before y
    /// @param method      the class that makes the updates, or null; what it gives are inputs that it sets
    public record Update(
            @Nullable Value rate,
            @Nullable Expr evaluations,
            int perUpdate,
            Value.Pair next,
            List<Variable> variables,
            List<Expr> recorded,
            @Nullable MethodGraph method) {
        /// The same update with other variables.
        Update recording(List<Variable> places, List<Expr> values) {
            return new Update(rate, evaluations, perUpdate, next, places, values, method);
        }
    }

    /// The same run with what the lines of an update need in place of the variables.
    public RunGraph inspected() {
        List<Expr> values = steps.recorded();
        var places = IntStream.range(0, values.size())
                .mapToObj(i -> new Variable("line " + i, false, false))
                .toList();
        return new RunGraph(graph, x, y, t, here, lr, update.recording(places, values), carried, steps);
    }
}
