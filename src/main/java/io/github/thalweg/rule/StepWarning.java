package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Warning about a rule that can be run and is hardly meant: a step of one number for both coordinates, such as
/// `theta = theta - lr*norm(g)`, which goes along the diagonal whatever the gradient's direction.
public final class StepWarning {
    private static final Set<String> SUMS = Set.of("+", "-");

    private StepWarning() {}

    /// The warning in one sentence; empty where there is nothing to say.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when the text is not one of the rule language
    public static Optional<String> of(Definition definition) {
        if (!(definition instanceof UpdateRule rule) || rule.method() != null) {
            return Optional.empty();
        }
        Text text = Text.of(rule);
        return text.statements().stream()
                .filter(statement -> statement.name().equals("theta") && isOneNumber(text, statement.value()))
                .map(statement -> Messages.alongDiagonal(statement.line()))
                .findFirst();
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
