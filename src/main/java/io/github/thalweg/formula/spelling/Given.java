package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a text says of its names beside the formula: `f: ℝ² → ℝ,` before it, `where a = 2` and `/. {a -> 2}` behind it.
final class Given {
    private static final Set<String> WHERE = Set.of("where", "with", "for");
    private static final Set<String> ARROWS = Set.of("->", "→", "=");
    private static final Set<String> BETWEEN = Set.of(",", ";", "and");
    private static final Set<String> SETS = Set.of("R", "ℝ");
    private static final Set<String> OF_SETS = Set.of(
            "\\mathbb", "\\mathbf", "\\mathrm", "\\to", "\\rightarrow", "\\times", "→", "->", "×", "*", "^", "{", "}");

    private final Phrase phrase;

    private Given(Phrase phrase) {
        this.phrase = phrase;
    }

    /// Takes away `f: ℝ² → ℝ,`.
    static void stripSets(Phrase phrase) {
        if (!phrase.at(0).isName() || !phrase.at(1).is(":")) {
            return;
        }
        int end = 2;
        boolean sets = false;
        while (end < phrase.size() && isOfSets(phrase.at(end))) {
            sets |= SETS.contains(phrase.at(end).text());
            end++;
        }
        if (sets && (phrase.at(end).is(",") || phrase.at(end).is(";"))) {
            phrase.remove(0, end + 1);
        }
    }

    private static boolean isOfSets(Word word) {
        return SETS.contains(word.text())
                || OF_SETS.contains(word.text())
                || word.kind() == Kind.RAISED
                || word.kind() == Kind.NUMBER;
    }

    /// Takes the values of names from behind the formula.
    static void take(Phrase phrase) {
        var given = new Given(phrase);
        for (int i = 1; i < phrase.size(); i++) {
            boolean rule = phrase.at(i).is("/") && phrase.at(i + 1).is(".");
            boolean word = phrase.at(i).isName()
                    && WHERE.contains(phrase.at(i).text())
                    && phrase.at(i + 1).isName()
                    && phrase.at(i + 2).is("=");
            if (rule || word) {
                given.take(i, rule ? i + 2 : i + 1);
                return;
            }
        }
    }

    private void take(int from, int first) {
        boolean braces = phrase.at(first).is("{");
        int at = braces ? first + 1 : first;
        int end = braces ? phrase.closing(first) : phrase.size();
        var values = new LinkedHashMap<String, List<Word>>();
        while (at < end) {
            Word name = phrase.at(at);
            int number = phrase.at(at + 2).is("-") ? at + 3 : at + 2;
            boolean value = phrase.at(number).kind() == Kind.NUMBER && number < end;
            boolean last =
                    number + 1 == end || BETWEEN.contains(phrase.at(number + 1).text());
            if (!name.isName() || !ARROWS.contains(phrase.at(at + 1).text()) || !value || !last) {
                throw phrase.error(Messages.PUT_IN, from, Math.max(from + 1, first));
            }
            requireFree(at, number + 1);
            values.put(name.text(), phrase.slice(at + 2, number + 1));
            at = number + 2;
        }
        if (values.isEmpty()) {
            throw phrase.error(Messages.PUT_IN, from, Math.max(from + 1, first));
        }
        keep(values);
        phrase.remove(phrase.at(from - 1).is(",") ? from - 1 : from, phrase.size());
    }

    private void requireFree(int name, int end) {
        Word word = phrase.at(name);
        if (word.is("x") || word.is("y")) {
            throw phrase.error(Messages.coordinateIsFree(word.text()), name, end);
        }
        if (phrase.parameters.contains(word.text())) {
            throw phrase.error(Messages.valueElsewhere(word.text()), name, end);
        }
    }

    private void keep(Map<String, List<Word>> values) {
        values.forEach(phrase.values::putIfAbsent);
    }
}
