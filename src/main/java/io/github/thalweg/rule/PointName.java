package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.FormulaException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The point under a name that other programs have for it: `x = x - lr*g`, `params = params - lr*g`.
final class PointName {
    private static final String THETA = "theta";
    private static final Set<String> NAMES = Set.of(
            "x",
            "w",
            "W",
            "p",
            "z",
            "u",
            "Theta",
            "Θ",
            "param",
            "params",
            "parameter",
            "parameters",
            "weight",
            "weights",
            "point",
            "position",
            "pos");
    private static final Pattern NEXT = Pattern.compile("(.+?)_?(?:new|next)|(?:new|next)_(.+)");
    /// What a step is called that is yet to be made.
    private static final Pattern STEP =
            Pattern.compile("(?:d|Δ|delta_?)_?(?:x|w|theta|p|θ)|delta|step|update|move|upd|Δ");

    private PointName() {}

    /// The lines with `theta` in the place of the only name that is plainly the point; null where none is.
    ///
    /// @param read what the lines are read as
    static @Nullable List<String> meant(UpdateRule rule, List<String> lines, List<String> read) {
        Set<String> readable = Text.readable(rule);
        var points = new LinkedHashSet<String>();
        for (String line : lines) {
            String code = RuleText.code(line);
            Matcher assignment = RuleText.ASSIGNMENT.matcher(code);
            if (!assignment.lookingAt()) {
                continue;
            }
            String name = assignment.group(2);
            if (name.equals(THETA)) {
                return null;
            }
            String before = before(name);
            boolean point = (NAMES.contains(before) || before.equals(THETA)) && !readable.contains(name);
            if (point && word(before).matcher(code.substring(assignment.end())).find()) {
                points.add(name);
            }
        }
        if (points.size() != 1) {
            return null;
        }
        String point = points.iterator().next();
        String before = before(point);
        read.add(Messages.readAs(point, THETA + ", the point"));
        return OtherSteps.each(
                lines,
                code -> word(before)
                        .matcher(word(point).matcher(code).replaceAll(THETA))
                        .replaceAll(THETA));
    }

    /// `x` of `x_new`.
    private static String before(String name) {
        Matcher next = NEXT.matcher(name);
        if (!next.matches()) {
            return name;
        }
        return next.group(1) != null ? next.group(1) : next.group(2);
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}0-9_₀-₉.\"])" + Pattern.quote(name) + "(?![\\p{L}0-9_₀-₉\"])");
    }

    /// The sentence about a text that makes a step and does not take it; null where it makes none.
    static @Nullable FormulaException notTaken(List<Statement> statements) {
        for (Statement statement : statements.reversed()) {
            if (STEP.matcher(statement.name()).matches()) {
                return new FormulaException(
                        Messages.notTaken(statement.line(), statement.name()),
                        statement.start(),
                        statement.code().length());
            }
        }
        return null;
    }
}
