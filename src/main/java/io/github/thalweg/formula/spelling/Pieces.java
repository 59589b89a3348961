package io.github.thalweg.formula.spelling;

import java.util.ArrayList;
import java.util.List;

/// Choices in braces, as Desmos writes them: `{x > 0: x, y}`.
final class Pieces {
    private final Phrase phrase;

    Pieces(Phrase phrase) {
        this.phrase = phrase;
    }

    /// From the end to the beginning, so that what stands in braces has been rewritten.
    void rewrite() {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            int close = phrase.at(i).is("{") ? phrase.closing(i) : phrase.size();
            if (close < phrase.size() && holdsCondition(i, close)) {
                choice(i, close);
            }
        }
    }

    private boolean holdsCondition(int open, int close) {
        int depth = 0;
        for (int i = open + 1; i < close; i++) {
            depth += phrase.opens(i) ? 1 : phrase.closes(i) ? -1 : 0;
            if (depth == 0 && Refusals.isComparison(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void choice(int open, int close) {
        var ends = new ArrayList<>(phrase.commas(open, close));
        ends.add(close);
        int last = ends.size() > 1 ? ends.get(ends.size() - 2) : open;
        if (ends.size() < 2 || colon(last + 1, close) >= 0) {
            throw phrase.error(Messages.PIECES, open, close + 1);
        }
        Word brace = phrase.at(open);
        var made = new ArrayList<Word>();
        int from = open + 1;
        for (int end : ends.subList(0, ends.size() - 1)) {
            int colon = colon(from, end);
            if (colon <= from) {
                throw phrase.error(Messages.PIECES, open, close + 1);
            }
            made.add(made.isEmpty() ? brace.name("if") : brace.name("if").apart());
            made.add(brace.symbol("("));
            made.add(phrase.at(from).joined());
            made.addAll(phrase.slice(from + 1, colon));
            made.add(phrase.at(colon).symbol(","));
            made.addAll(phrase.slice(colon + 1, end));
            made.add(phrase.at(end));
            from = end + 1;
        }
        made.addAll(phrase.slice(from, close));
        ends.subList(0, ends.size() - 1).forEach(_ -> made.add(phrase.at(close).symbol(")")));
        phrase.replace(open, close + 1, List.copyOf(made));
    }

    private int colon(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += phrase.opens(i) ? 1 : phrase.closes(i) ? -1 : 0;
            if (depth == 0 && phrase.at(i).is(":")) {
                return i;
            }
        }
        return -1;
    }
}
