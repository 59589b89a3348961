package io.github.thalweg.catalog.data;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Check of a column's name, which a formula reads.
final class ColumnName {
    private static final Set<String> COORDINATES = Set.of("x", "y");

    private ColumnName() {}

    /// A sentence on why a column cannot be called so, or null when it can.
    static @Nullable String problem(String name, Set<String> parameters) {
        if (parameters.contains(name)) {
            return Messages.parameterToo(name);
        }
        if (COORDINATES.contains(name) || Functions.isReserved(name)) {
            return Messages.taken(name);
        }
        return isName(name) ? null : Messages.notAName(name);
    }

    private static boolean isName(String name) {
        try {
            return Parser.parse(name, Vocabulary.ofNumbers(Set.of(name))) instanceof Syntax.Name read
                    && read.name().equals(name);
        } catch (FormulaException _) {
            return false;
        }
    }
}
