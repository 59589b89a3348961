package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.rule.TextLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reader of the parameters of a landscape's formula.
public final class FormulaParameterReader {
    static final Map<String, Boolean> SCALES = new TreeMap<>(Map.of("linear", false, "log", true));

    private FormulaParameterReader() {}

    public static List<FormulaParameter> read(List<Item> entries) throws InputException {
        var parameters = new ArrayList<FormulaParameter>();
        for (Item entry : entries) {
            parameters.add(described(entry.table(Messages.parameter(entry.name())), ParameterName.of(entry)));
        }
        return parameters;
    }

    private static FormulaParameter described(Table table, String name) throws InputException {
        table.allow("default", "min", "max", "scale", "meaning");
        return read(table, name);
    }

    public static FormulaParameter read(Table table, String name) throws InputException {
        double min = table.require("min").number();
        double max = table.require("max").number(Math.nextUp(min), Double.MAX_VALUE);
        Item scale = table.get("scale");
        boolean log = scale != null && scale.choice(SCALES);
        if (log && min <= 0) {
            throw table.require("min").error(Messages.logMin(min));
        }
        String meaning = table.text("meaning", "", TextLength.COMMENT);
        return new FormulaParameter(name, meaning, table.require("default").number(min, max), min, max, log);
    }

    /// A parameter that a scenario gives a value and nothing else.
    public static FormulaParameter of(String name, double value) {
        double bound = value == 0 ? 5 : Math.min(4 * Math.abs(value), Double.MAX_VALUE);
        return new FormulaParameter(name, "", value, -bound, bound, false);
    }
}
