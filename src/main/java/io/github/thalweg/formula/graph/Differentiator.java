package io.github.thalweg.formula.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Exact derivatives on the graph, by reverse accumulation: the derivative of an expression with respect to all inputs
/// shares its sub-expressions.
///
/// At kinks: d|u| = sign(u) with sign(0) = 0, and so for `hypot` and `sqrt` at the foot of their cone; at a tie `min`
/// and `max` give each side one half; `floor`, `ceil`, `sign` and comparisons have derivative 0.
public final class Differentiator {
    /// From so many nodes on a derivative is left undefined where it comes out so: there may be no end of nodes.
    private static final int LARGE = 5_000;

    private final Graph graph;
    private final Association association;
    private final Slopes slopes;
    private final Map<Expr, Map<Expr.Input, Factor>> ofBranching = new HashMap<>();
    /// The factor that each guarded term was made from.
    private final Map<Expr, Factor> guarded = new HashMap<>();

    public Differentiator(Graph graph) {
        this.graph = graph;
        this.association = new Association(graph);
        this.slopes = new Slopes(graph);
    }

    /// The value, both slopes, f_xx, f_xy and f_yy of a function of `x` and `y`.
    public List<Expr> upToSecondOrder(Expr f) {
        Expr.Input x = graph.input("x");
        Expr.Input y = graph.input("y");
        return List.of(f, derivative(f, x), derivative(f, y), second(f, x, x), second(f, x, y), second(f, y, y));
    }

    /// The second derivative by both inputs, of a root of two squares by the rules of `hypot`: those of the root and
    /// the squares cancel where one square is much larger than the other.
    public Expr second(Expr root, Expr.Input first, Expr.Input then) {
        return derivative(derivative(graph.changed(root, this::length), first), then);
    }

    private Expr length(Expr node) {
        return node instanceof Expr.Unary(var _, var root, Expr.Binary(var _, var plus, var a, var b))
                        && root == UnaryOp.SQRT
                        && plus == BinaryOp.ADD
                        && a instanceof Expr.Binary square
                        && b instanceof Expr.Binary other
                        && isSquare(square)
                        && isSquare(other)
                ? graph.binary(BinaryOp.HYPOT, square.left(), other.left())
                : node;
    }

    private static boolean isSquare(Expr.Binary node) {
        return node.op() == BinaryOp.MULTIPLY && node.left().equals(node.right());
    }

    /// d root / d input.
    public Expr derivative(Expr root, Expr.Input input) {
        return guarded(term(root, input));
    }

    private Factor term(Expr root, Expr.Input input) {
        var adjoints = new HashMap<Expr, List<Factor>>();
        adjoints.put(root, List.of(Factor.plain(graph.constant(1))));
        var total = new ArrayList<Factor>();
        for (Expr node : graph.reachable(List.of(root)).reversed()) {
            List<Factor> terms = adjoints.get(node);
            if (terms == null) {
                continue;
            }
            Factor adjoint = sum(terms);
            if (node.equals(input)) {
                total.add(adjoint);
            } else if (isBranching(node)) {
                total.add(times(adjoint, branching(node, input)));
            } else {
                propagate(node, adjoint, adjoints);
            }
        }
        return sum(total);
    }

    private Factor sum(List<Factor> terms) {
        if (terms.size() == 1) {
            return terms.getFirst();
        }
        var values = new ArrayList<Expr>();
        terms.forEach(term -> values.add(guarded(term)));
        return Factor.sum(association.sum(values), terms);
    }

    /// The term as a value of its own: its guards are looked at only where it is undefined.
    private Expr guarded(Factor term) {
        Expr value = term.value();
        boolean sure = term.guards().isEmpty() || value instanceof Expr.Constant;
        if (value.id() > LARGE || Graph.isConstant(value, 0) || (sure && term.forced() == null)) {
            return value;
        }
        Expr node = value;
        if (!sure) {
            Expr undefined = graph.binary(BinaryOp.NOT_EQUAL, value, value);
            Expr flat = term.guards().stream().reduce(this::either).orElseThrow();
            node = graph.select(undefined, graph.select(flat, graph.constant(0), value), value);
        }
        if (term.forced() != null) {
            Expr free = graph.binary(BinaryOp.EQUAL, term.forced(), graph.constant(1));
            node = graph.select(free, node, term.forced());
        }
        guarded.put(node, term);
        association.standFor(node, value);
        return node;
    }

    private Expr either(Expr a, Expr b) {
        return graph.select(a, graph.constant(1), b);
    }

    /// Sides that are not chosen must not be multiplied by 0, for they may be infinite or undefined: such nodes are
    /// differentiated forward, side by side.
    private boolean isBranching(Expr node) {
        return (node instanceof Expr.Select && !guarded.containsKey(node))
                || (node instanceof Expr.Binary(var _, var op, var _, var _)
                        && (op == BinaryOp.MIN || op == BinaryOp.MAX));
    }

