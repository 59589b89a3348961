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
    private final Traits traits = new Traits();
    private final Slopes slopes;
    private final Lengths lengths;
    private final Vanishing vanishing;
    private final Map<Expr, Map<Expr.Input, Factor>> ofBranching = new HashMap<>();
    /// The factor that each guarded term was made from.
    private final Map<Expr, Factor> guarded = new HashMap<>();

    public Differentiator(Graph graph) {
        this.graph = graph;
        this.association = new Association(graph);
        this.slopes = new Slopes(graph, traits);
        this.lengths = new Lengths(graph);
        this.vanishing = new Vanishing(graph, traits);
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
        Expr unrooted =
                graph.changed(root, (node, changed) -> lengths.of(node) == null ? changed : lengths.byHypot(changed));
        return derivative(derivative(unrooted, first), then);
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
            } else if (isBranching(node) || (isQuotient(node) && isSlanted(node, input))) {
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
        if (value.id() > LARGE || (sure && term.forced() == null)) {
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
        if (Graph.isConstant(value, 0)) {
            return node;
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
        return (node instanceof Expr.Select && !guarded.containsKey(node) && lengths.of(node) == null)
                || (node instanceof Expr.Binary(var _, var op, var _, var _)
                        && (op == BinaryOp.MIN || op == BinaryOp.MAX));
    }

    /// Whether a node is a quotient whose denominator may come near 0, or grows as exp does. By reverse
    /// accumulation the second derivative would be a difference of infinities there, or (a/b)/b were lost before
    /// it is multiplied by a large b'; such nodes are differentiated forward, as (a' - (a/b) b')/b.
    private boolean isQuotient(Expr node) {
        return node instanceof Expr.Binary quotient
                && quotient.op() == BinaryOp.DIVIDE
                && node.id() <= LARGE
                && !(quotient.left() instanceof Expr.Constant)
                && (!traits.isNeverZero(quotient.right()) || traits.isExponential(quotient.right()))
                && !Slopes.hasOwnRule(quotient)
                && vanishing.slope(quotient, slopes::slope) == null;
    }

    private boolean isSlanted(Expr node, Expr.Input input) {
        return node instanceof Expr.Binary quotient && !Graph.isConstant(derivative(quotient.right(), input), 0);
    }

    private Factor quotient(Expr node, Expr a, Expr b, Expr.Input input) {
        Factor below = times(slopes.aboveInfinity(node, b), term(b, input));
        Expr value = graph.divide(graph.subtract(derivative(a, input), guarded(below)), b);
        return Factor.plain(value);
    }

    private Factor branching(Expr node, Expr.Input input) {
        var known = ofBranching.computeIfAbsent(node, _ -> new HashMap<>());
        Factor derivative = known.get(input);
        if (derivative == null) {
            derivative = switch (node) {
                case Expr.Select(var _, var c, var a, var b) ->
                    Factor.plain(graph.select(c, derivative(a, input), derivative(b, input)));
                case Expr.Binary(var _, var op, var a, var b) when op == BinaryOp.DIVIDE -> quotient(node, a, b, input);
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
            case Expr.Unary unary when Slopes.isLogarithm(unary) -> giveLogarithm(adjoints, adjoint, unary);
            case Expr.Unary unary -> give(adjoints, unary.argument(), adjoint, slopes.of(unary, adjoint.value()));
            case Expr.Binary binary -> propagate(binary, adjoint, adjoints);
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
            case Expr.Select _ -> giveEach(adjoints, adjoint, slopes.ofLength(node, lengths.of(node)));
            case Expr.Constant _, Expr.Input _ -> {}
        }
    }

    private void propagate(Expr.Binary node, Factor adjoint, Map<Expr, List<Factor>> adjoints) {
        Expr a = node.left();
        Expr b = node.right();
        Slopes.Along along = vanishing.slope(node, slopes::slope);
        Expr root = Slopes.rootOfOneMinus(node);
        if (along != null) {
            give(adjoints, along.child(), adjoint, along.slope());
        } else if (root != null) {
            give(adjoints, root, times(adjoint, Factor.plain(graph.constant(-2))), Factor.plain(root));
        } else if (node.op() == BinaryOp.MULTIPLY && a.equals(b)) {
            give(adjoints, a, times(adjoint, Factor.plain(graph.constant(2))), Factor.plain(a));
        } else if (node.op() == BinaryOp.DIVIDE && a instanceof Expr.Constant && !Slopes.isTangent(b)) {
            giveReciprocal(adjoints, adjoint, node, b);
        } else {
            giveEach(adjoints, adjoint, slopes.of(node, adjoint.value()));
        }
    }

    /// The slopes of a logarithm.
    private void giveLogarithm(Map<Expr, List<Factor>> adjoints, Factor adjoint, Expr.Unary node) {
        for (Slopes.Along along : slopes.ofLogarithm(node, adjoint.value())) {
            if (along.slope().value() instanceof Expr.Binary(var _, var _, var unit, var _)) {
                giveShare(adjoints, along.child(), adjoint, unit, along.slope());
            }
        }
    }

    /// Gives what is multiplied by 1/u as divided by u, where that may come near 0: a quotient is differentiated
    /// without numbers beyond all others.
    ///
    /// @param slope the number `unit`, divided by the child
    private void giveShare(Map<Expr, List<Factor>> adjoints, Expr child, Factor adjoint, Expr unit, Factor slope) {
        if (adjoint.value() instanceof Expr.Constant || child instanceof Expr.Constant || traits.isNeverZero(child)) {
            give(adjoints, child, adjoint, slope);
        } else {
            Expr share = graph.divide(times(adjoint.value(), unit), child);
            adjoints.computeIfAbsent(child, _ -> new ArrayList<>()).add(adjoint.times(share, slope, graph));
        }
    }

    private void giveReciprocal(Map<Expr, List<Factor>> adjoints, Factor adjoint, Expr node, Expr below) {
        Factor slope = slopes.ofReciprocal(node, below);
        Factor outer = times(adjoint, Factor.plain(graph.negate(node)));
        if (adjoint.value() instanceof Expr.Constant) {
            give(adjoints, below, outer, slope);
        } else {
            giveShare(adjoints, below, outer, graph.constant(1), slope);
        }
    }

    private void giveEach(Map<Expr, List<Factor>> adjoints, Factor adjoint, List<Slopes.Along> slopesAlong) {
        slopesAlong.forEach(along -> give(adjoints, along.child(), adjoint, along.slope()));
    }

    private void give(Map<Expr, List<Factor>> adjoints, Expr child, Factor adjoint, Factor slope) {
        if (!(child instanceof Expr.Constant) && (slope.forced() != null || !Graph.isConstant(slope.value(), 0))) {
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
