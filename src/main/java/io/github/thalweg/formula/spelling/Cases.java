package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Rows.Row;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// LaTeX's `cases`: rows of a value and its condition, of which the last is the rest.
final class Cases {
    private static final Set<String> BEFORE =
            Set.of("if", "for", "when", "where", "\\text", "\\mbox", "\\textrm", "\\mathrm", "\\quad", "\\qquad");
    private static final Set<String> BEHIND = Set.of(",", ".", ";");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\\le", "<="),
            Map.entry("\\leq", "<="),
            Map.entry("\\leqslant", "<="),
            Map.entry("\\ge", ">="),
            Map.entry("\\geq", ">="),
            Map.entry("\\geqslant", ">="),
            Map.entry("\\lt", "<"),
            Map.entry("\\gt", ">"),
            Map.entry("\\ne", "!="),
            Map.entry("\\neq", "!="),
            Map.entry("=", "=="));
    private final Phrase phrase;

    private Cases(Phrase phrase) {
        this.phrase = phrase;
    }

    /// From the end to the beginning, so that the inner ones have been rewritten.
    static void rewrite(Phrase phrase) {
        var cases = new Cases(phrase);
        for (int i = phrase.size() - 1; i >= 0; i--) {
            if (cases.marks(i, "\\begin")) {
                cases.choose(i);
            }
        }
    }

    private boolean marks(int i, String command) {
        boolean name = phrase.at(i + 2).is("cases") || phrase.at(i + 2).is("dcases");
        return phrase.at(i).is(command) && phrase.at(i + 1).is("{") && name;
    }

    private void choose(int begin) {
        int first = phrase.closing(begin + 1) + 1;
        int end = first;
        while (end < phrase.size() && !marks(end, "\\end")) {
            end++;
        }
        List<Row> rows = rows(first, end);
        String problem = end >= phrase.size() ? Messages.CASES : Rows.problem(rows);
        if (!problem.isEmpty()) {
            throw phrase.error(problem, begin, first);
        }
        List<Word> made = Rows.choice(rows, phrase.at(begin), phrase.at(end));
        phrase.replace(begin, Math.min(phrase.closing(end + 1) + 1, phrase.size()), made);
    }

    private List<Row> rows(int from, int to) {
        var rows = new ArrayList<Row>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || phrase.at(i).is("\\\\")) {
                if (i > start) {
                    rows.add(row(start, i));
                }
                start = i + 1;
            }
        }
        return rows;
    }

    private Row row(int from, int to) {
        int mark = from;
        while (mark < to && !phrase.at(mark).is("&")) {
            mark++;
        }
        List<Word> condition = mark < to ? condition(mark + 1, to) : List.of();
        return new Row(trimmed(phrase.slice(from, mark)), condition);
    }

    /// A condition with the signs of the language, without the words around it.
    private List<Word> condition(int from, int to) {
        var words = new ArrayList<Word>();
        boolean text = false;
        for (Word word : phrase.slice(from, to)) {
            boolean brace = text && (word.is("{") || word.is("}"));
            text = word.text().matches("\\\\(text|mbox|textrm|mathrm)") || (text && !word.is("}"));
            String sign = SIGNS.get(word.text());
            if (!brace && !BEFORE.contains(word.text())) {
                words.add(sign == null ? word : word.as(Kind.SYMBOL, sign));
            }
        }
        return trimmed(words);
    }

    private static List<Word> trimmed(List<Word> words) {
        int end = words.size();
        while (end > 0 && BEHIND.contains(words.get(end - 1).text())) {
            end--;
        }
        return words.subList(0, end);
    }
}
