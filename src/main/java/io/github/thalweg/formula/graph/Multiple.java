package io.github.thalweg.formula.graph;

/// An expression and a number that it is multiplied by.
record Multiple(double factor, Expr of) {
    /// What a node is a multiple of, with 1 for the factor where it is none.
    static Multiple of(Expr node) {
        return switch (node) {
            case Expr.Unary(var _, var op, var u) when op == UnaryOp.NEGATE -> of(u).times(-1);
            case Expr.Binary(var _, var op, Expr.Constant(var _, double c), var u)
            when op == BinaryOp.MULTIPLY && c != 0 -> of(u).times(c);
            case Expr.Binary(var _, var op, var u, Expr.Constant(var _, double c))
            when op == BinaryOp.MULTIPLY && c != 0 -> of(u).times(c);
            case Expr.Binary(var _, var op, var u, Expr.Constant(var _, double c))
            when op == BinaryOp.DIVIDE && c != 0 -> of(u).times(1 / c);
            default -> new Multiple(1, node);
        };
    }

    private Multiple times(double number) {
        return new Multiple(number * factor, of);
    }
}
