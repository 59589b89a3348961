package io.github.thalweg.figure.step;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.formula.syntax.Span;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.rule.RandomCalls;
import io.github.thalweg.run.step.Reading;
import io.github.thalweg.run.step.StepLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of a rule as it is written, with the names replaced by the numbers of one update.
final class Substitution {
    /// Letters of a parameter that a person would have typed; one that is computed from others may have many more.
    private static final int MAX_EXACT = 12;

    private final String code;
    private final StringBuilder text = new StringBuilder();
    private int done;

    private Substitution(String code) {
        this.code = code;
    }

    /// Names that have no number in this update, as those in a branch that a switch closes, stay.
    static String of(StepLine line) {
        Syntax syntax = line.text().syntax();
        var words = new ArrayList<Syntax>();
        if (syntax != null) {
            collect(syntax, words);
        }
        words.sort(Comparator.comparingInt(word -> word.span().start()));
        var substitution = new Substitution(line.text().code());
        int draws = 0;
        for (Syntax word : words) {
            Reading reading =
                    line.reads().get(word instanceof Syntax.Apply call ? RandomCalls.name(call, draws++) : name(word));
            if (reading != null) {
                substitution.replace(substitution.whole(word), reading);
            }
        }
        return substitution.finish();
    }

    private static String name(Syntax word) {
        return word instanceof Syntax.Name(String name, var _) ? name : "";
    }

    /// A call with its parentheses.
    private Span whole(Syntax word) {
        Span span = word.span();
        return word instanceof Syntax.Apply
                ? new Span(span.start(), code.indexOf(')', span.start()) + 1 - span.start())
                : span;
    }

    /// A value by itself: `0.125` or `(0.182, −0.409)`.
    static String value(Reading reading) {
        return reading.pair()
                ? "(" + number(reading, reading.x()) + ", " + number(reading, reading.y()) + ")"
                : number(reading, reading.x());
    }

    private static String number(Reading reading, double value) {
        String exact = Numbers.inFormula(Numbers.exact(value));
        return reading.exact() && exact.length() <= MAX_EXACT ? exact : Numbers.inFormula(Numbers.readout(value));
    }

    private static void collect(Syntax syntax, List<Syntax> words) {
        switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> {}
            case Syntax.Name name -> words.add(name);
            case Syntax.Apply call when RandomCalls.isOne(call) -> words.add(call);
            case Syntax.Apply apply -> apply.arguments().forEach(a -> collect(a, words));
        }
    }

    private void replace(Span span, Reading reading) {
        text.append(code, done, span.start());
        done = span.start() + span.length();
        if (isMultiplied(span.start())) {
            text.append('*');
        }
        boolean alone = !reading.pair() && reading.x() >= 0;
        String value = value(reading);
        if (isArgument(span) && reading.pair()) {
            text.append(value, 1, value.length() - 1);
        } else if (alone || reading.pair() || isArgument(span)) {
            text.append(value);
        } else {
            text.append('(').append(value).append(')');
        }
    }

    /// Whether a factor stands before it with no sign between them: two numbers in a row would read as one.
    private boolean isMultiplied(int start) {
        char before = start == 0 ? ' ' : code.charAt(start - 1);
        return Character.isLetterOrDigit(before) || before == ')';
    }

    /// Whether it is all that stands in a function's parentheses.
    private boolean isArgument(Span span) {
        int end = span.start() + span.length();
        return span.start() > 1
                && end < code.length()
                && code.charAt(span.start() - 1) == '('
                && code.charAt(end) == ')'
                && Character.isLetterOrDigit(code.charAt(span.start() - 2));
    }

    private String finish() {
        return text.append(code, done, code.length()).toString().strip();
    }
}