    private Factor branching(Expr node, Expr.Input input) {
        var known = ofBranching.computeIfAbsent(node, _ -> new HashMap<>());
        Factor derivative = known.get(input);
        if (derivative == null) {
            derivative = switch (node) {
                case Expr.Select(var _, var c, var a, var b) ->
                    Factor.plain(graph.select(c, derivative(a, input), derivative(b, input)));
                case Expr.Binary(var _, var op, var a, var b) when op == BinaryOp.MIN -> chosen(a, b, a, b, input);
                case Expr.Binary(var _, var _, var a, var b) -> chosen(b, a, a, b, input);
                default -> throw new IllegalStateException("not a branching node: " + node);
            };
            known.put(input, derivative);
        }
        return derivative;
    }

    /// The derivative of `a` where `lesser < greater`, of `b` where it is the other way round, their mean at a tie.
    private Factor chosen(Expr lesser, Expr greater, Expr a, Expr b, Expr.Input input) {
        Expr da = derivative(a, input);
        Expr db = derivative(b, input);
        if (Graph.isConstant(da, 0) && Graph.isConstant(db, 0)) {
            return Factor.plain(da);
        }
        Expr half = graph.divide(graph.add(da, db), graph.constant(2));
        Expr tie = graph.select(graph.binary(BinaryOp.EQUAL, a, b), half, graph.constant(Double.NaN));
        Expr chosen = graph.select(less(lesser, greater), da, graph.select(less(greater, lesser), db, tie));
        return Factor.plain(chosen);
    }

    private Expr less(Expr a, Expr b) {
        return graph.binary(BinaryOp.LESS, a, b);
    }

    private void propagate(Expr node, Factor adjoint, Map<Expr, List<Factor>> adjoints) {
        Factor behind = guarded.get(node);
        if (behind != null) {
            Expr one = graph.constant(1);
            give(adjoints, behind.value(), adjoint, new Factor(one, behind.guards(), null, behind.bend()));
            return;
        }
        switch (node) {
            case Expr.Unary unary -> {
                Expr.Binary quotient = Slopes.quotientOfLogarithm(unary);
                if (quotient == null) {
                    give(adjoints, unary.argument(), adjoint, slopes.of(unary, adjoint.value()));
                } else {
                    giveEach(adjoints, adjoint, slopes.ofLogarithm(unary, quotient, adjoint.value()));
                }
            }
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.MULTIPLY && a.equals(b) ->
                give(adjoints, a, times(adjoint, Factor.plain(graph.constant(2))), Factor.plain(a));
            case Expr.Binary(var _, var op, Expr.Constant _, var b)
            when op == BinaryOp.DIVIDE && !Slopes.isTangent(b) ->
                give(adjoints, b, times(adjoint, Factor.plain(graph.negate(node))), slopes.ofReciprocal(node, b));
            case Expr.Binary binary -> {
                Expr root = Slopes.rootOfOneMinus(binary);
                if (root == null) {
                    giveEach(adjoints, adjoint, slopes.of(binary, adjoint.value()));
                } else {
                    give(adjoints, root, times(adjoint, Factor.plain(graph.constant(-2))), Factor.plain(root));
                }
            }
            case Expr.Rows(var _, var sum, var part, var arguments) -> {
                for (int i = 0; i < 2; i++) {
                    Expr slope = graph.rows(sum, part.derivative(i == 1), arguments);
                    give(adjoints, arguments.get(i), adjoint, Factor.plain(slope));
                }
            }
            case Expr.Grid(var _, var surface, var part, var atX, var atY) -> {
                give(adjoints, atX, adjoint, Factor.plain(graph.grid(surface, part.derivative(false), atX, atY)));
                give(adjoints, atY, adjoint, Factor.plain(graph.grid(surface, part.derivative(true), atX, atY)));
            }
            case Expr.Constant _, Expr.Input _, Expr.Select _ -> {}
        }
    }

    private void giveEach(Map<Expr, List<Factor>> adjoints, Factor adjoint, List<Slopes.Along> slopesAlong) {
        slopesAlong.forEach(along -> give(adjoints, along.child(), adjoint, along.slope()));
    }

    private void give(Map<Expr, List<Factor>> adjoints, Expr child, Factor adjoint, Factor slope) {
        if (!(child instanceof Expr.Constant) && !Graph.isConstant(slope.value(), 0)) {
            adjoints.computeIfAbsent(child, _ -> new ArrayList<>()).add(times(adjoint, slope));
        }
    }

    private Factor times(Factor a, Factor b) {
        return a.times(times(a.value(), b.value()), b, graph);
    }

    /// A product in which a factor that is 0 by construction makes the whole 0.
    private Expr times(Expr a, Expr b) {
        return Graph.isConstant(a, 0) || Graph.isConstant(b, 0) ? graph.constant(0) : association.product(a, b);
    }
}
