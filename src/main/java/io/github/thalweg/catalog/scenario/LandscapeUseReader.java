package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.FormulaParameterReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reader of `[landscape]` of a scenario: one of the catalogue, or a formula.
final class LandscapeUseReader {
    private LandscapeUseReader() {}

    static LandscapeUse read(Table table, Catalog catalog) throws InputException {
        table.allow("use", "formula", "parameters", "view");
        if (table.has("use") == table.has("formula")) {
            throw table.error("[landscape] must have either `use` or `formula`, found "
                    + (table.has("use") ? "both" : "neither"));
        }
        return table.has("use")
                ? named(table.require("use"), table.table("parameters"), catalog)
                : typed(table.require("formula"), table.entries("parameters"));
    }

    private static LandscapeUse named(Item use, @Nullable Table parameters, Catalog catalog) throws InputException {
        var landscape = catalog.landscape(use.text()).orElse(null);
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
        return new LandscapeUse(landscape, values);
    }

    /// A parameter is a number, or a table that says its slider, too.
    private static LandscapeUse typed(Item formula, List<Item> parameters) throws InputException {
        var known = new ArrayList<FormulaParameter>();
        var values = new TreeMap<String, Double>();
        for (Item item : parameters) {
            String name = item.name();
            known.add(item.isTable() ? described(item, name, values) : FormulaParameterReader.of(name, item.number()));
        }
        Landscape landscape = Landscape.typed(LandscapeReader.formula(formula, known), known);
        LandscapeReader.check(landscape, formula);
        return new LandscapeUse(landscape, values);
    }

    private static FormulaParameter described(Item item, String name, Map<String, Double> values)
            throws InputException {
        Table table = item.table("the parameter " + name);
        table.allow("default", "min", "max", "scale", "value");
        FormulaParameter parameter = FormulaParameterReader.read(table, name);
        Item value = table.get("value");
        if (value != null) {
            values.put(name, value.number(parameter.min(), parameter.max()));
        }
        return parameter;
    }
}
