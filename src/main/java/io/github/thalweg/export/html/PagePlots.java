package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.plot.PlotChoice;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.Series;
import io.github.thalweg.figure.plot.TraceLook;
import io.github.thalweg.figure.plot.TraceMarks;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ensemble.QuantileBand;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;

/// Plots of a page: the axes that the program chose and the curves of all runs, also of those that are hidden.
///
/// @param length the most updates of a run that is shown
/// @param runs   the trajectories of all runs
record PagePlots(List<Plot> plots, int length, List<Trajectory> runs) {
    private static final List<PlotKind> KINDS =
            List.of(PlotKind.LOSS, PlotKind.LEARNING_RATE, PlotKind.GRADIENT, PlotKind.DISTANCE);

    /// Stands for any size: the page places ticks and curves itself.
    private static final double SIDE = 400;

    private static final int TICKS = 5;

    private record Plot(PlotKind kind, String note, TraceAxis axis, List<Series> curves) {}

    static PagePlots of(FigureInput input, TraceLook look) {
        FigureInput all = shown(input);
        FigureInput axes = input.visible().isEmpty() ? all : input;
        List<Plot> plots = KINDS.stream()
                .map(kind -> {
                    PlotChoice choice = PlotChoice.of(kind, look);
                    var plot = new TracePlot(axes, choice, SIDE, SIDE, Theme.LIGHT);
                    var curves = new TracePlot(all, choice, SIDE, SIDE, Theme.LIGHT).series();
                    return new Plot(kind, plot.note(), plot.axis(), curves);
                })
                .toList();
        return new PagePlots(plots, all.end(), input.trajectories());
    }

    /// The same with all runs visible.
    static FigureInput shown(FigureInput input) {
        Scenario scenario = input.scenario();
        for (int run = 0; run < scenario.runs().size(); run++) {
            scenario = scenario.withRun(run, scenario.runs().get(run).withHidden(false));
        }
        return new FigureInput(input.results().withScenario(scenario), input.step());
    }

    /// The number of values of all curves when every row is kept.
    long numbers() {
        return plots.stream()
                .flatMap(plot -> plot.curves().stream())
                .mapToLong(curve -> (curve.band() == null ? 1 : 3) * (curve.last() - curve.first() + 1L))
                .sum();
    }

    String note(Stored stored) {
        return stored.stride() == 1 ? "" : Messages.stride(stored.stride(), length);
    }

    String json(Stored stored) {
        return JsonObject.list(plots, plot -> json(plot, stored));
    }

    private String json(Plot plot, Stored stored) {
        return axis(plot.axis())
                .text("title", plot.kind().title())
                .text("note", plot.note())
                .json("xTicks", PageData.ticks(Ticks.whole(0, length, TICKS)))
                .list("curves", plot.curves(), curve -> curve(plot.kind(), curve, stored))
                .toString();
    }

    static JsonObject axis(TraceAxis axis) {
        return new JsonObject()
                .flag("log", axis.log())
                .number("low", axis.low())
                .number("high", axis.high())
                .number("bottom", axis.bottom())
                .text("floor", axis.floor())
                .json("ticks", PageData.ticks(axis.ticks(TICKS)));
    }

    private String curve(PlotKind kind, Series curve, Stored stored) {
        var json = new JsonObject()
                .number("run", curve.run())
                .flag("thin", curve.thin())
                .number("first", curve.first())
                .number("last", curve.last())
                .json("values", stored.column(curve.value(), curve.first(), curve.last()));
        if (TraceMarks.isValidation(kind, curve)) {
            json.flag("held", true).number("lowest", TraceMarks.lowest(curve, runs.get(curve.run())));
        }
        QuantileBand band = curve.band();
        if (band == null && stored.stride() > 1) {
            json.json("lows", stored.lows(curve.value(), curve.first(), curve.last()))
                    .json("highs", stored.highs(curve.value(), curve.first(), curve.last()));
        }
        if (band != null) {
            json.json("bandLow", stored.lows(band::low, curve.first(), curve.last()))
                    .json("bandHigh", stored.highs(band::high, curve.first(), curve.last()));
        }
        return json.toString();
    }
}
