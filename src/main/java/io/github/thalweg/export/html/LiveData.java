package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.export.live.LiveProgram;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Data of a page that computes, as JSON: everything but what it computes itself.
final class LiveData {
    /// Runs that are played back have all digits up to so many updates, eight beyond.
    private static final int EXACT = 2000;

    private static final int SHORT_BYTES = 5;
    private static final List<Integer> COLUMNS = List.of(
            Column.X,
            Column.Y,
            Column.LOSS,
            Column.LR,
            Column.GRADIENT_X,
            Column.GRADIENT_Y,
            Column.RATE_X,
            Column.RATE_Y,
            Column.EVALUATIONS);

    private final FigureInput input;
    private final PageData page;
    private final FigureSpec spec;

    LiveData(FigureInput input, FigureSpec spec) {
        this.input = input;
        this.spec = spec;
        this.page = new PageData(input, spec);
    }

    String title() {
        return page.title();
    }

    /// @param pairs   plots of one series over another
    /// @param shared what stands for the themes, which other views of a page have, too
    String json(LiveProgram program, PagePairs pairs, UnaryOperator<String> shared) {
        Scenario scenario = input.scenario();
        JsonObject data =
                page.heading(pairs.note()).number("step", input.step()).number("length", 1);
        page.map(data);
        pairs.json(data);
        return data.json(
                        "exported",
                        new JsonObject()
                                .list("minima", input.minima(), page::minimum)
                                .toString())
                .json("scale", page.scale())
                .json("examples", PageExamples.json(scenario.landscape()))
                .json("epochs", PageExamples.epochs(scenario, spec))
                .json("residuals", PageExamples.residuals(scenario.landscape(), spec))
                .list("runs", PageRuns.all(input), this::run)
                .json("recorded", JsonObject.list(PageRuns.all(input), this::recorded))
                .json("themes", shared.apply(page.themes()))
                .json("program", program.json())
                .toString();
    }

    private String run(int index) {
        RunSpec spec = input.scenario().runs().get(index);
        return new PageRuns(input, index)
                .heading()
                .flag("maximize", spec.maximize())
                .json("noisy", noisy(spec))
                .flag("readsRate", spec.schedule().stream().anyMatch(Segment::readsBaseRate))
                .toString();
    }

    /// Whether chance decides where a run goes; null where the numbers of the noise do, which can be changed.
    private String noisy(RunSpec run) {
        Scenario scenario = input.scenario();
        Noise noise = scenario.noise();
        boolean own = run.noise() != null && run.noise().deviationX() != null;
        if (noise != null && !own && LiveProgram.isTurned(noise)) {
            Scenario still = scenario.withNoise(noise.withDeviation("0", "0"));
            return still.isNoisy(run) ? "true" : "null";
        }
        return Boolean.toString(scenario.isNoisy(run));
    }

    private String recorded(int index) {
        if (LiveProgram.isComputed(input.scenario().runs().get(index))) {
            return "null";
        }
        Trajectory run = input.trajectories().get(index);
        int bytes = run.updates() <= EXACT ? Double.BYTES : SHORT_BYTES;
        var columns = new ArrayList<String>();
        for (int column : COLUMNS) {
            columns.add(packed(run, column, bytes));
        }
        if (input.scenario().isValidated()) {
            columns.add(packed(run, Column.VALIDATION, bytes));
        }
        return new JsonObject()
                .number("updates", run.updates())
                .text("reason", run.stopReason().name())
                .number("bytes", bytes)
                .list("columns", columns, JsonObject::string)
                .toString();
    }

    private static String packed(Trajectory run, int column, int bytes) {
        return PackedColumn.of(row -> run.columns().get(column, row), run.updates() + 1, bytes);
    }
}
