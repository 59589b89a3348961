package io.github.thalweg.formula.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Quotients and logarithms of sums of exponentials, as of softmax, of mixtures and of `exp(x)/cosh(x)`, also where the
/// exponentials are too large or too small to be told.
///
/// They are choices on the graph: as they are written where the sum is an ordinary number, elsewhere with all exponents
/// lessened by the largest one, or by that of the other side.
final class Exponentials {
    /// Sums between these are neither too small nor too large to divide by, and to be known well.
    private static final double MIN_SUM = 1e-150;

    private static final double MAX_SUM = 1e150;

    /// More terms than that are left as they are.
    private static final int MAX_TERMS = 12;

    /// `factor e^exponent`.
    private record Term(Expr factor, Expr exponent) {}

    /// @param cancels whether a term is taken away from another
    private record Sum(List<Term> terms, boolean cancels) {}

    private final Graph graph;

    private Exponentials(Graph graph) {
        this.graph = graph;
    }

    /// a/b, where one of both is an exponential, with a factor or not, and the other a sum of some; null elsewhere.
    static @Nullable Expr quotient(Graph graph, Expr a, Expr b) {
        return new Exponentials(graph).quotient(a, b);
    }

    /// log(u), log2(u) or log10(u) of a sum of exponentials, or of the quotient of one and a sum; null elsewhere.
    static @Nullable Expr log(Graph graph, UnaryOp op, Expr u) {
        var exponentials = new Exponentials(graph);
        Sum sum = exponentials.sum(u);
        Expr far = sum == null ? exponentials.ofQuotient(u) : exponentials.far(u, sum);
        if (far == null) {
            return null;
        }
        double unit = op == UnaryOp.LOG ? 1 : StrictMath.log(op == UnaryOp.LOG2 ? 2 : 10);
        boolean cancels = sum != null && sum.cancels;
        return exponentials.chosen(u, cancels, graph.unary(op, u), graph.divide(far, graph.constant(unit)));
    }

    /// log(1 + u) of a sum of exponentials; null elsewhere.
    static @Nullable Expr log1p(Graph graph, Expr u) {
        var exponentials = new Exponentials(graph);
        Sum sum = exponentials.sum(u);
        Sum whole = both(one(graph.constant(1), graph.constant(0), true), sum);
        return whole == null
                ? null
                : exponentials.chosen(u, true, graph.unary(UnaryOp.LOG1P, u), exponentials.far(u, whole));
    }

    private @Nullable Expr quotient(Expr a, Expr b) {
        Sum below = sum(b);
        if (below == null) {
            return null;
        }
        Expr plain = graph.divide(a, b);
        Term above = product(a);
        if (above != null) {
            Expr under = lessened(below, above.exponent);
            return chosen(b, below.cancels, plain, graph.divide(above.factor, under));
        }
        Sum over = below.terms.size() == 1 ? sum(a) : null;
        if (over == null) {
            return null;
        }
        Term one = below.terms.getFirst();
        return chosen(b, below.cancels, plain, graph.divide(lessened(over, one.exponent), one.factor));
    }

    /// The logarithm of a quotient that is a choice of this class: that of its exponential without that of the sum.
    private @Nullable Expr ofQuotient(Expr node) {
        if (!(node instanceof Expr.Select(var _, var _, Expr.Binary(var _, var op, var a, var b), var _))
                || op != BinaryOp.DIVIDE
                || !node.equals(quotient(a, b))) {
            return null;
        }
        Term above = product(a);
        Expr below = Overflow.log(graph, b);
        return above != null && above.factor instanceof Expr.Constant(var _, double c) && c > 0
                ? graph.add(graph.constant(StrictMath.log(c)), graph.subtract(above.exponent, below))
                : null;
    }

    private Expr far(Expr u, Sum sum) {
        Expr largest = sum.terms.stream()
                .map(Term::exponent)
                .reduce((a, b) -> graph.binary(BinaryOp.MAX, a, b))
                .orElseThrow();
        Expr far = graph.add(largest, graph.unary(UnaryOp.LOG, lessened(sum, largest)));
        Expr isFinite = graph.binary(
                BinaryOp.LESS_OR_EQUAL, graph.unary(UnaryOp.ABS, largest), graph.constant(Double.MAX_VALUE));
        return graph.select(isFinite, far, graph.unary(UnaryOp.LOG, u));
    }

    /// @param u       the sum as it is written
    /// @param cancels whether it may be small, and right all the same
    private Expr chosen(Expr u, boolean cancels, Expr plain, Expr far) {
        if (cancels) {
            Expr isNear = graph.binary(BinaryOp.LESS_OR_EQUAL, graph.unary(UnaryOp.ABS, u), graph.constant(MAX_SUM));
            return graph.select(isNear, plain, far);
        }
        Expr largeEnough = graph.binary(BinaryOp.LESS, graph.constant(MIN_SUM), u);
        Expr smallEnough = graph.binary(BinaryOp.LESS_OR_EQUAL, u, graph.constant(MAX_SUM));
        return graph.select(graph.select(largeEnough, smallEnough, graph.constant(0)), plain, far);
    }

