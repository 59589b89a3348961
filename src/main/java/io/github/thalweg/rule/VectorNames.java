package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Search for the names that have one number per coordinate, over the whole text: a name does when anything
/// assigned to it does.
final class VectorNames {
    private static final Set<String> PAIRS =
            Set.of("grad", "hess_diag", "newton", "damped_newton", "inner", RandomCalls.PAIR);
    private static final Set<String> ONES = Set.of("norm", "dot", "sum", "reached", "knots", RandomCalls.ONE);

    private final Set<String> pairs;

    /// @param givenPairs the names given from outside that are one per coordinate
    VectorNames(Set<String> givenPairs, List<Statement> statements) {
        pairs = new HashSet<>(givenPairs);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Statement statement : statements) {
                changed |= isPair(statement.value()) && pairs.add(statement.name());
            }
        }
    }

    boolean isPair(String name) {
        return pairs.contains(name);
    }

    boolean isPair(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> false;
            case Syntax.Name name -> pairs.contains(name.name());
            case Syntax.Apply apply ->
                PAIRS.contains(apply.function())
                        || (!ONES.contains(apply.function())
                                && apply.arguments().stream().anyMatch(this::isPair));
        };
    }
}
