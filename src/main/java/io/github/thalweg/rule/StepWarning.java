package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Warning about a rule or a schedule that can be run and is hardly meant: a step of one number for both coordinates,
/// such as `theta = theta - lr*norm(g)`, which goes along the diagonal whatever the gradient's direction, or a value
/// with an argument, such as `lr(t)` or `g(theta)`, which is a product, or `0 < t < 9`, which is always true.
public final class StepWarning {
    private static final Set<String> ORDERS = Set.of("<", ">", "<=", ">=");
    private static final Set<String> SUMS = Set.of("+", "-");

    /// A name directly before the point or the number of the update, in parentheses.
    private static final Pattern WITH_ARGUMENT =
            Pattern.compile("(?<![\\p{L}0-9_₀-₉])(\\p{L}[\\p{L}0-9_₀-₉]*)\\(\\s*(theta|t|k)\\s*\\)");

    private StepWarning() {}

    /// The warning in one sentence; empty where there is nothing to say.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when the text is not one of the rule language
    public static Optional<String> of(Definition definition) {
        if (definition instanceof UpdateRule rule && rule.method() != null) {
            return Optional.empty();
        }
        Text text = Text.of(definition);
        return text.statements().stream()
                .filter(statement -> statement.name().equals("theta") && isOneNumber(text, statement.value()))
                .map(statement -> Messages.alongDiagonal(statement.line()))
                .findFirst()
                .or(() -> product(definition, text))
                .or(() -> text.statements().stream()
                        .filter(statement -> isChained(statement.value()))
                        .map(statement -> Messages.chained(statement.line()))
                        .findFirst());
    }

    private static Optional<String> product(Definition definition, Text text) {
        var names = new HashSet<>(Text.readable(definition));
        text.statements().forEach(statement -> names.add(statement.name()));
        definition.parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.KNOTS)
                .forEach(knots -> names.remove(knots.name()));
        String[] lines = definition.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher found = WITH_ARGUMENT.matcher(RuleText.code(lines[i]));
            while (found.find()) {
                String name = found.group(1);
                if (names.contains(name) && !Functions.isFunction(name)) {
                    return Optional.of(Messages.product(i + 1, found.group(), name + "*" + found.group(2), name));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the answer of a comparison, 1 or 0, is compared again.
    private static boolean isChained(Syntax value) {
        if (!(value instanceof Syntax.Apply apply)) {
            return false;
        }
        boolean again = ORDERS.contains(apply.function())
                && apply.arguments().getFirst() instanceof Syntax.Apply first
                && ORDERS.contains(first.function());
        return again || apply.arguments().stream().anyMatch(StepWarning::isChained);
    }

    /// Whether it is theta with single numbers added or taken away.
    private static boolean isOneNumber(Text text, Syntax value) {
        if (value instanceof Syntax.Apply sum
                && SUMS.contains(sum.function())
                && sum.arguments().size() == 2) {
            List<Syntax> parts = sum.arguments();
            Syntax rest = parts.get(0);
            boolean first = rest instanceof Syntax.Name name && name.name().equals("theta");
            return !text.kinds().isPair(parts.get(1)) && (first || isOneNumber(text, rest));
        }
        return false;
    }
}
