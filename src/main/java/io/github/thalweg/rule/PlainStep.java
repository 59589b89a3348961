package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.FormulaException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The step of gradient descent in the words of another program: `w = w - eta*grad`, `p.data -= lr*p.grad`.
final class PlainStep {
    private static final String WORD = "\\\\?\\p{L}[\\p{L}0-9_]*";
    private static final String POINT = WORD + "(?:\\.\\p{L}\\w*)*(?:_?[\\[{(][^\\[\\](){}]*[\\])}]|[ₜ₊₁]+)?'?";
    private static final String RATE =
            "(?:self\\.)?(?:lr|\\\\?eta|\\\\?alpha|η|α|learning_rate|step_size|rate)(?:_[tkn]|_\\{[tkn]})?";
    private static final String GRADIENT = "(?:\\\\?nabla\\s*|∇)(?:_?\\S*)|g|grads?|gradient|d[A-Za-zθ]\\w*|" + WORD
            + "(?:\\.\\w+)*\\.grad(?:\\.data)?"
            + "|(?:grad|gradient|df|f')\\([^()]*\\)|g(?:rad)?(?:_[tkn]|_?[\\[{][^\\[\\]{}]*[\\]}])";
    private static final Pattern STEP = Pattern.compile("\\s*(" + POINT + ")\\s*(?:(?::?=|←|<-)\\s*(" + POINT
            + ")\\s*[-−]|[-−]=)\\s*(" + RATE + ")\\s*[*·×]?\\s*(" + GRADIENT + ")\\s*;?\\s*");
    private static final Pattern KNOWN = Pattern.compile("theta|(?:lr|g)(?:_[tkn]|_?[\\[{][^\\[\\]{}]*[\\]}])?");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9_]*");
    /// Characters of a line that may be one step.
    private static final int LONGEST = 120;

    private PlainStep() {}

    /// What to say of an error in such a line; null where the line is none, or where its own sentence says as much.
    static @Nullable FormulaException instead(FormulaException error, String text) {
        int start = 0;
        int number = 1;
        for (String line : text.split("\n", -1)) {
            boolean here = error.start() >= start && error.start() <= start + line.length();
            String code = RuleText.code(line);
            if (here) {
                return sentence(code, number, start);
            }
            start += line.length() + 1;
            number++;
        }
        return null;
    }

    /// Whether the line is such a step whose rate or gradient is called otherwise.
    static boolean isForeign(String code) {
        Matcher step = step(code);
        return step != null && foreign(step, 3, 4) > 0 && foreign(step, 1, 3, 4) > 1;
    }

    private static @Nullable FormulaException sentence(String code, int number, int start) {
        Matcher step = step(code);
        if (step == null) {
            return null;
        }
        boolean unreadable = !NAME.matcher(step.group(1)).matches();
        int indent = code.length() - code.stripLeading().length();
        return !unreadable && foreign(step, 1, 3, 4) < 2
                ? null
                : new FormulaException(
                        Messages.plainStep(number, code.strip()),
                        start + indent,
                        code.strip().length());
    }

    private static @Nullable Matcher step(String code) {
        Matcher step = STEP.matcher(code.length() > LONGEST ? "" : code);
        boolean same =
                step.matches() && (step.group(2) == null || name(step.group(1)).equals(name(step.group(2))));
        return same ? step : null;
    }

    /// The name of a point without its index.
    private static String name(String point) {
        return point.replaceFirst("_?[\\[{(].*|[ₜ₊₁]+$|_[tkn]$|_?(?:new|next)$|'$", "");
    }

    private static int foreign(Matcher step, int... groups) {
        int foreign = 0;
        for (int group : groups) {
            foreign += KNOWN.matcher(step.group(group)).matches() ? 0 : 1;
        }
        return foreign;
    }
}
