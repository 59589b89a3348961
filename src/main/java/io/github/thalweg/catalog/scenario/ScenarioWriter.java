package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.data.DataWriter;
import io.github.thalweg.catalog.data.GridWriter;
import io.github.thalweg.catalog.definition.DefinitionWriter;
import io.github.thalweg.catalog.definition.FormulaParameterReader;
import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StartSweep;
import io.github.thalweg.run.scenario.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writer of scenarios as TOML. Reading the text back gives an equal scenario; definitions that are not built in
/// are written into it.
public final class ScenarioWriter {
    /// The line that begins a table, `[a.b]` or `[[a]]`; no list of numbers looks like it.
    private static final Pattern HEADER = Pattern.compile(
            "\\[{1,2}(?:[\\w-]+|\"(?:[^\"\\\\]|\\\\.)*\")(?:\\.(?:[\\w-]+|\"(?:[^\"\\\\]|\\\\.)*\"))*\\]{1,2}");

    private final Scenario scenario;
    private final Embedding embedding;
    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter(Scenario scenario) {
        this.scenario = scenario;
        this.embedding = new Embedding(scenario, Catalog.builtIn());
    }

    /// @throws InputException when the file cannot be written; what was there before is still there
    public static void write(Scenario scenario, Path file) throws InputException {
        AtomicFile.write(file, text(scenario));
    }

    public static String text(Scenario scenario) {
        return new ScenarioWriter(scenario).text();
    }

