package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Rows.Row;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Choices as calls: Mathematica's `Piecewise[{{v, c}, ...}, rest]` and `Which[c, v, ...]`, SymPy's
/// `Piecewise((v, c), ...)`, MATLAB's and Maple's `piecewise(c, v, ..., rest)`.
final class Choices {
    private static final Set<String> NAMES = Set.of("Piecewise", "piecewise", "Which");

    private final Phrase phrase;

    private Choices(Phrase phrase) {
        this.phrase = phrase;
    }

    /// From the end to the beginning, so that the inner ones have been rewritten.
    static void rewrite(Phrase phrase) {
        var choices = new Choices(phrase);
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.at(i);
            boolean called = phrase.at(i + 1).is("(") || phrase.at(i + 1).is("[");
            if (NAMES.contains(word.text()) && called && !phrase.parameters.contains(word.text())) {
                choices.choose(i);
            }
        }
    }

    private void choose(int i) {
        int close = phrase.closing(i + 1);
        if (close >= phrase.size()) {
            return;
        }
        List<List<Word>> arguments = split(phrase.slice(i + 2, close));
        List<Row> rows = isPair(arguments.getFirst()) ? pairs(arguments) : alternating(arguments);
        String problem = Rows.problem(rows);
        if (!problem.isEmpty()) {
            throw phrase.error(problem, i, i + 1);
        }
        phrase.replace(i, close + 1, Rows.choice(rows, phrase.at(i), phrase.at(close)));
    }

    /// `c, v, c, v, rest`.
    private static List<Row> alternating(List<List<Word>> arguments) {
        var rows = new ArrayList<Row>();
        for (int k = 0; k + 1 < arguments.size(); k += 2) {
            rows.add(new Row(arguments.get(k + 1), condition(arguments.get(k))));
        }
        if (arguments.size() % 2 == 1) {
            rows.add(new Row(arguments.getLast(), List.of()));
        }
        return rows;
    }

    /// `{{v, c}, {v, c}}, rest`, and `(v, c), (v, c)`.
    private static List<Row> pairs(List<List<Word>> arguments) {
        var rows = new ArrayList<Row>();
        for (List<Word> argument : arguments) {
            List<List<Word>> inside = isPair(argument) ? split(argument.subList(1, argument.size() - 1)) : List.of();
            if (inside.isEmpty()) {
                rows.add(new Row(argument, List.of()));
            } else if (isPair(inside.getFirst())) {
                rows.addAll(pairs(inside));
            } else if (inside.size() == 2) {
                rows.add(new Row(inside.getFirst(), condition(inside.getLast())));
            } else {
                rows.add(new Row(List.of(), List.of()));
            }
        }
        return rows;
    }

    private static List<Word> condition(List<Word> words) {
        return words.stream()
                .map(word -> word.is("=") ? word.as(Kind.SYMBOL, "==") : word)
                .toList();
    }

    /// Whether one group of brackets is the whole, with more than one entry or a group in it.
    private static boolean isPair(List<Word> words) {
        if (words.size() < 3 || depth(words.getFirst()) != 1) {
            return false;
        }
        int depth = 0;
        for (int k = 0; k < words.size(); k++) {
            depth += depth(words.get(k));
            if (depth == 0 && k < words.size() - 1) {
                return false;
            }
        }
        List<Word> inside = words.subList(1, words.size() - 1);
        return split(inside).size() > 1 || isPair(inside);
    }

    private static int depth(Word word) {
        boolean one = word.kind() == Kind.SYMBOL && word.text().length() == 1;
        return !one ? 0 : "([{".contains(word.text()) ? 1 : ")]}".contains(word.text()) ? -1 : 0;
    }

    private static List<List<Word>> split(List<Word> words) {
        var parts = new ArrayList<List<Word>>();
        int depth = 0;
        int from = 0;
        for (int k = 0; k < words.size(); k++) {
            depth += depth(words.get(k));
            if (depth == 0 && words.get(k).is(",")) {
                parts.add(words.subList(from, k));
                from = k + 1;
            }
        }
        parts.add(words.subList(from, words.size()));
        return parts;
    }
}
