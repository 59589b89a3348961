package io.github.thalweg.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.rule.TextLength;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Words of the field, each in one or two sentences.
///
/// @param terms by id, in the order of the ids
public record Glossary(Map<String, Term> terms) {
    /// @param name as it is written in a sentence's beginning
    /// @param text one or two sentences
    public record Term(String id, String name, String text) {}

    public Glossary {
        terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }

    /// The words that come with the program.
    public static Glossary builtIn() {
        return Holder.GLOSSARY;
    }

    /// A word that comes with the program; none where there is no such.
    public static Optional<Term> term(String id) {
        return Optional.ofNullable(builtIn().terms.get(id));
    }

    private static final class Holder {
        private static final Glossary GLOSSARY = load();

        private static Glossary load() {
            try {
                return read(Lessons.resource("glossary.toml"));
            } catch (InputException e) {
                throw new IllegalStateException("the program's own glossary cannot be read: " + e.getMessage(), e);
            }
        }
    }

    static Glossary read(Source source) throws InputException {
        Table table = source.table();
        table.allow("term");
        var terms = new TreeMap<String, Term>();
        for (Item item : table.entries("term")) {
            Table term = item.table("[term]");
            term.allow("name", "text");
            terms.put(
                    item.key(),
                    new Term(
                            item.key(),
                            term.require("name").text(TextLength.NAME),
                            term.require("text").text(TextLength.COMMENT)));
        }
        return new Glossary(terms);
    }
}
