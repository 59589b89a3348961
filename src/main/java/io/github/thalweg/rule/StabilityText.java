package io.github.thalweg.rule;

import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Evaluation of the stability limit that a rule's file gives.
///
/// On a quadratic with the Hessian's eigenvalue λ, an update with the effective rate r turns deviations from the
/// minimum into smaller ones while r λ is below the limit, and into growing oscillations above it: 2 for gradient
/// descent, 2(1 + β)/(1 - τ) for a heavy ball with dampening τ, 2(1 + β₁)/(1 - β₁) for Adam.
public final class StabilityText {
    private StabilityText() {}

    /// @throws FormulaException when the text is not an expression of the rule's numbers and switches but `lr`
    public static void check(UpdateRule rule) {
        var ones = new TreeMap<String, Double>();
        rule.parameters().stream().filter(StabilityText::isReadable).forEach(p -> ones.put(p.name(), 1.0));
        if (rule.stability() != null) {
            Lowering.evaluate(rule.stability(), ones);
        }
    }

    /// The limit with these values; empty where the file gives none, or where it is not a positive number.
    ///
    /// @param settings a value for every parameter of the rule
    /// @throws FormulaException when the text is not an expression of the rule's numbers and switches but `lr`
    public static OptionalDouble limit(UpdateRule rule, Map<String, Setting> settings) {
        if (rule.stability() == null) {
            return OptionalDouble.empty();
        }
        var numbers = new TreeMap<String, Double>();
        rule.parameters().stream().filter(StabilityText::isReadable).forEach(p -> {
            switch (settings.get(p.name())) {
                case Setting.Number(double value) -> numbers.put(p.name(), value);
                case Setting.Flag(boolean on) -> numbers.put(p.name(), on ? 1.0 : 0.0);
                case Setting.Choice _, Setting.Numbers _, Setting.Knots _ -> {}
                case null -> {}
            }
        });
        double limit = Lowering.evaluate(rule.stability(), numbers);
        return limit > 0 && Double.isFinite(limit) ? OptionalDouble.of(limit) : OptionalDouble.empty();
    }

    private static boolean isReadable(Parameter parameter) {
        return !parameter.name().equals("lr")
                && switch (parameter.type()) {
                    case NUMBER, INTEGER, SWITCH -> true;
                    case CHOICE, LIST, KNOTS -> false;
                };
    }
}
