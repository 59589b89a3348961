package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.data.DataReader;
import io.github.thalweg.catalog.data.GridReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Defaults;
import io.github.thalweg.landscape.Description;
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
                "grid",
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
        boolean oneVariable = PlaceReader.isOfOneVariable(table.require("view"));
        List<FormulaParameter> parameters = FormulaParameterReader.read(table.entries("parameters"));
        Examples examples = DataReader.read(table, table.table("data"), names(parameters), folder);
        GridSurface grid = GridReader.read(table.table("grid"));
        var landscape = new Landscape(
                description(table, id),
                formula(table.require("formula"), parameters, data(examples, grid)),
                defaults(table, oneVariable),
                minima(table.get("minima"), parameters, oneVariable),
                parameters,
                examples,
                grid,
                oneVariable);
        check(landscape, table.require("formula"));
        PredictionCheck.check(landscape, table);
        if (oneVariable && landscape.readsY()) {
            throw table.require("view").mustBe(Messages.VIEW_OF_TWO);
        }
        return landscape;
    }

    private static Description description(Table table, String id) throws InputException {
        return new Description(
                id,
                table.require("name").text(TextLength.NAME),
                tags(table.get("tags")),
                table.text("summary", "", TextLength.COMMENT),
                table.text("reference", "", TextLength.COMMENT));
    }

    private static Defaults defaults(Table table, boolean oneVariable) throws InputException {
        Item steps = table.get("steps");
        Item scale = table.get("color_scale");
        return new Defaults(
                PlaceReader.view(table.require("view"), oneVariable),
                starts(table.require("starts"), oneVariable),
                steps == null ? DEFAULT_STEPS : (int) steps.whole(1, Scenario.MAX_STEPS),
                scale == null ? ColorScale.LOG : scale.choice(COLOR_SCALES));
    }

    /// The formula in the spelling of the language, however it is written.
    public static String formula(Item item, List<FormulaParameter> parameters, FormulaData data) throws InputException {
        List<String> names = parameters.stream().map(FormulaParameter::name).toList();
        return item.formula(text -> Spelling.read(text, names, data));
    }

    /// What a formula reads beside its names.
    public static FormulaData data(@Nullable Examples examples, @Nullable GridSurface grid) {
        return new FormulaData(examples == null ? null : examples.trained(), grid);
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

    private static List<Point> starts(Item item, boolean oneVariable) throws InputException {
        var starts = new ArrayList<Point>();
        for (Item start : item.list()) {
            starts.add(PlaceReader.point(start, oneVariable));
        }
        if (starts.isEmpty()) {
            throw item.mustBe(Messages.POINTS);
        }
        return starts;
    }

    private static List<MinimumText> minima(@Nullable Item item, List<FormulaParameter> parameters, boolean oneVariable)
            throws InputException {
        var values = new TreeMap<String, Double>();
        parameters.forEach(p -> values.put(p.name(), p.defaultValue()));
        var minima = new ArrayList<MinimumText>();
        for (Item minimum : item == null ? List.<Item>of() : item.list()) {
            List<Item> place = PlaceReader.coordinates(minimum, oneVariable);
            String y = oneVariable ? "0" : coordinate(place.get(1), values);
            minima.add(new MinimumText(coordinate(place.get(0), values), y));
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
