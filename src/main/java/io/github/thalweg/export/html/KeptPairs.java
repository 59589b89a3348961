package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PairPlot;
import io.github.thalweg.figure.plot.Series;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import java.util.List;
import java.util.stream.IntStream;

/// Plots of one series over another in a page that only plays: the values of all runs, and the axes that the program
/// chose.
record KeptPairs(List<Kept> plots) {
    /// Stands for any size: the page places ticks and lines itself.
    private static final double SIDE = 400;

    private record Kept(Pair pair, PairPlot axes, PairPlot all) {}

    static KeptPairs of(FigureInput input, FigureSpec spec) {
        FigureInput all = PagePlots.shown(input);
        FigureInput axes = input.visible().isEmpty() ? all : input;
        return new KeptPairs(PagePairs.wanted(input, spec).stream()
                .map(pair -> new Kept(pair, plot(axes, pair), plot(all, pair)))
                .filter(kept -> !kept.all().series(true).isEmpty())
                .toList());
    }

    private static PairPlot plot(FigureInput input, Pair pair) {
        return new PairPlot(input, pair, true, SIDE, SIDE, Theme.LIGHT);
    }

    boolean isEmpty() {
        return plots.isEmpty();
    }

    /// The number of values when every row is kept.
    long numbers() {
        return plots.stream()
                .flatMap(kept -> kept.all().series(true).stream())
                .mapToLong(curve -> 2 * (curve.last() - curve.first() + 1L))
                .sum();
    }

    String json(Stored stored) {
        return JsonObject.list(plots, kept -> json(kept, stored));
    }

    private static String json(Kept kept, Stored stored) {
        List<Series> across = kept.all().series(true);
        List<Series> up = kept.all().series(false);
        return new JsonObject()
                .text("up", kept.pair().up())
                .text("across", kept.pair().across())
                .json("vertical", PagePlots.axis(kept.axes().up()).toString())
                .json("horizontal", PagePlots.axis(kept.axes().across()).toString())
                .list(
                        "curves",
                        IntStream.range(0, across.size()).boxed().toList(),
                        i -> curve(across.get(i), up.get(i), stored))
                .toString();
    }

    private static String curve(Series across, Series up, Stored stored) {
        return new JsonObject()
                .number("run", across.run())
                .number("first", across.first())
                .number("last", across.last())
                .json("x", stored.column(across.value(), across.first(), across.last()))
                .json("y", stored.column(up.value(), across.first(), across.last()))
                .toString();
    }
}
