package io.github.thalweg.run.batch;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.lanes.VectorCompiler;
import io.github.thalweg.formula.math.VectorFunction;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.Carried;
import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.graph.RunGraphBuilder;
import io.github.thalweg.run.kernel.GraphFunction;
import io.github.thalweg.run.kernel.GraphFunctionCompiler;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The update of many runs at once, compiled.
///
/// The planes are theta, what each lane carries, `settled`, `reached`, `lost`, the loss, then the arguments that vary.
///
/// @param update   of all lanes
/// @param planes   that it needs
/// @param uniforms of the arguments and the watch, of what all lanes carry: what `update` is handed, then what all
///                 lanes carry on
/// @param handed   how many numbers `update` is handed
/// @param own      places in a run's state of what each lane carries, theta first
/// @param common   places in a run's state of what all lanes carry
/// @param varied   places of the arguments that vary
record VectorKernel(
        VectorFunction update,
        int planes,
        GraphFunction uniforms,
        int handed,
        List<Integer> own,
        List<Integer> common,
        List<Integer> varied) {
    /// @param varied places among the arguments of those that differ from lane to lane
    /// @return empty where runs are better done one by one: a method's, one over
    ///     rows of examples, and one whose update is very long
    static Optional<VectorKernel> compile(Scenario scenario, RunSpec run, Arguments arguments, Set<Integer> varied) {
        RunGraph graph = RunGraphBuilder.build(scenario, run, arguments);
        if (graph.update().method() != null || graph.graph().readsTables()) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(arguments.values().keySet());
        var same = new ArrayList<>(names);
        varied.forEach(place -> same.remove(names.get(place)));
        var lanes = new VectorGraph(graph, same);
        Map<Expr.Input, Expr> outputs = lanes.outputs();
        var inputs = new ArrayList<>(outputs.keySet());
        varied.forEach(place -> inputs.add(graph.graph().input(names.get(place))));
        List<Expr> handed = lanes.uniforms(outputs);
        return VectorCompiler.compile(graph.graph(), inputs, handed, outputs)
                .map(compiled -> new VectorKernel(
                        compiled.function(),
                        compiled.planes(),
                        uniforms(lanes, names, handed),
                        handed.size(),
                        places(graph, lanes.own, List.of(0, 1)),
                        places(graph, lanes.common, List.of()),
                        List.copyOf(varied)));
    }

    private static GraphFunction uniforms(VectorGraph lanes, List<String> names, List<Expr> handed) {
        var arguments = new ArrayList<>(names);
        arguments.add(VectorGraph.STILL);
        arguments.add(VectorGraph.TARGET);
        var values = new ArrayList<>(handed);
        lanes.common.forEach(carried -> values.add(carried.next()));
        return new GraphFunctionCompiler(lanes.graph, arguments, lanes.run.t())
                .compile(lanes.common.stream().map(Carried::input).toList(), values);
    }

    private static List<Integer> places(RunGraph run, List<Carried> carried, List<Integer> first) {
        var places = new ArrayList<>(first);
        carried.forEach(one -> places.add(2 + run.carried().indexOf(one)));
        return List.copyOf(places);
    }

    int settled() {
        return own.size();
    }

    int reached() {
        return settled() + 1;
    }

    /// The number of planes that are restored to begin a run again at an update.
    int restored() {
        return reached() + 1;
    }

    int lost() {
        return restored();
    }

    int loss() {
        return lost() + 1;
    }

    int firstVaried() {
        return loss() + 1;
    }
}
