package io.github.thalweg.export.live;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Scaling;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Writer of the model that a landscape from examples trains as JavaScript: what it predicts for a row of the table,
/// and which rows an update draws.
public final class ExamplesScript {
    /// What says which rows an update draws, beside its number.
    private static final List<String> DRAW = RowSum.DRAW.subList(1, RowSum.DRAW.size());

    private ExamplesScript() {}

    /// An object, or `null` where nobody knows the model. It has `predict(x, y, a)`, where `a` are the landscape's
    /// parameters and then the numbers of a row as formulas read them; `means` and `deviations` of the columns;
    /// `target`, the number of the column that is predicted; `size`, the number of rows trained on; and
    /// `draws(rows)`, which makes a function that puts the rows of an update into that array.
    public static String of(Scenario scenario) {
        Landscape landscape = scenario.landscape().landscape();
        return Prediction.of(landscape, scenario.landscape().parameters())
                .map(prediction -> object(landscape, prediction))
                .orElse("null");
    }

    private static String object(Landscape landscape, Prediction prediction) {
        Examples examples = prediction.examples();
        var names = new ArrayList<String>();
        landscape.parameters().stream().map(FormulaParameter::name).forEach(names::add);
        names.addAll(examples.names());
        List<Scaling> scalings = IntStream.range(0, examples.names().size())
                .mapToObj(examples::scaling)
                .toList();
        int size = examples.rows();
        return "{\npredict: "
                + JavaScript.function(String.valueOf(prediction.model().prediction()), names) + ",\nmeans: "
                + JsonObject.list(scalings, scaling -> JsonObject.number(scaling.mean())) + ",\ndeviations: "
                + JsonObject.list(scalings, scaling -> JsonObject.number(scaling.deviation())) + ",\ntarget: "
                + prediction.target() + ",\nsize: " + size + ",\ndraws: "
                + (hasSums(landscape) ? "function (rows) { return rowDraws(" + size + ", rows); }" : "null") + "\n}";
    }

    /// Only a formula that goes over rows brings the code that draws them.
    private static boolean hasSums(Landscape landscape) {
        var graph = new Graph();
        var names = new LinkedHashSet<String>();
        landscape.parameters().forEach(parameter -> names.add(parameter.name()));
        RowFormula.lower(landscape.formula(), graph, names, landscape.data(), false, graph::input);
        return !graph.rowSums().isEmpty();
    }

    /// What says which rows an update of a run draws, JSON: seed, number and way of drawing, each a number or the place
    /// of an argument as [LineTexts] has it; `null` where every update sees all rows.
    static String drawn(Scenario scenario, RunSpec run) {
        return drawn(scenario, run, LiveProgram.isComputed(run));
    }

    /// The same of a page that only plays: all are numbers.
    public static String played(Scenario scenario, RunSpec run) {
        return drawn(scenario, run, false);
    }

    private static String drawn(Scenario scenario, RunSpec run, boolean computed) {
        if (SeenRows.batch(scenario, run) == 0) {
            return "null";
        }
        Map<String, Double> values = Arguments.of(scenario, run).values();
        List<String> names = List.copyOf(values.keySet());
        return JsonObject.list(
                DRAW,
                name -> computed
                        ? LineTexts.argument(name, names)
                        : JsonObject.number(Objects.requireNonNull(values.get(name))));
    }
}
