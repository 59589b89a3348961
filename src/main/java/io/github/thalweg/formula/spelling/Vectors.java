package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.List;
import java.util.Set;

/// Lists of numbers in brackets, as MATLAB and NumPy have them: `[x; y]`, `[x y]`. A bracket holds one number here.
final class Vectors {
    private static final Set<String> MANY = Set.of("min", "max");

    private final Phrase phrase;

    private Vectors(Phrase phrase) {
        this.phrase = phrase;
    }

    static void check(Phrase phrase) {
        var vectors = new Vectors(phrase);
        for (int i = 0; i < phrase.size(); i++) {
            int close = phrase.closing(i);
            if (phrase.at(i).is("[") && close < phrase.size() && !vectors.isCalled(i)) {
                vectors.check(i, close);
            }
        }
    }

    /// `Sin[x]`, and `norm([x; y])`, about which there is more to say.
    private boolean isCalled(int open) {
        boolean behind = phrase.at(open - 1).isName()
                && phrase.at(open - 1).end() == phrase.at(open).start();
        boolean elsewhere = phrase.at(open - 1).is("(") && phrase.at(open - 2).isName() && !phrase.isFunction(open - 2);
        return behind || elsewhere;
    }

    private void check(int open, int close) {
        boolean many =
                phrase.at(open - 1).is("(") && MANY.contains(phrase.at(open - 2).text());
        List<Integer> commas = phrase.commas(open, close);
        boolean list = !many && commas.stream().anyMatch(at -> !isDecimal(at));
        if (list || !phrase.separators(open, close, ";").isEmpty()) {
            throw phrase.error(Messages.VECTORS, open, close + 1);
        }
        if (!commas.isEmpty() || !isRow(open, close)) {
            return;
        }
        if (many) {
            throw phrase.error(Messages.SEPARATORS, open, close + 1);
        }
        phrase.note(Messages.oneNumber(phrase.typed(open, close + 1)));
    }

    private boolean isDecimal(int comma) {
        return phrase.at(comma - 1).kind() == Kind.NUMBER
                && phrase.at(comma + 1).kind() == Kind.NUMBER
                && !phrase.at(comma + 1).spaced();
    }

    /// Whether spaces part what stands between the brackets, and not the sides of an operator: a book's `[2 x + y]` and
    /// LaTeX's, where spaces say nothing, are no rows.
    private boolean isRow(int open, int close) {
        boolean parted = false;
        int i = open + 1;
        while (i < close && !phrase.text.contains("\\")) {
            Word word = phrase.at(i);
            boolean operator = word.kind() == Kind.SYMBOL && !phrase.opens(i) && !phrase.closes(i);
            if (operator && word.spaced() && phrase.at(i + 1).spaced()) {
                return false;
            }
            boolean sign = (word.is("-") || word.is("+")) && !phrase.at(i + 1).spaced();
            boolean bracket = word.is("(") || word.is("[");
            boolean begins = word.isName() || word.kind() == Kind.NUMBER || bracket || sign;
            parted |= i > open + 1 && word.spaced() && phrase.followsOperand(i) && begins && !isGiven(i);
            i = phrase.opens(i) ? phrase.closing(i) + 1 : i + 1;
        }
        return parted;
    }

    /// `sin x` is a call.
    private boolean isGiven(int i) {
        return phrase.isFunction(i - 1);
    }
}
