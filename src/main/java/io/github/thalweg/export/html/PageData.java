package io.github.thalweg.export.html;

import static io.github.thalweg.catalog.toml.JsonObject.list;
import static io.github.thalweg.catalog.toml.JsonObject.number;
import static io.github.thalweg.catalog.toml.JsonObject.string;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.curve.CurveRange;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.TraceLook;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Data of a page, as JSON: everything that the program has computed, so that the page only draws.
final class PageData {
    private static final int TICKS = 7;

    private final FigureInput input;
    private final FigureSpec spec;
    private final MapStyle style;
    private final TraceLook traces;
    private final boolean fog;
    private final Scenario scenario;

    PageData(FigureInput input, FigureSpec spec) {
        this.input = input;
        this.spec = spec;
        this.style = spec.style();
        this.traces = spec.focus().traces();
        this.fog = spec.shows(Overlay.FOG);
        this.scenario = input.scenario();
    }

    @Override
    public String toString() {
        var plots = PagePlots.of(input, traces);
        var pairs = KeptPairs.of(input, spec);
        Stored stored = Stored.of(plots.numbers() + pairs.numbers() + 2 * PageRuns.rows(input), 2 * plots.numbers());
        JsonObject data = heading((seeds() + plots.note(stored)).strip())
                .number("step", input.step())
                .number("length", plots.length())
                .number("stride", stored.stride());
        map(data);
        if (!pairs.isEmpty()) {
            data.json("pairs", pairs.json(stored));
        }
        return data.json("scale", scale())
                .json("examples", PageExamples.json(scenario.landscape()))
                .json("epochs", PageExamples.epochs(scenario, spec))
                .json("residuals", PageExamples.residuals(scenario.landscape(), spec))
                .list(
                        "values",
                        scenario.landscape().landscape().parameters(),
                        p -> number(scenario.landscape().value(p)))
                .list("runs", PageRuns.all(input), run -> new PageRuns(input, run).json(stored))
                .json("plots", plots.json(stored))
                .json("themes", themes())
                .toString();
    }

    /// What stands above and beside the map.
    JsonObject heading(String note) {
        return new JsonObject()
                .text("title", title())
                .text("signature", scenario.landscape().landscape().signature())
                .text("formula", scenario.landscape().landscape().formula())
                .text("landscape", scenario.landscape().landscape().name())
                .text("parameters", parameters())
                .text("noise", noise(scenario.noise()))
                .text("note", note);
    }

    String scale() {
        return PageScale.of(input, style);
    }

    String title() {
        String landscape = scenario.landscape().landscape().name();
        return scenario.title().isBlank() ? landscape : scenario.title();
    }

    private String parameters() {
        return scenario.landscape().landscape().parameters().stream()
                .map(p -> p.name() + " = " + Numbers.exact(scenario.landscape().value(p)))
                .collect(Collectors.joining(", "));
    }

    private String noise(@Nullable Noise noise) {
        return noise == null ? "" : RunDescription.ofAll(noise, scenario.oneVariable());
    }

    private String seeds() {
        return input.ensembles().isEmpty()
                ? ""
                : Messages.firstSeeds(input.ensembles().getFirst().size());
    }

    void map(JsonObject data) {
        Box box = scenario.view();
        Box heights = scenario.oneVariable() ? CurveRange.of(input, style.details()) : box;
        data.list("box", List.of(box.xMin(), box.xMax(), box.yMin(), box.yMax()), JsonObject::number)
                .json("xTicks", ticks(Ticks.linear(box.xMin(), box.xMax(), TICKS)))
                .json("yTicks", ticks(Ticks.linear(heights.yMin(), heights.yMax(), TICKS)))
                .flag("curve", scenario.oneVariable())
                .list("heights", List.of(heights.yMin(), heights.yMax()), JsonObject::number)
                .json("start", point(scenario.start()))
                .flag("fog", fog)
                .list("minima", input.minima(), this::minimum);
    }

    /// A minimum: its place, whether it was searched for, and whether another is lower.
    String minimum(Minimum minimum) {
        return "[" + number(minimum.at().x()) + "," + number(minimum.at().y()) + "," + minimum.found() + ","
                + !input.isLowest(minimum) + "]";
    }

    static String point(Point point) {
        return list(List.of(point.x(), point.y()), JsonObject::number);
    }

    static String ticks(List<Tick> ticks) {
        return list(ticks, tick -> "[" + number(tick.value()) + "," + string(tick.label()) + "]");
    }

    String themes() {
        return new JsonObject()
                .json("light", theme(Theme.LIGHT))
                .json("dark", theme(Theme.DARK))
                .json("high-contrast", theme(Theme.HIGH_CONTRAST))
                .toString();
    }

    private String theme(Theme theme) {
        return new JsonObject()
                .text("background", css(theme.background()))
                .text("panel", css(theme.panel()))
                .text("line", css(theme.line()))
                .text("text", css(theme.text()))
                .text("secondary", css(theme.secondary()))
                .text("accent", css(theme.accent()))
                .text("contour", css(theme.contour()))
                .number("contourOpacity", theme.contour().getAlpha() / 255.0)
                .list("runs", theme.runs(), color -> string(css(color)))
                .list("map", style.palette().stops(theme), color -> string(css(color)))
                .toString();
    }

    private static String css(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }
}
