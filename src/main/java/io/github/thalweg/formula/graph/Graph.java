package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;

/// An expression graph under construction: equal expressions are the same node, and constants are folded.
///
/// Only simplifications that keep every bit of every finite result are made: `1*u`, `u + 0`, `--u`. In particular `0*u`
/// stays, for it is not 0 where u is infinite or undefined. Not thread-safe: one graph for one compilation.
public final class Graph {
    /// The largest whole power that is written out as multiplications.
    private static final int MAX_EXPANDED_POWER = 1024;

    /// Enough for any formula of 2,000 characters that is not made to grow, and safely within a class file.
    private static final int MAX_NODES = 50_000;

    private record Key(Object kind, Object first, Object second, Object third) {}

    private final Map<Key, Expr> nodes = new HashMap<>();
    private final List<Expr> byId = new ArrayList<>();
    private final List<RowSum> rowSums = new ArrayList<>();
    private final List<GridSurface> grids = new ArrayList<>();

    private Expr intern(Object kind, Object first, Object second, Object third, IntFunction<Expr> make) {
        return nodes.computeIfAbsent(new Key(kind, first, second, third), key -> {
            if (byId.size() >= MAX_NODES) {
                throw new FormulaException(Messages.tooManyOperations(MAX_NODES), 0, 0);
            }
            Expr made = make.apply(byId.size());
            byId.add(made);
            return made;
        });
    }

    /// The sums over rows, in the order in which they came.
    public List<RowSum> rowSums() {
        return List.copyOf(rowSums);
    }

    /// The recorded surfaces, in the order in which they came.
    public List<GridSurface> grids() {
        return List.copyOf(grids);
    }

    /// Whether there are operations that are calls of an object with tables, which have no vector code.
    public boolean readsTables() {
        return !rowSums.isEmpty() || !grids.isEmpty();
    }

    Expr node(int id) {
        return byId.get(id);
    }

    public Expr constant(double value) {
        long bits = Double.doubleToLongBits(value);
        return intern("constant", bits, "", "", id -> new Expr.Constant(id, value));
    }

    /// The value called `name`; the same node each time.
    public Expr.Input input(String name) {
        return (Expr.Input) intern("input", name, "", "", id -> new Expr.Input(id, name));
    }

    public Expr unary(UnaryOp op, Expr u) {
        if (u instanceof Expr.Constant c) {
            return constant(op.apply(c.value()));
        }
        return intern(op, u, "", "", id -> new Expr.Unary(id, op, u));
    }

    public Expr binary(BinaryOp op, Expr a, Expr b) {
        if (a instanceof Expr.Constant c && b instanceof Expr.Constant d) {
            return constant(op.apply(c.value(), d.value()));
        }
        if (op.isCommutative() && a.id() > b.id()) {
            return binary(op, b, a);
        }
        return intern(op, a, b, "", id -> new Expr.Binary(id, op, a, b));
    }

    public Expr select(Expr condition, Expr then, Expr otherwise) {
        if (condition instanceof Expr.Constant c) {
            return c.value() != 0 ? then : otherwise;
        }
        if (then.equals(otherwise)) {
            return then;
        }
        return intern("select", condition, then, otherwise, id -> new Expr.Select(id, condition, then, otherwise));
    }

    /// A part of a sum over rows.
    public Expr rows(RowSum sum, Partial part, List<Expr> arguments) {
        List<Expr> kept = List.copyOf(arguments);
        if (!rowSums.contains(sum)) {
            rowSums.add(sum);
        }
        return intern(sum, part, kept, "", id -> new Expr.Rows(id, sum, part, kept));
    }

    /// A part of a recorded surface at a point.
    public Expr grid(GridSurface surface, Partial part, Expr atX, Expr atY) {
        if (!grids.contains(surface)) {
            grids.add(surface);
        }
        var at = List.of(atX, atY);
        return intern(surface, part, at, "", id -> new Expr.Grid(id, surface, part, atX, atY));
    }

    public static boolean isConstant(Expr u, double value) {
        return u instanceof Expr.Constant c && c.value() == value;
    }

    public Expr add(Expr a, Expr b) {
        if (isConstant(a, 0)) {
            return b;
        }
        if (isConstant(b, 0)) {
            return a;
        }
        if (b instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.NEGATE) {
            return subtract(a, u);
        }
        if (a instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.NEGATE) {
            return subtract(b, u);
        }
        return binary(BinaryOp.ADD, a, b);
    }

    public Expr subtract(Expr a, Expr b) {
        if (isConstant(b, 0)) {
            return a;
        }
        if (b instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.NEGATE) {
            return add(a, u);
        }
        return binary(BinaryOp.SUBTRACT, a, b);
    }

    public Expr multiply(Expr a, Expr b) {
        if (isConstant(a, 1)) {
            return b;
        }
        if (isConstant(b, 1)) {
            return a;
        }
        if (isConstant(a, -1)) {
            return negate(b);
        }
        if (isConstant(b, -1)) {
            return negate(a);
        }
        if (a instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.NEGATE) {
            return negate(multiply(u, b));
        }
        if (b instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.NEGATE) {
            return negate(multiply(a, u));
        }
        return binary(BinaryOp.MULTIPLY, a, b);
    }

