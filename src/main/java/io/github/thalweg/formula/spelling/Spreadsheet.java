package io.github.thalweg.formula.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Powers of a spreadsheet, which has a sign before them and goes from left to right: `=-A1^2` is (-A1)^2, and
/// `=2^3^2` is (2^3)^2.
final class Spreadsheet {
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,4}");

    private final Phrase phrase;
    /// Whether no book has written it.
    private final boolean sure;

    private Spreadsheet(Phrase phrase) {
        this.phrase = phrase;
        boolean cells = false;
        for (int i = 0; i < phrase.size(); i++) {
            cells |= phrase.at(i).isName() && CELL.matcher(phrase.at(i).text()).matches();
        }
        sure = cells;
    }

    static boolean is(Phrase phrase) {
        return phrase.text.stripLeading().startsWith("=");
    }

    /// Reads powers so where there are cells, and else says that a spreadsheet would.
    static void readPowers(Phrase phrase) {
        if (is(phrase)) {
            new Spreadsheet(phrase).readPowers();
        }
    }

    private void readPowers() {
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.at(i).is("^") && phrase.followsOperand(i)) {
                i = read(i);
            }
        }
    }

    /// @return where the last power of this one is
    private int read(int power) {
        int start = start(power - 1);
        int end = end(power + 1);
        boolean sign = phrase.at(start - 1).is("-") && !phrase.followsOperand(start - 1);
        boolean exponent = phrase.at(start - 2).is("^");
        if (sign && !exponent && end <= phrase.size()) {
            return group(start - 1, power, end);
        }
        return phrase.at(end).is("^") ? group(start, end, end(end + 1)) : power;
    }

    /// Puts what stands before a power into parentheses, or says that it might be.
    private int group(int from, int power, int end) {
        int to = Math.min(end, phrase.size());
        String typed = phrase.typed(from, to);
        var base = new ArrayList<Word>();
        Word first = phrase.at(from);
        base.add(first.spaced() ? first.symbol("(").apart() : first.symbol("("));
        base.add(first.joined());
        base.addAll(phrase.slice(from + 1, power));
        base.add(phrase.at(power - 1).symbol(")"));
        var whole = new ArrayList<>(base);
        whole.addAll(phrase.slice(power, to));
        String grouped = Spelling.text(whole).strip();
        if (!sure) {
            phrase.note(Messages.notAsSpreadsheet(typed, grouped));
            return power;
        }
        phrase.replace(from, power, base);
        phrase.note(Messages.asSpreadsheet(typed, grouped));
        return power + 1;
    }

    private int start(int last) {
        int open = phrase.closes(last) ? Math.max(0, phrase.opening(last)) : last;
        return open < last && phrase.isFunction(open - 1) ? open - 1 : open;
    }

    private int end(int from) {
        int at = List.of("-", "+").contains(phrase.at(from).text()) ? from + 1 : from;
        int open = phrase.isFunction(at) && phrase.at(at + 1).is("(") ? at + 1 : at;
        return (phrase.opens(open) ? phrase.closing(open) : open) + 1;
    }
}
