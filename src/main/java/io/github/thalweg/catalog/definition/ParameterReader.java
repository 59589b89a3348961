package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.RuleSpelling;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.TextLength;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reader of the table `[parameters]` of an update rule or a schedule.
final class ParameterReader {
    private static final Map<String, ParameterType> TYPES = types();

    private final Table table;
    private final String name;
    private final ParameterType type;
    private final List<String> choices;
    private final double min;
    private final double max;

    private ParameterReader(Table table, String name) throws InputException {
        this.table = table;
        this.name = name;
        Item said = table.get("type");
        this.type = said == null ? ParameterType.NUMBER : said.choice(TYPES);
        table.allow(keys());
        this.choices = type == ParameterType.CHOICE ? choices() : List.of();
        this.min = bound("min", Double.NEGATIVE_INFINITY);
        this.max = bound("max", Double.POSITIVE_INFINITY);
    }

    private static Map<String, ParameterType> types() {
        var types = new TreeMap<String, ParameterType>();
        for (ParameterType type : ParameterType.values()) {
            types.put(type.name().toLowerCase(Locale.ROOT), type);
        }
        return types;
    }

    /// @param given names that the text has without them
    static List<Parameter> read(List<Item> entries, Set<String> given) throws InputException {
        var all = new ArrayList<Parameter>();
        var known = new LinkedHashSet<>(List.of("lr0", "N"));
        for (Item entry : entries) {
            String name = ParameterName.of(entry, given);
            Table table = entry.table(Messages.parameter(name));
            all.add(new ParameterReader(table, name).parameter(known));
            known.add(name);
        }
        return all;
    }

    private boolean isNumber() {
        return type == ParameterType.NUMBER || type == ParameterType.INTEGER;
    }

    private List<String> keys() {
        var keys = new ArrayList<>(List.of("symbol", "meaning", "type", "default"));
        if (isNumber()) {
            keys.addAll(List.of("min", "max", "slider", "scale"));
        }
        if (type == ParameterType.CHOICE) {
            keys.add("choices");
        }
        return keys;
    }

    private List<String> choices() throws InputException {
        var all = new ArrayList<String>();
        for (Item choice : table.require("choices").list()) {
            all.add(choice.text(TextLength.NAME));
        }
        return all;
    }

    private double bound(String key, double otherwise) throws InputException {
        Item item = table.get(key);
        return item == null ? otherwise : item.number();
    }

    private Parameter parameter(Set<String> known) throws InputException {
        Item said = table.require("default");
        boolean expression = isNumber() && said.isText();
        Setting value = expression ? null : SettingReader.read(said, type, choices, min, max);
        List<Double> slider = slider(value);
        Item scale = table.get("scale");
        boolean log = scale != null && scale.choice(FormulaParameterReader.SCALES);
        if (log && slider.getFirst() <= 0) {
            throw table.error(Messages.logSlider(table.in(), slider.getFirst()));
        }
        return new Parameter(
                name,
                table.text("symbol", name, TextLength.SYMBOL),
                table.text("meaning", "", TextLength.COMMENT),
                type,
                value,
                expression ? expression(said, known) : null,
                new Range(min, max, slider.getFirst(), slider.getLast(), log),
                choices);
    }

    private static String expression(Item said, Set<String> known) throws InputException {
        return said.formula(text -> RuleSpelling.readDefault(text, known));
    }

    private List<Double> slider(@Nullable Setting value) throws InputException {
        Item said = table.get("slider");
        if (said != null) {
            List<Item> ends = said.list(2, Messages.SLIDER);
            double low = ends.get(0).number(min, max);
            return List.of(low, ends.get(1).number(Math.nextUp(low), max));
        }
        double middle = value instanceof Setting.Number(double number) ? number : 0;
        double reach = Math.max(1, 2 * Math.abs(middle));
        return List.of(Double.isFinite(min) ? min : middle - reach, Double.isFinite(max) ? max : middle + reach);
    }
}
