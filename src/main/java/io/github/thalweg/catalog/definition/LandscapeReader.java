package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.data.DataReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.MinimumText;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.graph.ScenarioCheck;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reader of a landscape's file.
public final class LandscapeReader {
    static final Map<String, ColorScale> COLOR_SCALES =
            new TreeMap<>(Map.of("log", ColorScale.LOG, "linear", ColorScale.LINEAR, "quantile", ColorScale.QUANTILE));

    private static final int DEFAULT_STEPS = 200;

    private LandscapeReader() {}

    public static Landscape read(Table table, String id) throws InputException {
        return read(table, id, null);
    }

    /// @param folder in which a table's file is looked for, or null where no other file may be read
    public static Landscape read(Table table, String id, @Nullable Path folder) throws InputException {
        table.allow(
                "data",
                "prediction",
                "inputs",
                "target",
                "threshold",
                "name",
                "formula",
                "tags",
                "summary",
                "reference",
                "view",
                "starts",
                "minima",
                "steps",
                "color_scale",
                "parameters");
        Item steps = table.get("steps");
        Item scale = table.get("color_scale");
        List<FormulaParameter> parameters = FormulaParameterReader.read(table.entries("parameters"));
        Examples examples = DataReader.read(table, table.table("data"), names(parameters), folder);
        var landscape = new Landscape(
                id,
                table.require("name").text(TextLength.NAME),
                formula(table.require("formula"), parameters, examples),
                tags(table.get("tags")),
                table.text("summary", "", TextLength.COMMENT),
                table.text("reference", "", TextLength.COMMENT),
                view(table.require("view")),
                starts(table.require("starts")),
                minima(table.get("minima"), parameters),
                steps == null ? DEFAULT_STEPS : (int) steps.whole(1, Scenario.MAX_STEPS),
                scale == null ? ColorScale.LOG : scale.choice(COLOR_SCALES),
                parameters,
                examples);
        check(landscape, table.require("formula"));
        PredictionCheck.check(landscape, table);
        return landscape;
    }

    /// The formula in the spelling of the language, however it is written.
    public static String formula(Item item, List<FormulaParameter> parameters, @Nullable Examples examples)
            throws InputException {
        List<String> names = parameters.stream().map(FormulaParameter::name).toList();
        RowTable rows = examples == null ? null : examples.trained();
        return item.formula(text -> Spelling.read(text, names, rows));
    }

    private static Set<String> names(List<FormulaParameter> parameters) {
        return parameters.stream().map(FormulaParameter::name).collect(Collectors.toSet());
    }

    public static void check(Landscape landscape, Item formula) throws InputException {
        try {
            ScenarioCheck.check(landscape);
        } catch (FormulaException e) {
            throw formula.error(e, "");
        }
    }

    private static List<String> tags(@Nullable Item item) throws InputException {
        var tags = new ArrayList<String>();
        for (Item tag : item == null ? List.<Item>of() : item.list()) {
            tags.add(tag.text(TextLength.NAME));
        }
        return tags;
    }

    public static Box view(Item item) throws InputException {
        String form = "[x_min, x_max, y_min, y_max]";
        List<Item> bounds = item.list(4, form);
        try {
            return new Box(
                    bounds.get(0).number(),
                    bounds.get(1).number(),
                    bounds.get(2).number(),
                    bounds.get(3).number());
        } catch (IllegalArgumentException e) {
            throw item.error(String.valueOf(e.getMessage()));
        }
    }

    public static Point point(Item item) throws InputException {
        List<Item> pair = item.list(2, "a point [x, y]");
        return new Point(pair.get(0).number(), pair.get(1).number());
    }

    private static List<Point> starts(Item item) throws InputException {
        var starts = new ArrayList<Point>();
        for (Item start : item.list()) {
            starts.add(point(start));
        }
        if (starts.isEmpty()) {
            throw item.mustBe("a list of at least one point");
        }
        return starts;
    }

    private static List<MinimumText> minima(@Nullable Item item, List<FormulaParameter> parameters)
            throws InputException {
        var values = new TreeMap<String, Double>();
        parameters.forEach(p -> values.put(p.name(), p.defaultValue()));
        var minima = new ArrayList<MinimumText>();
        for (Item minimum : item == null ? List.<Item>of() : item.list()) {
            List<Item> pair = minimum.list(2, "a point [x, y]");
            minima.add(new MinimumText(coordinate(pair.get(0), values), coordinate(pair.get(1), values)));
        }
        return minima;
    }

    private static String coordinate(Item item, Map<String, Double> values) throws InputException {
        if (item.isNumber()) {
            return Numbers.text(item.number());
        }
        try {
            Lowering.evaluate(item.text(), values);
            return item.text();
        } catch (FormulaException e) {
            throw item.error(e, "");
        }
    }
}
