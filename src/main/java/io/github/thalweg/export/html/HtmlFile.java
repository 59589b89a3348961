package io.github.thalweg.export.html;

import io.github.thalweg.export.live.ExamplesScript;
import io.github.thalweg.export.live.LiveProgram;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writer of a page that plays a race in any browser: one file that needs nothing from elsewhere, with its scenario
/// inside.
///
/// What the user wrote stands in it as data, which the page's script puts on the screen as text. The page forbids
/// itself every connection, and every script and style but those two whose checksums it names.
public final class HtmlFile {
    private static final List<String> SCRIPTS = List.of(
            "open.js",
            "numbers.js",
            "data.js",
            "stored.js",
            "canvas.js",
            "look.js",
            "curve.js",
            "map.js",
            "tracks.js",
            "runs.js",
            "held.js",
            "plot.js",
            "playback.js");

    /// What pages of rows have beyond others.
    private static final List<String> OF_ROWS = List.of("ticks.js", "model.js", "examples.js");

    private static final List<String> OF_ROWS_PLAYED = List.of("replayed.js", "epochs.js", "lattice.js");

    /// What pages have that show one series over another.
    private static final List<String> OF_PAIRS = List.of("pairs.js", "keptpairs.js");

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private HtmlFile() {}

    /// @param spec   its colours of the map and its kind of axis; the page has every plot, any size and all themes
    /// @param enclosure the scenario, as files carry it
    public static void write(FigureInput input, FigureSpec spec, String enclosure, OutputStream out)
            throws IOException {
        var data = new PageData(input, spec);
        boolean pairs = !KeptPairs.of(input, spec).isEmpty();
        String script = script(input.scenario(), pairs);
        String css = resource("page.css");
        Map<String, String> parts = Map.of("data", inScript(data.toString()), "scenario", enclosure);
        out.write(page(data.title(), css, script, resource("page.html"), parts).getBytes(StandardCharsets.UTF_8));
    }

    /// A whole page: the head that all have, and a body with its places filled.
    ///
    /// @param title  in words
    /// @param style  the page's only style sheet
    /// @param script the page's only script, which stands at the body's place of that name
    /// @param parts  what stands at its other places
    public static String page(String title, String style, String script, String body, Map<String, String> parts) {
        var all = new HashMap<>(parts);
        all.putAll(Map.of("title", escaped(title), "policy", policy(script, style), "style", style, "script", script));
        Matcher places = PLACE.matcher(resource("head.html") + body);
        return places.replaceAll(place -> Matcher.quoteReplacement(
                Objects.requireNonNull(all.get(place.group(1)), () -> "nothing for " + place.group())));
    }

    /// JSON that can stand in a script element.
    public static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String script(Scenario scenario, boolean pairs) {
        LandscapeUse landscape = scenario.landscape();
        var values = new TreeMap<String, Double>();
        for (FormulaParameter parameter : landscape.landscape().parameters()) {
            values.put(parameter.name(), landscape.value(parameter));
        }
        var script = new StringBuilder("\"use strict\";\n{\n")
                .append(JavaScript.elementary())
                .append("/// f(x, y).\nconst ")
                .append(surface(scenario, values))
                .append(";\n");
        SCRIPTS.forEach(file -> script.append('\n').append(resource(file)));
        if (PageExamples.hasRows(scenario)) {
            OF_ROWS.forEach(file -> script.append('\n').append(PageResources.text(LiveProgram.class, file)));
            OF_ROWS_PLAYED.forEach(file -> script.append('\n').append(resource(file)));
        }
        if (pairs) {
            OF_PAIRS.forEach(file -> script.append('\n').append(resource(file)));
        }
        return script.append('\n').append(resource("page.js")).append("}\n").toString();
    }

    /// The declaration of `surface`, and where there are rows of `model`, what is known of the one that they train.
    private static String surface(Scenario scenario, Map<String, Double> values) {
        Landscape landscape = scenario.landscape().landscape();
        boolean rows = PageExamples.hasRows(scenario);
        return (rows ? "{ surface, model } = " : "surface = ")
                + JavaScript.function(
                        landscape.formula(),
                        values,
                        landscape.data(),
                        surface -> rows
                                ? "{\nsurface: " + surface + ",\nmodel: " + ExamplesScript.of(scenario) + "\n}"
                                : surface);
    }

    /// The content security policy of a page: its own script and style, and nothing else.
    private static String policy(String script, String css) {
        return "default-src 'none'; script-src " + hash(script) + "; style-src " + hash(css)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the Java runtime has no SHA-256", e);
        }
    }

    /// A text that can stand between tags, and in an attribute's quotation marks.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        return PageResources.text(HtmlFile.class, name);
    }
}
