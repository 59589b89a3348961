package io.github.thalweg.formula.graph;

import static io.github.thalweg.formula.graph.UnaryOp.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Exact derivatives on the graph, by reverse accumulation: the derivative of an expression with respect to all inputs
/// shares its sub-expressions.
///
/// At kinks: d|u| = sign(u) with sign(0) = 0, at a tie `min` and `max` give each side one half; `floor`, `ceil`, `sign`
/// and comparisons have derivative 0.
public final class Differentiator {
    private final Graph graph;
    private final Association association;
    private final Map<Expr, Map<Expr.Input, Expr>> ofBranching = new HashMap<>();

    public Differentiator(Graph graph) {
        this.graph = graph;
        this.association = new Association(graph);
    }

    /// d root / d input.
    public Expr derivative(Expr root, Expr.Input input) {
        var adjoints = new HashMap<Expr, List<Expr>>();
        adjoints.put(root, List.of(graph.constant(1)));
        var total = new ArrayList<Expr>();
        for (Expr node : graph.reachable(List.of(root)).reversed()) {
            List<Expr> terms = adjoints.get(node);
            if (terms == null) {
                continue;
            }
            Expr adjoint = association.sum(terms);
            if (node.equals(input)) {
                total.add(adjoint);
            } else if (isBranching(node)) {
                total.add(times(adjoint, branching(node, input)));
            } else {
                propagate(node, adjoint, adjoints);
            }
        }
        return association.sum(total);
    }

    /// Sides that are not chosen must not be multiplied by 0, for they may be infinite or undefined: such nodes are
    /// differentiated forward, side by side.
    private static boolean isBranching(Expr node) {
        return node instanceof Expr.Select
                || (node instanceof Expr.Binary(var _, var op, var _, var _)
                        && (op == BinaryOp.MIN || op == BinaryOp.MAX));
    }

    private Expr branching(Expr node, Expr.Input input) {
        var known = ofBranching.computeIfAbsent(node, _ -> new HashMap<>());
        Expr derivative = known.get(input);
        if (derivative == null) {
            derivative = switch (node) {
                case Expr.Select(var _, var c, var a, var b) ->
                    graph.select(c, derivative(a, input), derivative(b, input));
                case Expr.Binary(var _, var op, var a, var b) when op == BinaryOp.MIN -> chosen(a, b, a, b, input);
                case Expr.Binary(var _, var _, var a, var b) -> chosen(b, a, a, b, input);
                default -> throw new IllegalStateException("not a branching node: " + node);
            };
            known.put(input, derivative);
        }
        return derivative;
    }

    /// The derivative of `a` where `lesser < greater`, of `b` where it is the other way round, their mean at a tie.
    private Expr chosen(Expr lesser, Expr greater, Expr a, Expr b, Expr.Input input) {
        Expr da = derivative(a, input);
        Expr db = derivative(b, input);
        Expr half = graph.divide(graph.add(da, db), graph.constant(2));
        return graph.select(less(lesser, greater), da, graph.select(less(greater, lesser), db, half));
    }

    private Expr less(Expr a, Expr b) {
        return graph.binary(BinaryOp.LESS, a, b);
    }

    private void propagate(Expr node, Expr adjoint, Map<Expr, List<Expr>> adjoints) {
        switch (node) {
            case Expr.Unary unary -> give(adjoints, unary.argument(), adjoint, slope(unary));
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.MULTIPLY && a.equals(b) -> give(adjoints, a, times(adjoint, graph.constant(2)), a);
            case Expr.Binary binary -> {
                give(adjoints, binary.left(), adjoint, slopeLeft(binary));
                give(adjoints, binary.right(), adjoint, slopeRight(binary));
            }
            case Expr.Constant _, Expr.Input _, Expr.Select _ -> {}
        }
    }

    private void give(Map<Expr, List<Expr>> adjoints, Expr child, Expr adjoint, Expr slope) {
        if (!(child instanceof Expr.Constant) && !Graph.isConstant(slope, 0)) {
            adjoints.computeIfAbsent(child, _ -> new ArrayList<>()).add(times(adjoint, slope));
        }
    }

    /// A product in which a factor that is 0 by construction makes the whole 0.
    private Expr times(Expr a, Expr b) {
        return Graph.isConstant(a, 0) || Graph.isConstant(b, 0) ? graph.constant(0) : association.product(a, b);
    }