    public Expr divide(Expr a, Expr b) {
        if (isConstant(b, 1)) {
            return a;
        }
        if (a instanceof Expr.Unary(var _, var op, var u) && op == UnaryOp.NEGATE) {
            return negate(divide(u, b));
        }
        return binary(BinaryOp.DIVIDE, a, b);
    }

    public Expr negate(Expr u) {
        if (u instanceof Expr.Unary(var _, var op, var inner) && op == UnaryOp.NEGATE) {
            return inner;
        }
        return unary(UnaryOp.NEGATE, u);
    }

    /// `base^exponent`; a constant whole power is written out as multiplications, so that it is right for negative
    /// bases and at 0, and fast.
    public Expr pow(Expr base, Expr exponent) {
        if (!(exponent instanceof Expr.Constant(var _, double n))) {
            return isConstant(base, Math.E) ? unary(UnaryOp.EXP, exponent) : binary(BinaryOp.POW, base, exponent);
        }
        if (n == 0.5) {
            return unary(UnaryOp.SQRT, base);
        }
        if (n != Math.rint(n) || Math.abs(n) > MAX_EXPANDED_POWER) {
            return binary(BinaryOp.POW, base, exponent);
        }
        return n < 0 ? divide(constant(1), wholePower(base, (int) -n)) : wholePower(base, (int) n);
    }

    private Expr wholePower(Expr base, int n) {
        if (n == 0) {
            return constant(1);
        }
        if (n == 1) {
            return base;
        }
        Expr half = wholePower(base, n / 2);
        Expr square = multiply(half, half);
        return n % 2 == 0 ? square : multiply(square, base);
    }

    /// The nodes that `roots` are made of, children before parents.
    public List<Expr> reachable(List<Expr> roots) {
        var seen = new boolean[byId.size()];
        var open = new ArrayList<Expr>(roots);
        while (!open.isEmpty()) {
            Expr node = open.removeLast();
            if (!seen[node.id()]) {
                seen[node.id()] = true;
                open.addAll(children(node));
            }
        }
        return byId.stream()
                .filter(node -> node.id() < seen.length && seen[node.id()])
                .toList();
    }

    /// The operands of a node.
    public static List<Expr> children(Expr node) {
        return switch (node) {
            case Expr.Constant _, Expr.Input _ -> List.of();
            case Expr.Unary(var _, var _, var u) -> List.of(u);
            case Expr.Binary(var _, var _, var a, var b) -> List.of(a, b);
            case Expr.Select(var _, var c, var a, var b) -> List.of(c, a, b);
            case Expr.Rows rows -> rows.arguments();
            case Expr.Grid(var _, var _, var _, var atX, var atY) -> List.of(atX, atY);
        };
    }

    /// `root` with inputs replaced.
    ///
    /// @param replacement gives the expression to put in an input's place, or the input itself
    public Expr substitute(Expr root, Function<Expr.Input, Expr> replacement) {
        var replaced = new HashMap<Expr, Expr>();
        for (Expr node : reachable(List.of(root))) {
            replaced.put(node, rebuild(node, child -> replaced.getOrDefault(child, child), replacement));
        }
        return replaced.getOrDefault(root, root);
    }

    /// `root` with nodes changed; what has none of them stays as it is.
    ///
    /// @param change what to put in a node's place, of the node as it was and that with its operands changed
    Expr changed(Expr root, BinaryOperator<Expr> change) {
        var changed = new HashMap<Expr, Expr>();
        for (Expr node : reachable(List.of(root))) {
            boolean same = children(node).stream().allMatch(child -> child.equals(changed.get(child)));
            changed.put(
                    node,
                    change.apply(
                            node,
                            same ? node : rebuild(node, child -> changed.getOrDefault(child, child), input -> input)));
        }
        return changed.getOrDefault(root, root);
    }

    private Expr rebuild(Expr node, Function<Expr, Expr> child, Function<Expr.Input, Expr> replacement) {
        return switch (node) {
            case Expr.Constant c -> c;
            case Expr.Input input -> replacement.apply(input);
            case Expr.Unary(var _, var op, var u) ->
                op == UnaryOp.NEGATE ? negate(child.apply(u)) : unary(op, child.apply(u));
            case Expr.Binary(var _, var op, var a, var b) -> operate(op, child.apply(a), child.apply(b));
            case Expr.Select(var _, var c, var a, var b) -> select(child.apply(c), child.apply(a), child.apply(b));
            case Expr.Rows(var _, var sum, var part, var arguments) ->
                rows(sum, part, arguments.stream().map(child).toList());
            case Expr.Grid(var _, var surface, var part, var atX, var atY) ->
                grid(surface, part, child.apply(atX), child.apply(atY));
        };
    }

    private Expr operate(BinaryOp op, Expr a, Expr b) {
        return switch (op) {
            case ADD -> add(a, b);
            case SUBTRACT -> subtract(a, b);
            case MULTIPLY -> multiply(a, b);
            case DIVIDE -> divide(a, b);
            case POW -> pow(a, b);
            default -> binary(op, a, b);
        };
    }
}
