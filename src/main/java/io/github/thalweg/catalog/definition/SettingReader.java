package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reader of the values of parameters, each checked against the type and range of its parameter.
public final class SettingReader {
    private static final double MAX_WHOLE = 1L << 53;

    /// Names that have a value only where a run is computed.
    private static final Pattern NAMES = Pattern.compile("\\b(?:N|lr0|lr|k|t|steps)\\b");

    private SettingReader() {}

    /// The values that a table gives to these parameters; other keys are left to the caller.
    public static Map<String, Setting> read(Table table, List<Parameter> parameters) throws InputException {
        var settings = new TreeMap<String, Setting>();
        for (Parameter parameter : parameters) {
            Item item = table.get(parameter.name());
            if (item != null) {
                refuseNames(item, parameter);
                settings.put(
                        parameter.name(),
                        read(item, parameter.type(), parameter.choices(), parameter.min(), parameter.max()));
            }
        }
        return settings;
    }

    /// A default is an expression of names, a value is a number.
    private static void refuseNames(Item item, Parameter parameter) throws InputException {
        boolean number = parameter.type() == ParameterType.NUMBER || parameter.type() == ParameterType.INTEGER;
        if (!number || !item.isText() || !NAMES.matcher(item.text()).find()) {
            return;
        }
        String text = item.text().strip();
        if (text.equals(parameter.defaultText())) {
            throw item.error(Messages.isDefault(item.key(), text));
        }
        throw item.mustBe(parameter.type() == ParameterType.INTEGER ? Messages.WHOLE_ALONE : Messages.NUMBER_ALONE);
    }

    public static Setting read(Item item, ParameterType type, List<String> choices, double min, double max)
            throws InputException {
        return switch (type) {
            case NUMBER -> new Setting.Number(item.number(min, max));
            case INTEGER ->
                new Setting.Number(
                        item.whole(Math.clamp(min, -MAX_WHOLE, MAX_WHOLE), Math.clamp(max, -MAX_WHOLE, MAX_WHOLE)));
            case SWITCH -> new Setting.Flag(item.flag());
            case CHOICE -> choice(item, choices);
            case LIST -> new Setting.Numbers(numbers(item));
            case KNOTS -> new Setting.Knots(knots(item));
        };
    }

    private static Setting choice(Item item, List<String> choices) throws InputException {
        if (!choices.contains(item.text())) {
            throw item.unknown("value", choices);
        }
        return new Setting.Choice(item.text());
    }

    static List<Double> numbers(Item item) throws InputException {
        var numbers = new ArrayList<Double>();
        for (Item number : item.list()) {
            numbers.add(number.number());
        }
        return numbers;
    }

    private static List<Setting.Knot> knots(Item item) throws InputException {
        var knots = new ArrayList<Setting.Knot>();
        double next = 0;
        for (Item pair : item.list()) {
            List<Item> knot = pair.list(2, Messages.KNOT);
            double update = knot.get(0).number();
            if (update < next) {
                throw pair.mustBe(Messages.RISING_KNOTS);
            }
            knots.add(new Setting.Knot(update, knot.get(1).number(0, Double.MAX_VALUE)));
            next = Math.nextUp(update);
        }
        if (knots.isEmpty()) {
            throw item.mustBe(Messages.KNOTS);
        }
        return knots;
    }
}
