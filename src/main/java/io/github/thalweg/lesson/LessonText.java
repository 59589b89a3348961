package io.github.thalweg.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text of a lesson: paragraphs with `*emphasis*`, code in backticks, `$formulas$`, `{values}`,
/// `[words](lesson:id)` and `[words](term:id)`, which explains a word. Nothing else is marked up.
public final class LessonText {
    private static final int MAX_LENGTH = 4000;
    /// An asterisk between two factors emphasizes nothing.
    private static final Pattern MARK =
            Pattern.compile("(?<![\\p{L}\\d)])\\*([^*\\n]+)\\*(?![\\p{L}\\d(])|`([^`\\n]+)`|\\$([^$\\n]+)\\$"
                    + "|\\{([^{}\\s]+)\\}|\\[([^\\[\\]\\n]+)\\]\\((lesson|landscape|term):([^()\\s]+)\\)");
    private static final Pattern LOOSE =
            Pattern.compile("[`$]|\\{[^{}\\s]*\\}|\\]\\(|\\{(?=[^{}]*$)|(?<=^[^{}]{0,4000})\\}");

    /// A piece of a paragraph.
    public sealed interface Span {
        record Plain(String text) implements Span {}

        record Emphasis(String text) implements Span {}

        record Code(String text) implements Span {}

        /// @param text an expression of the formula language
        record Formula(String text) implements Span {}

        /// @param name of a measured value
        record Value(String name) implements Span {}

        /// @param kind `lesson`, `landscape` or `term`
        record Link(String text, String kind, String id) implements Span {}
    }

    private LessonText() {}

    /// The text of a file, checked.
    ///
    /// @param values what the text may speak of, by name
    static String read(Item item, Map<String, ?> values) throws InputException {
        String text = item.text().strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw item.error(Messages.markup(Messages.letters(MAX_LENGTH), Integer.toString(text.length())));
        }
        for (List<Span> paragraph : paragraphs(text)) {
            for (Span span : paragraph) {
                check(item, span, values);
            }
        }
        return text;
    }

    private static void check(Item item, Span span, Map<String, ?> values) throws InputException {
        if (span instanceof Span.Value(String name) && !values.containsKey(name)) {
            throw item.error(Messages.noValue(name));
        }
        if (span instanceof Span.Link(var _, String kind, String id)
                && kind.equals("term")
                && Glossary.term(id).isEmpty()) {
            throw item.error(Messages.noTerm(id, Glossary.builtIn().terms().keySet()));
        }
        if (span instanceof Span.Formula(String text)) {
            try {
                FormulaText.parse(text);
            } catch (FormulaException e) {
                throw item.error(Messages.noFormula(text, String.valueOf(e.getMessage())));
            }
        }
        if (span instanceof Span.Plain(String text)) {
            Matcher loose = LOOSE.matcher(text);
            if (loose.find()) {
                throw item.error(Messages.markup(Messages.MARKS, loose.group()));
            }
        }
    }

    /// The paragraphs of a text.
    public static List<List<Span>> paragraphs(String text) {
        var paragraphs = new ArrayList<List<Span>>();
        for (String paragraph : text.split("\\n\\s*\\n", -1)) {
            paragraphs.add(spans(paragraph.strip().replaceAll("\\s*\\n\\s*", " ")));
        }
        return paragraphs;
    }

    private static List<Span> spans(String paragraph) {
        var spans = new ArrayList<Span>();
        Matcher mark = MARK.matcher(paragraph);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from) {
                spans.add(new Span.Plain(paragraph.substring(from, mark.start())));
            }
            spans.add(span(mark));
            from = mark.end();
        }
        if (from < paragraph.length()) {
            spans.add(new Span.Plain(paragraph.substring(from)));
        }
        return spans;
    }

    private static Span span(Matcher mark) {
        if (mark.group(1) != null) {
            return new Span.Emphasis(mark.group(1));
        }
        if (mark.group(2) != null) {
            return new Span.Code(mark.group(2));
        }
        if (mark.group(3) != null) {
            return new Span.Formula(mark.group(3));
        }
        return mark.group(4) != null
                ? new Span.Value(mark.group(4))
                : new Span.Link(mark.group(5), mark.group(6), mark.group(7));
    }

    /// The text without marks, with the values in it.
    ///
    /// @param values by name; one that is missing is shown as its name
    public static String plain(String text, Map<String, String> values) {
        var plain = new StringBuilder();
        for (List<Span> paragraph : paragraphs(text)) {
            if (!plain.isEmpty()) {
                plain.append("\n\n");
            }
            plain.append(plain(paragraph, values));
        }
        return plain.toString();
    }

    /// A paragraph without marks, with the values in it.
    ///
    /// @param values by name; one that is missing is shown as its name
    public static String plain(List<Span> paragraph, Map<String, String> values) {
        return paragraph.stream().map(span -> plain(span, values)).collect(Collectors.joining());
    }

    private static String plain(Span span, Map<String, String> values) {
        return switch (span) {
            case Span.Plain(String text) -> text;
            case Span.Emphasis(String text) -> text;
            case Span.Code(String text) -> text;
            case Span.Formula(String text) -> FormulaText.plain(text);
            case Span.Value(String name) -> values.getOrDefault(name, name);
            case Span.Link link -> link.text();
        };
    }
}