    /// The text as a part of another file.
    ///
    /// @param place the table that holds it, e.g. `scenario.main`
    public static String embedded(Scenario scenario, String place) {
        var text = new StringBuilder("[" + place + "]\n");
        boolean inside = false;
        for (String line : text(scenario).split("\n", -1)) {
            boolean header = !inside && HEADER.matcher(line).matches();
            text.append(header ? line.replaceFirst("^\\[+", "$0" + Matcher.quoteReplacement(place + ".")) : line);
            text.append('\n');
            // Three quotes begin and end a text of several lines, and stand nowhere else.
            inside ^= line.contains("\"\"\"") && line.indexOf("\"\"\"") == line.lastIndexOf("\"\"\"");
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void line(String key, String value) {
        out.append(TomlText.key(key)).append(" = ").append(value).append('\n');
    }

    private String text() {
        line("thalweg", Integer.toString(ScenarioReader.FORMAT));
        if (!scenario.title().isEmpty()) {
            line("title", TomlText.string(scenario.title()));
        }
        if (scenario.tuned() != null) {
            line("tuned", TomlText.string(scenario.tuned()));
        }
        line("start", TomlText.point(scenario.start(), scenario.oneVariable()));
        if (scenario.epochs() == null) {
            line("steps", Integer.toString(scenario.steps()));
        } else {
            line("epochs", Integer.toString(scenario.epochs()));
        }
        landscape(scenario.landscape());
        if (scenario.noise() != null) {
            noise(scenario.noise());
        }
        var runs = new RunWriter(embedding, scenario.oneVariable());
        for (int i = 0; i < scenario.runs().size(); i++) {
            out.append(runs.text(scenario.runs().get(i), i));
        }
        if (scenario.validation() != null) {
            validation(scenario.validation());
        }
        embedding.landscapes.forEach((l, id) -> out.append(DefinitionWriter.embedded(l, "landscapes." + key(id))));
        embedding.updateRules.forEach((r, id) -> out.append(DefinitionWriter.embedded(r, "optimizers." + key(id))));
        embedding.schedules.forEach((s, id) -> out.append(DefinitionWriter.embedded(s, "schedules." + key(id))));
        sweep();
        if (scenario.study() != null) {
            out.append(StudySpecWriter.text(scenario.study()));
        }
        if (scenario.window() != null) {
            out.append(WindowSpecWriter.text(scenario.window()));
        }
        return out.toString();
    }

    private static String key(String id) {
        return TomlText.key(id);
    }

    private void landscape(LandscapeUse use) {
        Landscape landscape = use.landscape();
        out.append("\n[landscape]\n");
        boolean typed = Embedding.isWritten(landscape);
        if (typed) {
            line("formula", TomlText.string(landscape.formula()));
        } else {
            line("use", TomlText.string(embedding.landscapes.getOrDefault(landscape, landscape.id())));
        }
        List<String> parameters = typed ? described(use) : values(use);
        if (!parameters.isEmpty()) {
            line("parameters", "{ " + String.join(", ", parameters) + " }");
        }
        line("view", TomlText.box(scenario.view(), scenario.oneVariable()));
        Examples examples = landscape.examples();
        if (typed && examples != null) {
            out.append(DataWriter.model(examples.model()));
            out.append(DataWriter.table(examples.data(), "landscape.data"));
        }
        if (typed && landscape.grid() != null) {
            out.append(GridWriter.table(landscape.grid(), "landscape.grid"));
        }
    }

    private static List<String> values(LandscapeUse use) {
        var values = new ArrayList<String>();
        use.parameters().forEach((name, value) -> values.add(key(name) + " = " + TomlText.number(value)));
        return values;
    }

    private static List<String> described(LandscapeUse use) {
        var all = new ArrayList<String>();
        for (FormulaParameter parameter : use.landscape().parameters()) {
            Double value = use.parameters().get(parameter.name());
            boolean plain = value == null
                    && parameter.equals(FormulaParameterReader.of(parameter.name(), parameter.defaultValue()));
            all.add(key(parameter.name()) + " = "
                    + (plain
                            ? TomlText.number(parameter.defaultValue())
                            : "{ " + DefinitionWriter.formulaParameter(parameter)
                                    + (value == null ? "" : ", value = " + TomlText.number(value)) + " }"));
        }
        return all;
    }

    private void noise(Noise noise) {
        out.append("\n[noise]\n");
        String x = TomlText.numberOrExpression(noise.deviationX());
        String y = TomlText.numberOrExpression(noise.deviationY());
        boolean examples = scenario.landscape().landscape().examples() != null;
        if (!examples || !noise.isExact()) {
            line("gradient", x.equals(y) ? x : "[" + x + ", " + y + "]");
        }
        if (noise.batch() != (examples ? 0 : 1)) {
            line("batch", Numbers.text(noise.batch()));
        }
        if (noise.sampling() != Sampling.EPOCHS) {
            line("sampling", TomlText.string(noise.sampling().word()));
        }
        line("seed", Long.toString(noise.seed()));
        if (noise.seeds() != null) {
            line("seeds", noise.seeds().toString());
        }
    }

    private void validation(Validation validation) {
        out.append("\n[validation]\n");
        if (validation.hasFormula()) {
            line("formula", TomlText.string(validation.formula()));
        }
        Validation.EarlyStop stop = validation.earlyStop();
        if (stop != null) {
            line(
                    "early_stop",
                    "{ patience = " + stop.patience() + ", min_delta = " + Numbers.text(stop.minDelta()) + " }");
        }
    }

    private void sweep() {
        StartSweep starts = scenario.extras().starts();
        if (!scenario.sweep().isEmpty() || starts != null) {
            out.append("\n[sweep]\n");
        }
        if (starts != null) {
            line(
                    StartSweepReader.PATH,
                    switch (starts) {
                        case StartSweep.Grid(int columns, int rows) ->
                            "{ grid = " + (scenario.oneVariable() ? columns : "[" + columns + ", " + rows + "]") + " }";
                        case StartSweep.Random(int count, long seed) ->
                            "{ random = " + count + ", seed = " + seed + " }";
                    });
        }
        for (Map.Entry<String, List<Double>> entry : scenario.sweep().entrySet()) {
            line(entry.getKey(), TomlText.list(entry.getValue(), Numbers::text));
        }
    }
}
