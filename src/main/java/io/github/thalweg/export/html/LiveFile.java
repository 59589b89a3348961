package io.github.thalweg.export.html;

import io.github.thalweg.export.live.LiveProgram;
import io.github.thalweg.export.live.NeededDeclarations;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.data.DataPainter;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Writer of a page that computes: the start can be dragged and every number changed. One file that needs nothing from
/// elsewhere, with its scenario inside.
///
/// Other pages can hold such views, too. [#script] gives them the functions `thalwegEngine(code, program, recorded)`,
/// `thalwegRecorded(packed)` and `thalwegView(host, data, engine, options)`; [#code] and [#data] are of one scenario
/// each; [#style] is for all.
public final class LiveFile {
    private static final List<String> SHARED = List.of(
            "look.js",
            "numbers.js",
            "data.js",
            "canvas.js",
            "curve.js",
            "map.js",
            "tracks.js",
            "runs.js",
            "held.js",
            "plot.js",
            "playback.js");
    private static final List<String> OWN = List.of(
            "verdicts.js", "ticks.js", "colors.js", "axes.js", "scales.js", "results.js", "controls.js", "view.js");

    private LiveFile() {}

    /// Whether a page computes anything of a scenario: one with too many updates, or with runs of method classes alone,
    /// only plays.
    public static boolean isFor(Scenario scenario) {
        return LiveProgram.isFor(scenario) && scenario.runs().stream().anyMatch(LiveProgram::isComputed);
    }

    /// Writes the page.
    ///
    /// @param spec      its colours of the map
    /// @param enclosure the scenario, as files carry it
    public static void write(FigureInput input, FigureSpec spec, String enclosure, OutputStream out)
            throws IOException {
        var program = new LiveProgram(input.scenario());
        var data = new LiveData(input, spec);
        var pairs = PagePairs.of(input, spec);
        String own = "const code = " + pairs.code(program.code()) + ";\n" + live("open.js");
        String script = script(List.of(input.scenario()), !pairs.isEmpty(), own);
        String css = style();
        String page = HtmlFile.page(
                data.title(),
                css,
                script,
                PageResources.text(LiveProgram.class, "live.html"),
                Map.of(
                        "data",
                        HtmlFile.inScript(data.json(program, pairs, UnaryOperator.identity())),
                        "scenario",
                        enclosure));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /// The script of a page with views: the functions of all, and the page's own statements after them.
    ///
    /// @param scenarios that the page shows: only rows bring what draws them
    /// @param pairs     some view has plots of one series over another
    /// @param own       what uses the functions
    public static String script(Collection<Scenario> scenarios, boolean pairs, String own) {
        String rest = library(scenarios, pairs) + own;
        return TightScript.of(
                "\"use strict\";\n{\n" + NeededDeclarations.of(JavaScript.elementary(), rest) + rest + "}\n");
    }

    private static String library(Collection<Scenario> scenarios, boolean pairs) {
        var script = new StringBuilder(live("engine.js")).append(live("recorded.js"));
        boolean models = scenarios.stream().anyMatch(scenario -> DataPainter.isKnown(scenario.landscape()));
        if (models) {
            script.append(live("model.js"));
        }
        script.append("function thalwegView(host, data, engine, options) {\n");
        SHARED.forEach(name -> script.append(html(name)));
        if (models) {
            script.append(live("examples.js"));
        }
        if (scenarios.stream().anyMatch(PageExamples::hasRows)) {
            script.append(html("epochs.js")).append(html("lattice.js"));
        }
        if (pairs) {
            script.append(html("pairs.js"));
        }
        OWN.forEach(name -> script.append(live(name)));
        return script.append("return api;\n}\n").toString();
    }

    /// The code of a scenario, a JavaScript expression: the first argument of `thalwegEngine`.
    public static String code(LiveProgram program, PagePairs pairs) {
        return pairs.code(program.code());
    }

    /// The data of a scenario's view, JSON that can stand in a `<script type="application/json">`; its member `program`
    /// is the second argument of `thalwegEngine`, `recorded` the one of `thalwegRecorded`.
    ///
    /// @param shared what stands for the themes, which other views of the page have, too: given their JSON, in JSON
    public static String data(
            FigureInput input, FigureSpec spec, LiveProgram program, PagePairs pairs, UnaryOperator<String> shared) {
        return HtmlFile.inScript(new LiveData(input, spec).json(program, pairs, shared));
    }

    /// The style sheet of pages with views.
    public static String style() {
        return TightStyle.of(
                PageResources.text(LiveFile.class, "page.css") + PageResources.text(LiveProgram.class, "live.css"));
    }

    private static String html(String name) {
        return JavaScript.withoutComments(PageResources.text(LiveFile.class, name));
    }

    private static String live(String name) {
        return JavaScript.withoutComments(PageResources.text(LiveProgram.class, name));
    }
}
