package io.github.thalweg.export.live;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.export.live.Paths.Range;
import io.github.thalweg.formula.compile.GridScript;
import io.github.thalweg.formula.compile.ScriptTables;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.NoiseGraph;
import io.github.thalweg.run.graph.RunGraph;
import io.github.thalweg.run.kernel.Kernels;
import io.github.thalweg.run.kernel.Recorded;
import io.github.thalweg.run.kernel.ScriptKernel;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A scenario as a program of a page: code made of its graphs, and data with everything that its texts say.
///
/// Both are for `thalwegEngine(code, program)` of `engine.js`. Runs of the same rules and schedules share their code.
/// Runs of method classes have none: a page plays them back.
public final class LiveProgram {
    /// Scenarios with more updates are played back.
    public static final int MAX_STEPS = 20_000;

    /// Landscapes of more examples are played back: a map of them takes a browser seconds.
    public static final int MAX_ROWS = 1000;

    static final double MAX_SEED = 0x1p53;
    private static final int MAX_SEEDS = 1000;

    private final Scenario scenario;
    private final Paths paths = new Paths();
    private final ScriptTables tables = new ScriptTables();
    private final Map<Kernels.Key, Integer> kernels = new LinkedHashMap<>();
    private final List<String> kernelCodes = new ArrayList<>();
    private final List<String> kernelLines = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> otherArguments = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final Collection<String> wanted;
    private final String head;

    /// Runs that see all rows of a table can be given a batch.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the scenario is not one
    public LiveProgram(Scenario scenario) {
        this(scenario, OtherForm.batches(scenario));
    }

    /// @param wanted paths that shall be among the numbers though the scenario has none there: see [OtherForm]
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the scenario is not one
    public LiveProgram(Scenario scenario, Collection<String> wanted) {
        if (!isFor(scenario)) {
            throw new IllegalArgumentException(Messages.tooMuch(MAX_STEPS, MAX_ROWS));
        }
        this.scenario = scenario;
        this.wanted = wanted;
        this.head = head();
        for (int i = 0; i < scenario.runs().size(); i++) {
            run(i);
        }
    }

    /// Whether a page can compute this scenario's runs, but for those of method classes.
    public static boolean isFor(Scenario scenario) {
        Examples examples = scenario.landscape().landscape().examples();
        return scenario.steps() <= MAX_STEPS && (examples == null || examples.rows() <= MAX_ROWS);
    }

    /// Whether a run is computed by the page, and not only played back.
    public static boolean isComputed(RunSpec run) {
        return !run.isRecorded() && run.optimizer().rule().method() == null;
    }

    /// Whether the deviations of a noise are numbers, which a page can change.
    public static boolean isTurned(Noise noise) {
        return NoiseGraph.number(noise.deviationX()).isPresent()
                && NoiseGraph.number(noise.deviationY()).isPresent();
    }

    /// A JavaScript expression, an object: the landscape, the kernels and the arguments of the runs.
    public String code() {
        String surface = SurfaceScript.of(scenario.landscape().landscape(), tables);
        var ofRuns = new ArrayList<>(arguments);
        ofRuns.addAll(otherArguments);
        String all = tables.whole("{\nsurface: " + surface + ",\nexamples: " + ExamplesScript.of(scenario)
                + ",\nkernels: [" + String.join(",\n", kernelCodes) + "],\nrunArguments: ["
                + String.join(",\n", ofRuns) + "]\n}");
        return GridScript.around(scenario.landscape().landscape().grid(), all);
    }

    /// JSON: what can be changed and what the runs are called.
    public String json() {
        return new JsonObject()
                .json("paths", paths.json())
                .json("head", head)
                .json("runs", "[" + String.join(",", runs) + "]")
                .json("lines", "[" + String.join(",", kernelLines) + "]")
                .toString();
    }

    /// The numbers that all runs have in common.
    private String head() {
        var json = new JsonObject();
        RunLength.place(scenario, paths);
        json.json("start", start("", scenario.start()));
        json.list("parameters", scenario.landscape().landscape().parameters(), this::parameter);
        Noise noise = scenario.noise();
        Integer seeds = noise == null ? null : noise.seeds();
        Range repetitions = Range.whole(1, MAX_SEEDS);
        json.number("seed", noise == null ? -1 : seed(noise.seed()));
        json.number("seeds", seeds == null ? -1 : paths.number("noise.seeds", (double) seeds, "seeds", repetitions));
        json.flag("validation", scenario.validation() != null);
        return json.toString();
    }

    private int seed(long seed) {
        return paths.number("noise.seed", (double) seed, "seed", Range.whole(0, MAX_SEED));
    }

    private String parameter(FormulaParameter p) {
        var range = new Range(p.min(), p.max(), p.min(), p.max(), p.logScale(), false);
        String path = Arguments.LANDSCAPE + p.name();
        paths.explain(path, p.meaning());
        return Integer.toString(paths.number(path, scenario.landscape().value(p), p.name(), range));
    }

    private String start(String prefix, Point start) {
        int x = paths.number(prefix + "start.x", start.x(), "x", Range.free());
        if (scenario.oneVariable()) {
            return "[" + x + "]";
        }
        int y = paths.number(prefix + "start.y", start.y(), "y", Range.free());
        return "[" + x + "," + y + "]";
    }

    private void run(int index) {
        RunSpec run = scenario.runs().get(index);
        var json = new JsonObject().text("label", scenario.label(index));
        String prefix = "run" + (index + 1) + ".";
        json.json("start", run.start() == null ? "null" : start(prefix, run.start()));
        json.json("drawn", ExamplesScript.drawn(scenario, run));
        if (isComputed(run)) {
            arguments.add(ArgumentScript.of(scenario, index, paths));
            json.number("kernel", kernel(scenario, run));
            OtherForm.of(scenario, index, wanted, paths).ifPresent(other -> json.json("other", other(other, index)));
        } else {
            arguments.add("null");
            json.number("kernel", -1);
        }
        runs.add(json.toString());
    }

    private String other(OtherForm other, int index) {
        otherArguments.add(ArgumentScript.of(other.scenario(), index, paths));
        return new JsonObject()
                .number("at", other.place())
                .json(
                        "drawn",
                        ExamplesScript.drawn(
                                other.scenario(), other.scenario().runs().get(index)))
                .number(
                        "kernel",
                        kernel(other.scenario(), other.scenario().runs().get(index)))
                .number("arguments", scenario.runs().size() + otherArguments.size() - 1)
                .toString();
    }

    private int kernel(Scenario scenario, RunSpec run) {
        Arguments numbers = Arguments.of(scenario, run);
        Kernels.Key key = Kernels.key(scenario, run, numbers, Recorded.VARIABLES);
        return kernels.computeIfAbsent(key, _ -> {
            RunGraph graph =
                    Kernels.of(scenario, run, numbers, Recorded.VARIABLES).graph();
            List<String> names = List.copyOf(numbers.values().keySet());
            kernelCodes.add(ScriptKernel.code(graph, names, tables));
            kernelLines.add(LineTexts.json(graph.steps().lines(), names));
            return kernels.size();
        });
    }
}
