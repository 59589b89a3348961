package io.github.thalweg.run.batch;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.run.graph.Carried;
import io.github.thalweg.run.graph.RunGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The update of a run as many runs do it together: what differs from lane to lane, and what all have in common.
final class VectorGraph {
    static final String STILL = "watch still";
    static final String TARGET = "watch target";

    final RunGraph run;
    final Graph graph;
    /// The run's carried numbers that are the same in all lanes.
    final List<Carried> common = new ArrayList<>();

    /// The run's carried numbers that differ from lane to lane.
    final List<Carried> own = new ArrayList<>();

    final Expr.Input settled;
    final Expr.Input reached;
    /// 0, or not a number once a lane has left the finite numbers or stopped.
    final Expr.Input lost;

    final Expr.Input loss;
    private final Set<Expr> uniformInputs = new HashSet<>();
    private final Set<Expr> uniform = new HashSet<>();

    /// @param run       built for this alone: its graph grows
    /// @param arguments that are the same in all lanes
    VectorGraph(RunGraph run, List<String> arguments) {
        this.run = run;
        this.graph = run.graph();
        settled = graph.input("watch settled");
        reached = graph.input("watch reached");
        lost = graph.input("watch lost");
        loss = graph.input("watch loss");
        arguments.forEach(argument -> uniformInputs.add(graph.input(argument)));
        uniformInputs.addAll(List.of(run.t(), graph.input(STILL), graph.input(TARGET)));
        divideCarried();
    }

    /// What is carried is common when it starts so and every update keeps it so.
    private void divideCarried() {
        common.addAll(run.carried());
        common.forEach(carried -> uniformInputs.add(carried.input()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Carried carried : List.copyOf(common)) {
                if (!isUniform(carried.initial()) || !isUniform(carried.next())) {
                    common.remove(carried);
                    uniformInputs.remove(carried.input());
                    changed = true;
                }
            }
        }
        run.carried().stream().filter(carried -> !common.contains(carried)).forEach(own::add);
    }

    private boolean isUniform(Expr expression) {
        return graph.reachable(List.of(expression)).stream()
                .allMatch(node -> !(node instanceof Expr.Input) || uniformInputs.contains(node));
    }

    /// The values of each lane's numbers after an update.
    Map<Expr.Input, Expr> outputs() {
        var outputs = new LinkedHashMap<Expr.Input, Expr>();
        outputs.put(run.x(), run.update().next().x());
        outputs.put(run.y(), run.update().next().y());
        own.forEach(carried -> outputs.put(carried.input(), carried.next()));
        outputs.put(settled, settledAfter());
        outputs.put(reached, reachedAfter());
        outputs.put(lost, graph.add(lost, graph.multiply(graph.constant(0), finiteSum())));
        outputs.put(loss, run.here().loss());
        return outputs;
    }

    private Expr settledAfter() {
        Expr still = graph.input(STILL);
        Expr movedX = apply(
                "<", still, apply("abs", graph.subtract(run.update().next().x(), run.x())));
        Expr movedY = apply(
                "<", still, apply("abs", graph.subtract(run.update().next().y(), run.y())));
        return graph.select(movedX, run.t(), graph.select(movedY, run.t(), settled));
    }

    private Expr reachedAfter() {
        Expr row = graph.subtract(run.t(), graph.constant(1));
        Expr first = graph.select(apply("<", reached, row), reached, row);
        return graph.select(apply("<=", run.here().loss(), graph.input(TARGET)), first, reached);
    }

    /// Not finite when one of the numbers is not, and, seldom, when all are and very large.
    private Expr finiteSum() {
        Expr sum = graph.add(
                graph.add(run.x(), run.y()),
                graph.add(run.here().gradientX(), run.here().gradientY()));
        Expr stop = run.here().stop();
        Expr stopped =
                stop == null ? graph.constant(0) : graph.select(stop, graph.constant(Double.NaN), graph.constant(0));
        return graph.add(graph.add(sum, run.here().loss()), stopped);
    }

    private Expr apply(String function, Expr... arguments) {
        return Functions.apply(graph, function, List.of(arguments));
    }

    /// Expressions that are computed once for all lanes: the common ones that those of the lanes are made of.
    List<Expr> uniforms(Map<Expr.Input, Expr> outputs) {
        List<Expr> roots = List.copyOf(outputs.values());
        findUniform(graph.reachable(roots));
        var found = new LinkedHashSet<Expr>();
        var seen = new HashSet<Expr>();
        var open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Expr node = open.removeLast();
            if (!seen.add(node) || node instanceof Expr.Constant) {
                continue;
            }
            if (uniform.contains(node)) {
                found.add(node);
            } else {
                open.addAll(Graph.children(node));
            }
        }
        return List.copyOf(found);
    }

    private void findUniform(List<Expr> nodes) {
        for (Expr node : nodes) {
            boolean is = node instanceof Expr.Input
                    ? uniformInputs.contains(node)
                    : uniform.containsAll(Graph.children(node));
            if (is) {
                uniform.add(node);
            }
        }
    }
}
