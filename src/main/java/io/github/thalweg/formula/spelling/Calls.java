package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calls of functions as books print them: `sin^2(x)`, `sin x`, `log_2(x)`; and with more arguments than ours have.
final class Calls {
    private static final Map<String, String> INVERSES = Map.of("sin", "asin", "cos", "acos", "tan", "atan");
    private static final Set<String> ONE = Set.of("square", "sqr", "rsqrt");
    private static final Set<String> MANY = Set.of("min", "max");
    /// Functions of several numbers, which always have their parentheses.
    private static final Set<String> SEVERAL = Set.of("min", "max", "mod", "pow", "atan2", "hypot", "if", "clamp");

    private final Phrase phrase;

    private Calls(Phrase phrase) {
        this.phrase = phrase;
    }

    /// From the end to the beginning, so that arguments are rewritten before the calls that have them.
    static void rewrite(Phrase phrase) {
        var calls = new Calls(phrase);
        for (int i = phrase.size() - 1; i >= 0; i--) {
            if (phrase.isFunction(i)) {
                calls.power(i);
                calls.bare(i);
                calls.arguments(i);
            } else if (ONE.contains(phrase.at(i).text())
                    && phrase.at(i + 1).is("(")
                    && !phrase.parameters.contains(phrase.at(i).text())) {
                calls.one(i);
            }
        }
    }

    /// An exponent or a base between a function and its argument goes behind the call, or is the inverse.
    private void power(int i) {
        Word function = phrase.at(i);
        Word next = phrase.at(i + 1);
        if (next.kind() == Kind.RAISED) {
            phrase.replace(i + 1, i + 2, Operators.raised(next));
        }
        if (phrase.at(i + 1).is("_") && function.is("log")) {
            base(i);
            return;
        }
        if (!phrase.at(i + 1).is("^")) {
            return;
        }
        int end = exponentEnd(i + 2);
        if (function.is("exp")) {
            throw phrase.error(Messages.powerOfFunction(function.text()), i, i + 1);
        }
        List<Word> exponent = phrase.slice(i + 1, Math.min(end, phrase.size()));
        String digits = String.join("", exponent.stream().map(Word::text).toList());
        phrase.remove(i + 1, i + 1 + exponent.size());
        if (digits.equals("^-1") || digits.equals("^(-1)")) {
            String inverse = INVERSES.get(function.text());
            if (inverse == null) {
                throw phrase.error(Messages.inverseOrReciprocal(function.text()), i, i + 1);
            }
            phrase.set(i, function.name(inverse));
            phrase.note(Messages.readAsInverse(function.text(), inverse));
            return;
        }
        String typed = apply(i);
        if (phrase.at(i + 1).is("(")) {
            int close = phrase.closing(i + 1);
            phrase.replace(Math.min(close + 1, phrase.size()), Math.min(close + 1, phrase.size()), exponent);
            note(typed, i, close + 1 + exponent.size());
        }
    }

    private int exponentEnd(int from) {
        int at = phrase.at(from).is("-") || phrase.at(from).is("+") ? from + 1 : from;
        return phrase.opens(at) ? phrase.closing(at) + 1 : at + 1;
    }

    /// `log_b(x)`.
    private void base(int i) {
        int end = exponentEnd(i + 2);
        List<Word> base = phrase.slice(i + 2, Math.min(end, phrase.size()));
        phrase.remove(i + 1, i + 2 + base.size());
        if (base.size() == 3 && base.getFirst().is("(")) {
            base = base.subList(1, 2);
        }
        String typed = apply(i);
        int close = phrase.closing(i + 1);
        if (phrase.at(i + 1).is("(") && close < phrase.size()) {
            var made = new ArrayList<Word>(List.of(base.getFirst().symbol(",")));
            made.addAll(base);
            phrase.replace(close, close, made);
            note(typed, i, close + made.size() + 1);
        }
    }

    private void bare(int i) {
        String typed = apply(i);
        note(typed, i, phrase.closing(i + 1) + 1);
    }

    private void note(@Nullable String typed, int from, int to) {
        if (typed != null) {
            phrase.note(Messages.readAs(typed, Spelling.text(phrase.slice(from, Math.min(to, phrase.size())))));
        }
    }

    /// `sin 2x` is sin(2x): numbers and names, with their exponents, up to an operator. What was typed is returned
    /// where that can be read otherwise.
    private @Nullable String apply(int i) {
        if (SEVERAL.contains(phrase.at(i).text())) {
            return null;
        }
        int end = i + 1;
        if (phrase.isFunction(end) && phrase.at(end + 1).is("(")) {
            end = Math.min(phrase.closing(end + 1) + 1, phrase.size());
            while (phrase.at(end).is("^")) {
                end = exponentEnd(end + 1);
            }
        }
        while (isFactor(end)) {
            end++;
            while (phrase.at(end).is("^")) {
                end = exponentEnd(end + 1);
            }
        }
        if (end == i + 1 || end > phrase.size()) {
            return null;
        }
        Word last = phrase.at(end - 1);
        String typed = phrase.typed(i, end);
        phrase.replace(end, end, List.of(last.symbol(")")));
        phrase.set(i + 1, phrase.at(i + 1).joined());
        phrase.replace(i + 1, i + 1, List.of(phrase.at(i).symbol("(")));
        return end > i + 2 ? typed : null;
    }