    private Expr lessened(Sum sum, Expr by) {
        Expr total = graph.constant(0);
        for (Term term : sum.terms) {
            // With u - u written out, the slopes of small terms would be lost beside those of the largest.
            Expr part = term.exponent.equals(by) ? term.factor : graph.multiply(term.factor, power(term, by));
            total = graph.add(total, part);
        }
        return total;
    }

    private Expr power(Term term, Expr by) {
        boolean number = Graph.isConstant(term.exponent, 0);
        return graph.unary(UnaryOp.EXP, number ? graph.negate(by) : graph.subtract(term.exponent, by));
    }

    /// What is a product with one exponential.
    private @Nullable Term product(Expr node) {
        return switch (node) {
            case Expr.Unary(var _, var op, var u) when op == UnaryOp.EXP -> new Term(graph.constant(1), u);
            case Expr.Unary(var _, var op, var u) when op == UnaryOp.NEGATE -> times(product(u), graph.constant(-1));
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.MULTIPLY -> {
                Term left = product(a);
                yield left == null ? times(product(b), a) : times(left, b);
            }
            case Expr.Binary(var _, var op, var a, var b)
            when op == BinaryOp.DIVIDE -> {
                Term above = product(a);
                yield above == null ? null : new Term(graph.divide(above.factor, b), above.exponent);
            }
            default -> null;
        };
    }

    private @Nullable Term times(@Nullable Term term, Expr factor) {
        return term == null ? null : new Term(graph.multiply(term.factor, factor), term.exponent);
    }

    /// A sum of exponentials and numbers, one exponential at least among them.
    private @Nullable Sum sum(Expr node) {
        Sum sum = terms(node);
        boolean grows = sum != null && sum.terms.stream().anyMatch(term -> !(term.exponent instanceof Expr.Constant));
        return grows ? sum : null;
    }

    private @Nullable Sum terms(Expr node) {
        return switch (node) {
            case Expr.Constant(var _, double value) -> value == 0 ? null : one(node, graph.constant(0), value < 0);
            case Expr.Input(var _, String name) -> isCoordinate(name) ? null : one(node, graph.constant(0), false);
            case Expr.Unary(var _, var op, var u) ->
                switch (op) {
                    case EXP -> one(graph.constant(1), u, false);
                    case COSH, SINH -> hyperbolic(u, op == UnaryOp.SINH);
                    case NEGATE -> scaled(terms(u), -1);
                    default -> null;
                };
            case Expr.Binary(var _, var op, var a, var b) ->
                switch (op) {
                    case ADD -> both(terms(a), terms(b));
                    case SUBTRACT -> both(terms(a), scaled(terms(b), -1));
                    case MULTIPLY -> product(terms(a), terms(b));
                    case DIVIDE ->
                        b instanceof Expr.Constant(var _, double c) && c != 0 ? scaled(terms(a), 1 / c) : null;
                    default -> null;
                };
            case Expr.Select _, Expr.Rows _, Expr.Grid _ -> null;
        };
    }

    private static boolean isCoordinate(String name) {
        return name.equals("x") || name.equals("y");
    }

    private static Sum one(Expr factor, Expr exponent, boolean cancels) {
        return new Sum(List.of(new Term(factor, exponent)), cancels);
    }

    /// (e^u + e^-u)/2, or the difference.
    private Sum hyperbolic(Expr u, boolean difference) {
        Term rise = new Term(graph.constant(0.5), u);
        Term fall = new Term(graph.constant(difference ? -0.5 : 0.5), graph.negate(u));
        return new Sum(List.of(rise, fall), difference);
    }

    private static @Nullable Sum both(@Nullable Sum a, @Nullable Sum b) {
        if (a == null || b == null || a.terms.size() + b.terms.size() > MAX_TERMS) {
            return null;
        }
        var terms = new ArrayList<>(a.terms);
        terms.addAll(b.terms);
        return new Sum(List.copyOf(terms), a.cancels || b.cancels);
    }

    private @Nullable Sum scaled(@Nullable Sum sum, double by) {
        return sum == null ? null : product(sum, one(graph.constant(by), graph.constant(0), by < 0));
    }

    private @Nullable Sum product(@Nullable Sum a, @Nullable Sum b) {
        if (a == null || b == null || a.terms.size() * b.terms.size() > MAX_TERMS) {
            return null;
        }
        var terms = new ArrayList<Term>();
        for (Term first : a.terms) {
            for (Term second : b.terms) {
                Expr exponent = graph.add(first.exponent, second.exponent);
                terms.add(new Term(graph.multiply(first.factor, second.factor), exponent));
            }
        }
        return new Sum(List.copyOf(terms), a.cancels || b.cancels);
    }
}
