package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.method.MethodKind;
import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.MethodOutput;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLines;
import io.github.thalweg.run.step.StepText;
import io.github.thalweg.run.trajectory.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Interface between a method and the graph of its run: the surface that the method sees in one update, and what it
/// gives.
///
/// @param noise    of the update, drawn at its start
/// @param tiltX    the noise, as the loss and the gradient at a point read it, an input
/// @param fromX    where the update started, an input
/// @param loss     f(p) + tilt.(p - from) + l2/2 |p|^2
/// @param gradient of that, clipped
/// @param share    what one evaluation counts: less than 1 where it is of some rows only
/// @param outputs  inputs that the method sets: theta after the update, the rate, the count of evaluations, then what
///                 it shows
/// @param variables what it shows
/// @param oneVariable y is 0 in every update
public record MethodGraph(
        MethodKind kind,
        Value.Pair noise,
        Expr.Input tiltX,
        Expr.Input tiltY,
        Expr.Input fromX,
        Expr.Input fromY,
        Expr loss,
        Value.Pair gradient,
        Expr share,
        List<Expr.Input> outputs,
        List<Variable> variables,
        boolean oneVariable) {
    private static final int RATE = 2;
    private static final int EVALUATIONS = 3;
    private static final int SHOWN = 4;

    /// @param told  tells the lines of the gradient
    /// @param drawn the noise, or null without noise
    static MethodGraph of(
            String method, RunGraphBuilder run, Arguments arguments, SeenGradient told, Value.@Nullable Pair drawn) {
        MethodKind kind =
                MethodKind.of(method).orElseThrow(() -> new FormulaException(Messages.noMethod(method), 0, 0));
        Graph graph = run.graph;
        var tilt = new Value.Pair(graph.input("tilt.x"), graph.input("tilt.y"));
        var from = new Value.Pair(graph.input("from.x"), graph.input("from.y"));
        var untold = new StepLines(Set.of(), false);
        var seen = new SeenGradient(run, drawn == null ? null : tilt, untold);
        Method made = kind.with(arguments.ruleSettings().getFirst());
        List<MethodOutput> shown = made.shown();
        if (made.readsGradient()) {
            told.of(run.formula.gradient);
        }
        var graphOfMethod = new MethodGraph(
                kind,
                drawn == null ? new Value.Pair(graph.constant(0), graph.constant(0)) : drawn,
                graph.input("tilt.x"),
                graph.input("tilt.y"),
                graph.input("from.x"),
                graph.input("from.y"),
                loss(run, drawn == null ? null : tilt, from),
                seen.of(run.formula.gradient),
                run.share(),
                outputs(graph, shown),
                shown.stream()
                        .map(s -> new Variable(s.name(), s.perCoordinate(), false))
                        .toList(),
                run.oneVariable());
        graphOfMethod.tell(run.steps, shown);
        return graphOfMethod;
    }

    private static Expr loss(RunGraphBuilder run, Value.@Nullable Pair tilt, Value.Pair from) {
        Graph graph = run.graph;
        Value.Pair p = run.theta;
        Expr loss = run.formula.loss;
        if (tilt != null) {
            loss = graph.add(loss, graph.multiply(tilt.x(), graph.subtract(p.x(), from.x())));
            loss = graph.add(loss, graph.multiply(tilt.y(), graph.subtract(p.y(), from.y())));
        }
        if (run.has("l2")) {
            Expr square = graph.add(graph.multiply(p.x(), p.x()), graph.multiply(p.y(), p.y()));
            loss = graph.add(loss, graph.multiply(graph.divide(graph.input("l2"), graph.constant(2)), square));
        }
        return loss;
    }

    private static List<Expr.Input> outputs(Graph graph, List<MethodOutput> shown) {
        int numbers = shown.stream().mapToInt(MethodOutput::size).sum();
        var outputs = new ArrayList<Expr.Input>();
        for (int i = 0; i < SHOWN + numbers; i++) {
            outputs.add(graph.input("method " + i));
        }
        return List.copyOf(outputs);
    }

    /// A line for each quantity, and one for theta.
    private void tell(StepLines lines, List<MethodOutput> shown) {
        int at = SHOWN;
        for (MethodOutput s : shown) {
            tell(lines, StepKind.VALUE, s.name(), s.meaning(), value(at, s.perCoordinate()));
            at += s.size();
        }
        tell(lines, StepKind.STEP, "theta", Messages.AFTER_UPDATE, next());
    }

    private static void tell(StepLines lines, StepKind kind, String name, String comment, Value value) {
        lines.add(new StepText(0, kind, name, value instanceof Value.Pair, "", null, comment, false), value, Map.of());
    }

    private Value value(int at, boolean pair) {
        return pair ? new Value.Pair(outputs.get(at), outputs.get(at + 1)) : new Value.One(outputs.get(at));
    }

    Value.Pair next() {
        return new Value.Pair(outputs.get(0), outputs.get(1));
    }

    Expr rate() {
        return outputs.get(RATE);
    }

    Expr evaluations() {
        return outputs.get(EVALUATIONS);
    }

    List<Expr> recorded() {
        return List.copyOf(outputs.subList(SHOWN, outputs.size()));
    }

    /// Fills `outputs` with what a method gave, in the order of the outputs.
    public static void set(double[] outputs, Move move, double evaluations, Memory memory) {
        outputs[0] = move.to().x();
        outputs[1] = move.to().y();
        outputs[RATE] = move.rate();
        outputs[EVALUATIONS] = evaluations;
        for (int i = SHOWN; i < outputs.length; i++) {
            outputs[i] = memory.get(i - SHOWN);
        }
    }
}