    private boolean isFactor(int i) {
        Word word = phrase.at(i);
        boolean operand = word.kind() == Kind.NUMBER || (word.isName() && !phrase.isFunction(i));
        return operand && !phrase.at(i + 1).is("(");
    }

    private void arguments(int i) {
        int close = phrase.closing(i + 1);
        if (!phrase.at(i + 1).is("(") || close >= phrase.size()) {
            return;
        }
        Word function = phrase.at(i);
        if (MANY.contains(function.text()) && phrase.at(i + 2).is("(") && phrase.closing(i + 2) == close - 1) {
            phrase.remove(close - 1, close);
            phrase.remove(i + 2, i + 3);
            phrase.set(i + 2, phrase.at(i + 2).joined());
            close -= 2;
        }
        List<Integer> commas = phrase.commas(i + 1, close);
        if (MANY.contains(function.text()) && commas.size() > 1) {
            nest(i, close, commas);
        } else if (MANY.contains(function.text()) && commas.isEmpty() && close > i + 2 && phrase.isLandscape) {
            String typed = phrase.typed(i, close + 1);
            phrase.remove(i, i + 1);
            phrase.note(
                    Messages.readAs(typed, Spelling.text(phrase.slice(i, close)).strip()));
        } else if (function.is("log") && commas.size() == 1) {
            logarithm(i, commas.getFirst(), close);
        }
    }

    /// min(a, b, c) is min(a, min(b, c)).
    private void nest(int i, int close, List<Integer> commas) {
        for (int k = 1; k < commas.size(); k++) {
            phrase.replace(close, close, List.of(phrase.at(close).symbol(")")));
        }
        for (int k = commas.size() - 2; k >= 0; k--) {
            Word function = phrase.at(i);
            int at = commas.get(k) + 1;
            Word inner = new Word(Kind.NAME, function.text(), function.start(), function.end(), true);
            phrase.replace(at, at, List.of(inner, function.symbol("(")));
            phrase.set(at + 2, phrase.at(at + 2).joined());
        }
    }

    /// log(v, b) is log(v)/log(b).
    private void logarithm(int i, int comma, int close) {
        Word function = phrase.at(i);
        List<Word> base = phrase.slice(comma + 1, close);
        String number = base.size() == 1 ? base.getFirst().text() : "";
        noteBase(i, comma, close);
        if (number.equals("2") || number.equals("10") || number.equals("e")) {
            phrase.remove(comma, close);
            phrase.set(i, function.name(number.equals("e") ? "log" : "log" + number));
            return;
        }
        var made = new ArrayList<Word>();
        made.add(function.as(Kind.SYMBOL, "("));
        made.add(function.name("log").joined());
        made.addAll(phrase.slice(i + 1, comma));
        made.addAll(List.of(
                function.symbol(")"), function.symbol("/"), function.name("log").joined()));
        made.add(function.symbol("("));
        made.addAll(base.stream().map(Word::joined).toList());
        made.addAll(List.of(phrase.at(close), phrase.at(close).symbol(")")));
        phrase.replace(i, close + 1, made);
    }

    /// Some have the base in front: only the logarithm of what varies, to a base that does not, can mean one thing.
    private void noteBase(int i, int comma, int close) {
        List<Word> value = phrase.slice(i + 2, comma);
        List<Word> base = phrase.slice(comma + 1, close);
        boolean plain = value.stream().anyMatch(this::varies) && base.stream().noneMatch(this::varies);
        boolean typed = phrase.at(i + 1).start() == phrase.at(i).end()
                && phrase.at(i + 1).is("(");
        if (!plain && typed && !value.isEmpty() && !base.isEmpty()) {
            phrase.note(Messages.baseOfNumber(
                    phrase.typed(i, close + 1),
                    Spelling.text(value).strip(),
                    Spelling.text(base).strip()));
        }
    }

    private boolean varies(Word word) {
        return word.isName() && !Functions.isReserved(word.text());
    }

    /// Functions that are a word of ours and an operator.
    private void one(int i) {
        Word word = phrase.at(i);
        int close = phrase.closing(i + 1);
        if (close >= phrase.size()) {
            return;
        }
        List<Word> argument = phrase.slice(i + 1, close + 1);
        var made = new ArrayList<Word>(List.of(word.as(Kind.SYMBOL, "(")));
        if (word.text().startsWith("sq")) {
            made.addAll(argument);
            made.addAll(List.of(word.symbol("^"), word.as(Kind.NUMBER, "2").joined()));
            if (word.is("sqr")) {
                phrase.note(Messages.SQR);
            }
        } else {
            made.addAll(List.of(
                    word.as(Kind.NUMBER, "1").joined(),
                    word.symbol("/"),
                    word.name("sqrt").joined()));
            made.addAll(argument);
        }
        made.add(phrase.at(close).symbol(")"));
        phrase.replace(i, close + 1, made);
    }
}