    private Expr slope(Expr.Unary node) {
        Expr u = node.argument();
        return switch (node.op()) {
            case NEGATE -> graph.constant(-1);
            case SQRT -> graph.divide(graph.constant(0.5), node);
            case CBRT -> graph.divide(graph.constant(1), graph.multiply(graph.constant(3), graph.multiply(node, node)));
            case ABS -> graph.unary(SIGN, u);
            case SIGN, FLOOR, CEIL -> graph.constant(0);
            case EXP -> node;
            case EXPM1 -> graph.unary(EXP, u);
            case LOG -> graph.divide(graph.constant(1), u);
            case LOG1P -> graph.divide(graph.constant(1), graph.add(graph.constant(1), u));
            case LOG2 -> graph.divide(graph.constant(1 / StrictMath.log(2)), u);
            case LOG10 -> graph.divide(graph.constant(1 / StrictMath.log(10)), u);
            case SIN -> graph.unary(COS, u);
            case COS -> graph.negate(graph.unary(SIN, u));
            case TAN -> graph.add(graph.constant(1), graph.multiply(node, node));
            case ASIN -> graph.divide(graph.constant(1), graph.unary(SQRT, oneMinusSquare(u)));
            case ACOS -> graph.divide(graph.constant(-1), graph.unary(SQRT, oneMinusSquare(u)));
            case ATAN -> graph.divide(graph.constant(1), graph.add(graph.constant(1), graph.multiply(u, u)));
            case SINH -> graph.unary(COSH, u);
            case COSH -> graph.unary(SINH, u);
            case TANH -> sechSquared(u);
            case SIGMOID -> graph.multiply(node, graph.unary(SIGMOID, graph.negate(u)));
            case SOFTPLUS -> graph.unary(SIGMOID, u);
        };
    }

    /// (1 - u)(1 + u): does not cancel near 1 as 1 - u^2 does.
    private Expr oneMinusSquare(Expr u) {
        Expr one = graph.constant(1);
        return graph.multiply(graph.subtract(one, u), graph.add(one, u));
    }

    /// 1/cosh(u)^2: does not cancel where tanh is near 1, as 1 - tanh(u)^2 does.
    private Expr sechSquared(Expr u) {
        Expr sech = graph.divide(graph.constant(1), graph.unary(COSH, u));
        return graph.multiply(sech, sech);
    }

    private Expr slopeLeft(Expr.Binary node) {
        Expr a = node.left();
        Expr b = node.right();
        return switch (node.op()) {
            case ADD, SUBTRACT, REMAINDER, MOD -> graph.constant(1);
            case MULTIPLY -> b;
            case POW_LOG -> graph.divide(graph.constant(1), a);
            case DIVIDE -> graph.divide(graph.constant(1), b);
            case POW -> graph.multiply(b, graph.pow(a, graph.subtract(b, graph.constant(1))));
            case ATAN2 -> graph.divide(b, sumOfSquares(a, b));
            case HYPOT -> graph.divide(a, node);
            case MIN, MAX, NORMAL, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> graph.constant(0);
        };
    }

    private Expr slopeRight(Expr.Binary node) {
        Expr a = node.left();
        Expr b = node.right();
        return switch (node.op()) {
            case ADD -> graph.constant(1);
            case SUBTRACT -> graph.constant(-1);
            case MULTIPLY -> a;
            case DIVIDE -> graph.negate(graph.divide(node, b));
            case REMAINDER, MOD -> graph.negate(wholeQuotient(node));
            case POW -> graph.multiply(node, graph.binary(BinaryOp.POW_LOG, a, b));
            case ATAN2 -> graph.negate(graph.divide(a, sumOfSquares(a, b)));
            case HYPOT -> graph.divide(b, node);
            case POW_LOG, MIN, MAX, NORMAL, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> graph.constant(0);
        };
    }

    private Expr sumOfSquares(Expr a, Expr b) {
        return graph.add(graph.multiply(a, a), graph.multiply(b, b));
    }

    /// trunc(a/b) for `%`, floor(a/b) for `mod`.
    private Expr wholeQuotient(Expr.Binary node) {
        Expr quotient = graph.divide(node.left(), node.right());
        return node.op() == BinaryOp.MOD
                ? graph.unary(FLOOR, quotient)
                : graph.multiply(graph.unary(SIGN, quotient), graph.unary(FLOOR, graph.unary(ABS, quotient)));
    }
}
