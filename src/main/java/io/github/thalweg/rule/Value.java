package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Expr;
import java.util.function.UnaryOperator;

/// The value of a name of a rule: one number, or one per coordinate.
public sealed interface Value {
    /// One number, which serves both coordinates.
    record One(Expr value) implements Value {}

    /// A number for x and one for y.
    record Pair(Expr x, Expr y) implements Value {
        public Pair map(UnaryOperator<Expr> operation) {
            return new Pair(operation.apply(x), operation.apply(y));
        }
    }

    default Expr x() {
        return switch (this) {
            case One(Expr value) -> value;
            case Pair(Expr x, var _) -> x;
        };
    }

    default Expr y() {
        return switch (this) {
            case One(Expr value) -> value;
            case Pair(var _, Expr y) -> y;
        };
    }

    default Pair toPair() {
        return new Pair(x(), y());
    }
}
