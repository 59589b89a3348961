package io.github.thalweg.run.kernel;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.run.graph.Carried;
import io.github.thalweg.run.graph.MethodGraph;
import io.github.thalweg.run.graph.RunGraph;
import java.util.ArrayList;
import java.util.List;

/// Compiled code around a method in a run: initial state, gradient, schedule, noise, records.
///
/// @param initial   of theta: what the surroundings carry, at the start
/// @param here      of theta and what is carried: what is recorded at the point, the gradient, and whether to stop
/// @param around    of the same: the learning rate of the update, its noise, what an evaluation counts, what is carried
///                  on, and what is recorded of it
/// @param sources   for each recorded column of an update: its place in `around`, or `~i` for the method's output i
/// @param objective of a point, tilt and origin: the loss there and its gradient
/// @param loss      of the same: the loss alone
record MethodCode(
        GraphFunction initial,
        GraphFunction here,
        GraphFunction around,
        List<Integer> sources,
        GraphFunction objective,
        GraphFunction loss) {
    static MethodCode of(RunGraph run, MethodGraph method, Recording recording, List<String> arguments) {
        var compiler = new GraphFunctionCompiler(run.graph(), arguments, run.t());
        List<Expr.Input> theta = List.of(run.x(), run.y());
        var state = new ArrayList<>(theta);
        run.carried().forEach(carried -> state.add(carried.input()));
        List<Expr> initial = run.carried().stream().map(Carried::initial).toList();
        var objective =
                List.of(method.loss(), method.gradient().x(), method.gradient().y());
        List<Expr> around = around(run, method);
        List<Integer> sources = sources(recording, method, around);
        List<Expr.Input> point =
                List.of(run.x(), run.y(), method.tiltX(), method.tiltY(), method.fromX(), method.fromY());
        return new MethodCode(
                compiler.compile(theta, initial),
                compiler.compile(state, here(run, recording)),
                compiler.compile(state, around),
                sources,
                compiler.compile(point, objective),
                compiler.compile(point, objective.subList(0, 1)));
    }

    private static List<Expr> here(RunGraph run, Recording recording) {
        var values = new ArrayList<>(Recording.values(recording.here()));
        values.add(run.here().gradientX());
        values.add(run.here().gradientY());
        if (run.here().stop() != null) {
            values.add(run.here().stop());
        }
        return values;
    }

    private static List<Expr> around(RunGraph run, MethodGraph method) {
        var values = new ArrayList<>(
                List.of(run.lr(), method.noise().x(), method.noise().y(), method.share()));
        run.carried().forEach(carried -> values.add(carried.next()));
        return values;
    }

    /// Adds to `around` what the method does not give.
    private static List<Integer> sources(Recording recording, MethodGraph method, List<Expr> around) {
        var sources = new ArrayList<Integer>();
        for (Expr value : Recording.values(recording.after())) {
            int output = value instanceof Expr.Input input ? method.outputs().indexOf(input) : -1;
            sources.add(output >= 0 ? ~output : around.size());
            if (output < 0) {
                around.add(value);
            }
        }
        return List.copyOf(sources);
    }
}
