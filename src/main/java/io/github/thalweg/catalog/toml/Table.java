package io.github.thalweg.catalog.toml;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.rule.TextLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// A table of a TOML file, read key by key, with the place of everything.
///
/// @param place what errors call it, e.g. `[[run]]`; empty for the whole file
public record Table(Source source, String place, TomlTable toml, TomlPosition at) {
    /// Beside a suggestion, more than so many choices are no help.
    private static final int MAX_CHOICES = 20;

    /// @throws InputException when there is a key that is none of these
    public void allow(String... keys) throws InputException {
        allow(Arrays.asList(keys));
    }

    /// @throws InputException when there is a key that is none of these
    public void allow(Collection<String> keys) throws InputException {
        for (String key : keys()) {
            if (!keys.contains(key)) {
                throw unknown(key, keys);
            }
        }
    }

    private InputException unknown(String key, Collection<String> keys) {
        String renamed = LibraryKeys.of(place, key, keys);
        boolean parameter = place.equals("[landscape]") && key.length() == 1;
        String said = Hints.of(place, key);
        String hint = renamed != null ? renamed : said == null && parameter ? Hints.PARAMETER : said;
        String expected = hint == null ? expectation(key, keys) : "; " + hint;
        return source.error(position(key), Messages.unknownKey(TextLength.SYMBOL.cut(key), in(), expected));
    }

    /// The end of a sentence about a wrong word: the choice that is nearest to it, if one is near, and all choices.
    public static String expectation(String word, Collection<String> choices) {
        String near = TextLength.NAME.fits(word) ? near(word, choices) : null;
        return Messages.expectation(near, choices, choices.size() <= MAX_CHOICES);
    }

    private static @Nullable String near(String word, Collection<String> choices) {
        String meant = Hints.meant(word, choices);
        return meant != null ? meant : Vocabulary.nearest(word, choices.stream());
    }

    public String in() {
        return place.isEmpty() ? "" : Messages.in(place);
    }

    /// The keys in the order of the file.
    public List<String> keys() {
        var keys = new ArrayList<>(toml.keySet());
        keys.sort((a, b) -> compare(position(a), position(b)));
        return keys;
    }

    private static int compare(TomlPosition a, TomlPosition b) {
        return a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column());
    }

    private TomlPosition position(String key) {
        TomlPosition position = toml.inputPositionOf(List.of(key));
        return position == null ? at : position;
    }

    public boolean has(String key) {
        return toml.contains(List.of(key));
    }

    @Nullable
    public Item get(String key) {
        Object value = toml.get(List.of(key));
        return value == null ? null : new Item(source, key, value, position(key));
    }

    /// @throws InputException when the key is not there
    public Item require(String key) throws InputException {
        Item item = get(key);
        if (item == null) {
            refuseHinted();
            throw error(Messages.noKey(key, in()));
        }
        return item;
    }

    /// A key that is called otherwise here says more than that one is missing.
    private void refuseHinted() throws InputException {
        for (String key : keys()) {
            if (Hints.of(place, key) != null && !place.isEmpty()) {
                throw unknown(key, List.of());
            }
        }
    }

    public String text(String key, String otherwise) throws InputException {
        Item item = get(key);
        return item == null ? otherwise : item.text();
    }

    /// @throws InputException when it is longer than such texts may be
    public String text(String key, String otherwise, TextLength length) throws InputException {
        Item item = get(key);
        return item == null ? otherwise : item.text(length);
    }

    @Nullable
    public Table table(String key) throws InputException {
        Item item = get(key);
        return item == null ? null : item.table("[" + key + "]");
    }

    /// The entries of the table under `key`, in the order of the file; none when it is not there.
    public List<Item> entries(String key) throws InputException {
        Table table = table(key);
        if (table == null) {
            return List.of();
        }
        var entries = new ArrayList<Item>();
        for (String name : table.keys()) {
            entries.add(table.require(name));
        }
        return entries;
    }

    public InputException error(String sentence) {
        return source.error(at, sentence);
    }
}
