package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.data.DataReader;
import io.github.thalweg.catalog.data.GridReader;
import io.github.thalweg.catalog.definition.FormulaParameterReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.definition.ParameterName;
import io.github.thalweg.catalog.definition.PredictionCheck;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reader of `[landscape]` of a scenario: one of the catalogue, or a formula.
final class LandscapeUseReader {
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("use", "formula", "parameters", "view", "data", "grid"), DataReader.MODEL.stream())
            .toList();

    private LandscapeUseReader() {}

    /// @param beside `[data]` beside `[landscape]`, which is read as `[landscape.data]`, or null
    static LandscapeUse read(Table table, @Nullable Item beside, Catalog catalog) throws InputException {
        table.allow(KEYS);
        Table data = data(table, beside);
        if (table.has("use") == table.has("formula")) {
            throw table.error(Messages.landscapeUseOrFormula(table.has("use")));
        }
        return table.has("use") ? named(table, data, catalog) : typed(table, data);
    }

    private static @Nullable Table data(Table table, @Nullable Item beside) throws InputException {
        if (beside != null && table.has("data")) {
            throw DataReader.twice(beside);
        }
        return beside == null ? table.table("data") : beside.table("[data]");
    }

    private static LandscapeUse named(Table table, @Nullable Table data, Catalog catalog) throws InputException {
        Item use = table.require("use");
        Table parameters = table.table("parameters");
        DataReader.refuseModel(table);
        GridReader.refuse(table);
        var landscape = catalog.landscape(use.text()).orElse(null);
        if (landscape == null && use.text().matches(".*[-+*/^=(].*\\b[xy]\\b.*|.*\\b[xy]\\b.*[-+*/^²].*")) {
            throw use.error(Messages.isFormula(use.text()));
        }
        if (landscape == null) {
            throw use.unknown("landscape", catalog.landscapeIds());
        }
        var values = new TreeMap<String, Double>();
        if (parameters != null) {
            parameters.allow(
                    landscape.parameters().stream().map(FormulaParameter::name).toList());
            for (FormulaParameter parameter : landscape.parameters()) {
                Item value = parameters.get(parameter.name());
                if (value != null) {
                    values.put(parameter.name(), value.number(parameter.min(), parameter.max()));
                }
            }
        }
        Landscape used = data == null
                ? landscape
                : landscape.withExamples(DataReader.changed(landscape.examples(), landscape.id(), data));
        return new LandscapeUse(used, values);
    }

    /// A parameter is a number, or a table that says its slider, too.
    private static LandscapeUse typed(Table table, @Nullable Table data) throws InputException {
        Item formula = table.require("formula");
        List<Item> parameters = table.entries("parameters");
        var known = new ArrayList<FormulaParameter>();
        var values = new TreeMap<String, Double>();
        for (Item item : parameters) {
            String name = ParameterName.of(item);
            known.add(item.isTable() ? described(item, name, values) : FormulaParameterReader.of(name, item.number()));
        }
        var names = known.stream().map(FormulaParameter::name).collect(Collectors.toSet());
        Examples examples = DataReader.read(table, data, names, null);
        GridSurface grid = GridReader.read(table.table("grid"));
        String text = LandscapeReader.formula(formula, known, LandscapeReader.data(examples, grid));
        Landscape landscape = Landscape.typed(text, known, examples, grid);
        LandscapeReader.check(landscape, formula);
        PredictionCheck.check(landscape, table);
        return new LandscapeUse(landscape, values);
    }

    private static FormulaParameter described(Item item, String name, Map<String, Double> values)
            throws InputException {
        Table table = item.table(Messages.parameter(name));
        table.allow("default", "min", "max", "scale", "meaning", "value");
        FormulaParameter parameter = FormulaParameterReader.read(table, name);
        Item value = table.get("value");
        if (value != null) {
            values.put(name, value.number(parameter.min(), parameter.max()));
        }
        return parameter;
    }
}
