package io.github.thalweg.run.kernel;

import io.github.thalweg.formula.compile.LruCache;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.NoiseGraph;
import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.graph.RunGraphBuilder;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Cache of compiled runs, by everything that is not a number: dragging a slider never compiles.
public final class Kernels {
    private static final LruCache<Key, Compiled> REMEMBERED = new LruCache<>(256);

    /// A run's code, and what its numbers mean.
    ///
    /// @param gradient  the true gradient at a state
    /// @param stateSize length of the state array
    public record Compiled(RunGraph graph, Kernel kernel, GraphFunction gradient, int stateSize) {}

    /// Everything that decides the code of a run.
    public record Key(
            Landscape landscape,
            @Nullable Validation validation,
            @Nullable Noise noise,
            List<Definition> definitions,
            List<Map<String, Setting>> fixed,
            List<String> arguments,
            Recorded recorded) {}

    private Kernels() {}

    public static Compiled of(Scenario scenario, RunSpec run, Arguments arguments, Recorded recorded) {
        return REMEMBERED.get(key(scenario, run, arguments, recorded), key -> {
            RunGraph built = RunGraphBuilder.build(scenario, run, arguments);
            RunGraph graph = recorded == Recorded.LINES ? built.inspected() : built;
            var gradient = new LateFunction(() -> gradient(graph, key.arguments()));
            if (graph.update().method() != null) {
                var kernel = MethodKernel.of(graph, graph.update().method(), arguments, recorded != Recorded.KEPT);
                return new Compiled(graph, kernel, gradient, kernel.stateSize());
            }
            Kernel kernel = KernelCompiler.compile(graph, key.arguments(), recorded != Recorded.KEPT);
            return new Compiled(graph, kernel, gradient, 2 + graph.carried().size());
        });
    }

    private static GraphFunction gradient(RunGraph run, List<String> arguments) {
        return new GraphFunctionCompiler(run.graph(), arguments, run.t())
                .compile(
                        List.of(run.x(), run.y()),
                        List.of(run.here().gradientX(), run.here().gradientY()));
    }

    public static Key key(Scenario scenario, RunSpec run, Arguments arguments, Recorded recorded) {
        var definitions = new ArrayList<Definition>();
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            definitions.add(rule.rule());
        }
        run.schedule().forEach(segment -> definitions.add(segment.schedule()));
        var fixed = new ArrayList<Map<String, Setting>>();
        arguments.ruleSettings().forEach(settings -> fixed.add(fixed(settings)));
        arguments.scheduleSettings().forEach(settings -> fixed.add(fixed(settings)));
        return new Key(
                scenario.landscape().landscape(),
                scenario.validation(),
                noise(scenario.noise(run)),
                definitions,
                fixed,
                List.copyOf(arguments.values().keySet()),
                recorded);
    }

    /// Switches and choices are part of the code; numbers are handed to it.
    private static Map<String, Setting> fixed(Map<String, Setting> settings) {
        var fixed = new TreeMap<String, Setting>();
        settings.forEach((name, setting) -> {
            if (setting instanceof Setting.Flag || setting instanceof Setting.Choice) {
                fixed.put(name, setting);
            }
        });
        return fixed;
    }

    private static @Nullable Noise noise(@Nullable Noise noise) {
        return noise == null ? null : new Noise(text(noise.deviationX()), text(noise.deviationY()), 1, 0, null);
    }

    private static String text(String deviation) {
        return NoiseGraph.number(deviation).isPresent() ? "" : deviation;
    }
}
