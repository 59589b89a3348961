package io.github.thalweg.formula.graph;

import org.jspecify.annotations.Nullable;

/// Roots of the sum of two squares, `sqrt(x^2 + 4y^2)`: lengths, also where the squares are too small or too large to
/// be told.
///
/// Such a root is a choice on the graph: as it is written where the sum is an ordinary number, elsewhere that of what
/// is scaled by a power of two. It is known again by making it once more, for equal expressions are the same node.
final class Lengths {
    /// Below, digits of a square may be lost.
    private static final double MIN_SUM = 1e-280;

    private static final double SCALE = 0x1p600;

    /// Squares by numbers beyond these are no sides of a length.
    private static final double MIN_FACTOR = 1e-3;

    private static final double MAX_FACTOR = 1e3;

    private final Graph graph;

    Lengths(Graph graph) {
        this.graph = graph;
    }

    /// The sides whose squares, times their factors, are added under the root.
    record Sides(double factor, Expr side, double otherFactor, Expr other) {}

    /// sqrt(u).
    static Expr root(Graph graph, Expr u) {
        Expr root = graph.unary(UnaryOp.SQRT, u);
        Sides sides = sides(u);
        return sides == null ? root : guarded(graph, root, u, sides);
    }

    private static Expr guarded(Graph graph, Expr root, Expr sum, Sides sides) {
        Expr small = graph.binary(BinaryOp.LESS, sum, graph.constant(1));
        Expr up = graph.constant(SCALE);
        Expr down = graph.constant(1 / SCALE);
        Expr scale = graph.select(small, up, down);
        Expr squares = graph.add(
                square(graph, sides.factor, graph.multiply(scale, sides.side)),
                square(graph, sides.otherFactor, graph.multiply(scale, sides.other)));
        Expr far = graph.multiply(graph.unary(UnaryOp.SQRT, squares), graph.select(small, down, up));
        // As the sum, but undefined where that is infinite: one comparison instead of two.
        Expr finite = graph.add(sum, graph.subtract(sum, sum));
        return graph.select(graph.binary(BinaryOp.LESS, graph.constant(MIN_SUM), finite), root, far);
    }

    private static Expr square(Graph graph, double factor, Expr side) {
        return graph.multiply(graph.constant(factor), graph.multiply(side, side));
    }

    /// What a node is the length of; null where it is none.
    @Nullable
    Sides of(Expr node) {
        Expr.Unary root = rootIn(node);
        if (root == null) {
            return null;
        }
        Sides sides = sides(root.argument());
        return sides != null && node.equals(guarded(graph, root, root.argument(), sides)) ? sides : null;
    }

    /// The length by `hypot`, whose second derivatives do not cancel where one side is much longer than the other.
    ///
    /// @param node a length, or what it has become
    Expr byHypot(Expr node) {
        Expr.Unary root = rootIn(node);
        Sides sides = root == null ? null : sides(root.argument());
        return sides == null
                ? node
                : graph.binary(
                        BinaryOp.HYPOT,
                        graph.multiply(graph.constant(Math.sqrt(sides.factor)), sides.side),
                        graph.multiply(graph.constant(Math.sqrt(sides.otherFactor)), sides.other));
    }

    private static Expr.@Nullable Unary rootIn(Expr node) {
        return node instanceof Expr.Select(var _, var _, Expr.Unary root, var _) && root.op() == UnaryOp.SQRT
                ? root
                : null;
    }

    private static @Nullable Sides sides(Expr node) {
        Multiple whole = Multiple.of(node);
        if (!(whole.of() instanceof Expr.Binary(var _, var op, var a, var b)) || op != BinaryOp.ADD) {
            return null;
        }
        Multiple first = Multiple.of(a);
        Multiple second = Multiple.of(b);
        Expr side = sideOf(first.of());
        Expr other = sideOf(second.of());
        double factor = whole.factor() * first.factor();
        double otherFactor = whole.factor() * second.factor();
        return side != null && other != null && isPlain(factor) && isPlain(otherFactor)
                ? new Sides(factor, side, otherFactor, other)
                : null;
    }

    private static @Nullable Expr sideOf(Expr square) {
        return square instanceof Expr.Binary(var _, var op, var a, var b) && op == BinaryOp.MULTIPLY && a.equals(b)
                ? a
                : null;
    }

    private static boolean isPlain(double factor) {
        return factor >= MIN_FACTOR && factor <= MAX_FACTOR;
    }
}
