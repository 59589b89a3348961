package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Check of a text as a whole: what it must assign and may read to make sense.
final class TextCheck {
    private TextCheck() {}

    /// Whether a schedule reads the rate before it has made it.
    private static boolean isRate(Syntax.Name name, Set<String> known) {
        return name.name().equals("lr") && known.contains("lr0");
    }

    static void requireResult(List<Statement> statements, String result, String text) {
        if (statements.stream().noneMatch(statement -> statement.name().equals(result))) {
            FormulaException step = result.equals("theta") ? PointName.notTaken(statements) : null;
            throw step == null ? new FormulaException(Messages.neverAssigned(result), text.length(), 0) : step;
        }
    }

    /// A name that is read before it is assigned needs a value from before the first update.
    static void requireInitialValues(
            List<Statement> statements, Set<String> readable, List<String> carried, String result) {
        var known = new HashSet<>(readable);
        known.addAll(carried);
        if (result.equals("lr")) {
            known.remove("lr");
        }
        for (Statement statement : statements) {
            requireKnown(statement.value(), statement, known);
            known.add(statement.name());
        }
    }

    private static void requireKnown(Syntax syntax, Statement statement, Set<String> known) {
        switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> {}
            case Syntax.Apply apply -> apply.arguments().forEach(a -> requireKnown(a, statement, known));
            case Syntax.Name name -> {
                if (!known.contains(name.name()) && !Functions.isReserved(name.name())) {
                    throw new FormulaException(
                            isRate(name, known)
                                    ? Messages.ownRate(statement.line())
                                    : Messages.readBefore(statement.line(), name.name()),
                            statement.start() + name.span().start(),
                            name.span().length());
                }
            }
        }
    }

    static boolean reads(Syntax syntax, String name) {
        return switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> false;
            case Syntax.Name read -> read.name().equals(name);
            case Syntax.Apply apply -> apply.arguments().stream().anyMatch(a -> reads(a, name));
        };
    }
}
