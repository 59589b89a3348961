package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.Set;

/// What LaTeX says of a formula's lines: environments, ends of lines, the marks under which lines are set.
final class Lines {
    private static final Set<String> ENVIRONMENTS = Set.of(
            "equation",
            "align",
            "aligned",
            "gather",
            "gathered",
            "split",
            "multline",
            "eqnarray",
            "math",
            "displaymath");
    /// Commands that say that a line has no number.
    private static final Set<String> UNNUMBERED = Set.of("\\nonumber", "\\notag");
    private static final Set<String> ENDS = Set.of("\\\\", "\\begin");

    private Lines() {}

    /// Takes away what is no part of the formula.
    static void strip(Phrase phrase) {
        number(phrase);
        boolean lines = false;
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.at(i);
            if (word.kind() == Kind.COMMAND) {
                lines |= ENDS.contains(word.text());
                environment(phrase, i);
            }
            if (UNNUMBERED.contains(word.text())) {
                phrase.remove(i, i + 1);
            }
        }
        for (int i = phrase.size() - 1; i >= 0 && lines; i--) {
            boolean equation = phrase.at(i + 1).is("=");
            if (phrase.at(i).is("&") && !equation && i + 1 < phrase.size()) {
                phrase.set(i + 1, phrase.at(i).spaced() ? phrase.at(i + 1).apart() : phrase.at(i + 1));
                phrase.remove(i, i + 1);
            }
        }
    }

    /// `\quad (3)` at the end is the number of the equation.
    private static void number(Phrase phrase) {
        int end = phrase.size();
        int gap = end - 4;
        boolean quad = phrase.at(gap).is("\\quad") || phrase.at(gap).is("\\qquad");
        boolean number = phrase.at(end - 2).kind() == Kind.NUMBER;
        if (quad && number && phrase.at(end - 3).is("(") && phrase.at(end - 1).is(")")) {
            phrase.remove(gap, end);
        }
    }

    private static void environment(Phrase phrase, int i) {
        boolean mark = phrase.at(i).is("\\begin") || phrase.at(i).is("\\end");
        if (mark
                && phrase.at(i + 1).is("{")
                && ENVIRONMENTS.contains(phrase.at(i + 2).text())) {
            int close = phrase.at(i + 3).is("*") ? i + 4 : i + 3;
            if (phrase.at(close).is("}")) {
                phrase.remove(i, close + 1);
            }
        }
    }
}
