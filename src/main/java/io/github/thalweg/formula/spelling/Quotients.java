package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/// Whole quotients as Python writes them: `k // 10` is floor(k/10).
final class Quotients {
    static final String SIGN = "//";
    private static final Set<String> FACTORS = Set.of("*", "/", "%", "^");
    private static final Pattern VARIABLE = Pattern.compile("\\p{L}_?[0-9₀-₉]");

    private final Phrase phrase;

    private Quotients(Phrase phrase) {
        this.phrase = phrase;
    }

    /// From the beginning to the end: of several, the first is divided again.
    static void rewrite(Phrase phrase) {
        var quotients = new Quotients(phrase);
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.at(i).is(SIGN)) {
                i = quotients.rewrite(i);
            }
        }
    }

    /// @return the last word of what was made
    private int rewrite(int i) {
        int start = start(i);
        int end = end(i + 1);
        if (start == i || end > phrase.size() || !isKnown(phrase.at(i + 1)) || isComment(end)) {
            throw phrase.error(Messages.WHOLE_QUOTIENT, i, i + 1);
        }
        String typed = phrase.typed(start, end);
        Word first = phrase.at(start);
        var made = new ArrayList<Word>();
        made.add(first.name("floor"));
        made.add(first.symbol("("));
        made.add(first.joined());
        made.addAll(phrase.slice(start + 1, i));
        made.add(phrase.at(i).symbol("/"));
        made.add(phrase.at(i + 1).joined());
        made.addAll(phrase.slice(i + 2, end));
        made.add(phrase.at(end - 1).symbol(")"));
        phrase.replace(start, end, made);
        phrase.note(Messages.readAs(typed, Spelling.text(made).strip()));
        return start + made.size() - 1;
    }

    /// Where the product begins whose last factor ends before `from`.
    private int start(int from) {
        int i = from;
        while (i > 0) {
            Word before = phrase.at(i - 1);
            boolean operand = before.kind() != Kind.SYMBOL;
            boolean sign = (before.is("-") || before.is("+")) && !phrase.followsOperand(i - 1);
            if (phrase.closes(i - 1)) {
                i = Math.max(0, phrase.opening(i - 1));
            } else if (operand || sign || FACTORS.contains(before.text())) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    /// Behind one factor with its exponents.
    private int end(int from) {
        int at = phrase.at(from).is("-") || phrase.at(from).is("+") ? from + 1 : from;
        boolean call = phrase.isFunction(at) && phrase.at(at + 1).is("(");
        int open = call ? at + 1 : at;
        int end = (phrase.opens(open) ? phrase.closing(open) : open) + 1;
        return phrase.at(end).is("^") ? end(end + 1) : end;
    }

    /// Behind the sign there may be a comment instead.
    private boolean isComment(int end) {
        Word next = phrase.at(end);
        return (next.isName() && !isKnown(next)) || (next.kind() == Kind.NUMBER);
    }

    private boolean isKnown(Word word) {
        return !word.isName()
                || phrase.parameters.contains(word.text())
                || Functions.isReserved(word.text())
                || phrase.variables.contains(word.text())
                || word.is("x")
                || word.is("y")
                || VARIABLE.matcher(word.text()).matches();
    }
}
