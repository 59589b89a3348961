package io.github.thalweg.catalog.toml;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.TextLength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// One value of a TOML file, with its key and its place. Every method throws an [InputException] that says what was
/// expected and what was found when the value is of another kind.
///
/// @param within which entry of the key's list it is, in words; empty for what stands at the key itself
public record Item(Source source, String key, String within, Object value, TomlPosition at) {
    private static final int MAX_SHOWN = 40;
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");

    public Item(Source source, String key, Object value, TomlPosition at) {
        this(source, key, "", value, at);
    }

    public boolean isText() {
        return value instanceof String;
    }

    public boolean isNumber() {
        return value instanceof Number;
    }

    public boolean isList() {
        return value instanceof TomlArray;
    }

    public boolean isTable() {
        return value instanceof TomlTable;
    }

    public String text() throws InputException {
        if (value instanceof String text) {
            return text;
        }
        throw mustBe(Messages.TEXT);
    }

    /// A text that is not longer than such texts may be.
    public String text(TextLength length) throws InputException {
        if (length.fits(text())) {
            return text();
        }
        throw error(Messages.tooLong(key, length.expectation(text())));
    }

    /// The key, where it is a name that somebody chose.
    public String name() throws InputException {
        if (TextLength.NAME.fits(key)) {
            return key;
        }
        throw error(Messages.keyTooLong(TextLength.NAME.expectation(key)));
    }

    public boolean flag() throws InputException {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw mustBe(Messages.TRUTH);
    }

    /// A finite number.
    public double number() throws InputException {
        return value instanceof String text ? number(text, "a number") : number("a number");
    }

    private double number(String expected) throws InputException {
        if (value instanceof Number given && Double.isFinite(given.doubleValue())) {
            return given.doubleValue();
        }
        throw mustBe(value instanceof Number ? Messages.FINITE : expected);
    }

    /// A quoted expression of constants, `"pi/4"`.
    private double number(String text, String expected) throws InputException {
        try {
            double number = Spelling.number(text);
            if (Double.isFinite(number)) {
                Spelling.numberNotes(text).forEach(this::note);
                return number;
            }
        } catch (FormulaException _) {
            // The sentence below says what was found.
        }
        String form = NumberForm.of(text);
        throw mustBe(
                DECIMAL_COMMA.matcher(text).matches()
                        ? Messages.withPoint(expected)
                        : form == null ? expected : Messages.written(expected, form));
    }

    public double number(double min, double max) throws InputException {
        return within(number(), min, max);
    }

    /// A number above 0.
    public double positive() throws InputException {
        double number = number();
        if (number > 0) {
            return number;
        }
        throw mustBe(Messages.POSITIVE);
    }

    public double whole(double min, double max) throws InputException {
        double number = value instanceof String text ? number(text, Messages.WHOLE) : number(Messages.WHOLE);
        String grouped = grouped();
        String together = grouped.replace(".", "");
        if (number == Math.rint(number)) {
            if (!grouped.isEmpty()) {
                note(Messages.notGrouped(grouped, Numbers.text(number), together));
            }
            return within(number, min, max);
        }
        throw mustBe(grouped.isEmpty() ? Messages.WHOLE : Messages.written(Messages.WHOLE, together));
    }

    /// The number as it is written, where it has a point as others have it between thousands; else nothing.
    private String grouped() {
        String written = value instanceof String text ? text.strip() : value instanceof Double ? source.value(at) : "";
        return GROUPED.matcher(written).matches() ? written : "";
    }

    private double within(double number, double min, double max) throws InputException {
        if (number >= min && number <= max) {
            return number;
        }
        throw mustBe(
                min == Double.NEGATIVE_INFINITY
                        ? Messages.atMost(max)
                        : max >= Double.MAX_VALUE ? Messages.atLeast(min) : Messages.between(min, max));
    }

    /// One of the names of `choices`.
    public <T> T choice(Map<String, T> choices) throws InputException {
        T chosen = choices.get(text());
        if (chosen != null) {
            return chosen;
        }
        throw unknown("value", choices.keySet());
    }

    /// This text is none of `choices`.
    public InputException unknown(String what, Collection<String> choices) throws InputException {
        return error(
                Messages.unknownWord(what, TextLength.SYMBOL.cut(text()), key, Table.expectation(text(), choices)));
    }

    public List<Item> list() throws InputException {
        return list(Messages.LIST);
    }

    private List<Item> list(String expected) throws InputException {
        if (!(value instanceof TomlArray array)) {
            throw mustBe(expected);
        }
        List<LongLists.Number> numbers = numbers(array);
        var items = new ArrayList<Item>();
        if (numbers != null) {
            numbers.forEach(number -> items.add(entry(items.size(), number.value(), number.at())));
            return items;
        }
        for (int i = 0; i < array.size(); i++) {
            TomlPosition position = array.inputPositionOf(i);
            items.add(entry(i, array.get(i), position == null ? at : position));
        }
        return items;
    }

    private Item entry(int index, Object entry, TomlPosition position) {
        return new Item(source, key, Messages.entry(index + 1) + within, entry, position);
    }

    /// What the parser did not see of a list.
    private @Nullable List<LongLists.Number> numbers(TomlArray array) {
        TomlPosition first = array.size() == 1 ? array.inputPositionOf(0) : null;
        return first == null ? null : source.longLists().from(first);
    }

    private int size(TomlArray array) {
        List<LongLists.Number> numbers = numbers(array);
        return numbers == null ? array.size() : numbers.size();
    }

    /// A list of exactly `size` items.
    ///
    /// @param form how such a list is written
    public List<Item> list(int size, String form) throws InputException {
        List<Item> items = list(form);
        if (items.size() == size) {
            return items;
        }
        throw mustBe(form);
    }

    /// @param place what errors call the table
    public Table table(String place) throws InputException {
        if (value instanceof TomlTable table) {
            return new Table(source, place, table, at);
        }
        throw mustBe(
                switch (value) {
                    case String word -> Hints.form(place, word);
                    case Number number -> Hints.form(place, number);
                    case TomlArray _ -> Hints.listForm(place);
                    default -> Messages.TABLE;
                });
    }

    /// Says something about this value without refusing it.
    public void note(String sentence) {
        source.note(at, sentence);
    }

    public InputException mustBe(String expected) {
        return error(within + Messages.mustBe(key, expected, shown()));
    }

    public InputException error(String sentence) {
        return source.error(at, sentence);
    }

    /// The formula that stands here, in the spelling of the language; what was read as something else is noted.
    ///
    /// @throws InputException when `reader` finds no formula
    public String formula(Function<String, Reading> reader) throws InputException {
        try {
            Reading read = reader.apply(text());
            read.notes().forEach(note -> source.note(at, note));
            return read.formula();
        } catch (FormulaException e) {
            throw error(e, "");
        }
    }

    /// The error of a formula in this text.
    ///
    /// @param before what was compiled in front of it
    public InputException error(FormulaException error, String before) {
        return value instanceof String text
                ? source.error(at, text, error, before.length())
                : error(String.valueOf(error.getMessage()));
    }

    private String shown() {
        return switch (value) {
            case String text ->
                TomlText.string(text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text);
            case Number number -> Numbers.text(number.doubleValue());
            case TomlArray array -> Messages.listOf(size(array));
            case TomlTable _ -> Messages.TABLE;
            default -> value.toString();
        };
    }
}
