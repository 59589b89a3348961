package io.github.thalweg.formula.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Functions and constants of the language: names, numbers of arguments, and their expressions on the graph.
public final class Functions {
    private record Function(int arity, BiFunction<Graph, List<Expr>, Expr> build) {}

    private static final Map<String, Function> FUNCTIONS = new LinkedHashMap<>();
    private static final Map<String, Double> CONSTANTS = Map.of(
            "pi", Math.PI, "π", Math.PI, "e", Math.E, "φ", (1 + Math.sqrt(5)) / 2, "inf", Double.POSITIVE_INFINITY);

    /// Functions that came after texts had names of their own: a name that is declared is that name.
    private static final Set<String> LATE = Set.of("asinh", "acosh", "atanh", "sec", "csc", "round", "erf");

    static {
        for (UnaryOp op : UnaryOp.values()) {
            if (op != UnaryOp.NEGATE) {
                one(op.name().toLowerCase(java.util.Locale.ROOT), (g, u) -> g.unary(op, u));
            }
        }
        one("sqrt", Lengths::root);
        one("log", Overflow::log);
        one("log2", (g, u) -> Overflow.log(g, UnaryOp.LOG2, u));
        one("log10", (g, u) -> Overflow.log(g, UnaryOp.LOG10, u));
        one("log1p", Overflow::log1p);
        one("neg", Graph::negate);
        one("signum", (g, u) -> g.unary(UnaryOp.SIGN, u));
        one("cot", (g, u) -> g.divide(g.constant(1), g.unary(UnaryOp.TAN, u)));
        one("relu", (g, u) -> g.select(notAbove(g, u, g.constant(0)), g.constant(0), u));
        one("step", Functions::step);
        one("gauss", (g, u) -> g.unary(UnaryOp.EXP, g.negate(g.divide(u, g.constant(2)))));
        two("+", Graph::add);
        two("-", Graph::subtract);
        two("*", Graph::multiply);
        two("/", Ratios::divide);
        two("^", Functions::power);
        two("pow", Functions::power);
        two("%", BinaryOp.REMAINDER);
        two("mod", BinaryOp.MOD);
        two("min", BinaryOp.MIN);
        two("max", BinaryOp.MAX);
        two("atan2", BinaryOp.ATAN2);
        two("hypot", (g, a, b) -> g.binary(BinaryOp.HYPOT, unsigned(a), unsigned(b)));
        two("<", BinaryOp.LESS);
        two("<=", BinaryOp.LESS_OR_EQUAL);
        two("==", BinaryOp.EQUAL);
        two("!=", BinaryOp.NOT_EQUAL);
        two(">", (g, a, b) -> g.binary(BinaryOp.LESS, b, a));
        two(">=", (g, a, b) -> g.binary(BinaryOp.LESS_OR_EQUAL, b, a));
        FUNCTIONS.put("if", new Function(3, (g, a) -> g.select(a.get(0), a.get(1), a.get(2))));
        FUNCTIONS.put("clamp", new Function(3, (g, a) -> clamp(g, a.get(0), a.get(1), a.get(2))));
    }

    private Functions() {}

    @FunctionalInterface
    private interface One {
        Expr build(Graph graph, Expr u);
    }

    @FunctionalInterface
    private interface Two {
        Expr build(Graph graph, Expr a, Expr b);
    }

    private static void one(String name, One one) {
        FUNCTIONS.put(name, new Function(1, (g, a) -> one.build(g, a.get(0))));
    }

    private static void two(String name, Two two) {
        FUNCTIONS.put(name, new Function(2, (g, a) -> two.build(g, a.get(0), a.get(1))));
    }

    private static void two(String name, BinaryOp op) {
        two(name, (g, a, b) -> g.binary(op, a, b));
    }

    private static Expr power(Graph g, Expr base, Expr exponent) {
        return Graph.isConstant(exponent, 0.5) ? Lengths.root(g, base) : g.pow(base, exponent);
    }

    private static Expr notAbove(Graph g, Expr u, Expr limit) {
        return g.binary(BinaryOp.LESS_OR_EQUAL, u, limit);
    }

    /// 1 from 0 on, 0 below, undefined where u is.
    private static Expr step(Graph g, Expr u) {
        Expr zero = g.constant(0);
        Expr flatZero = g.select(g.binary(BinaryOp.LESS, u, zero), zero, g.constant(Double.NaN));
        return g.select(g.binary(BinaryOp.LESS_OR_EQUAL, zero, u), g.constant(1), flatZero);
    }

    /// u where that has the length of -u or |u|, for the sake of slopes by which a length is known.
    private static Expr unsigned(Expr node) {
        boolean signed = node instanceof Expr.Unary(var _, var op, var _) && op == UnaryOp.NEGATE;
        return signed ? Graph.children(node).getFirst() : node;
    }

    private static Expr clamp(Graph g, Expr v, Expr low, Expr high) {
        return g.binary(BinaryOp.MIN, g.binary(BinaryOp.MAX, v, low), high);
    }

    /// The functions that can be written in a formula, with their numbers of arguments.
    public static Map<String, Integer> arities() {
        var arities = new LinkedHashMap<String, Integer>();
        FUNCTIONS.forEach((name, function) -> {
            if (Character.isLetter(name.charAt(0)) && !name.equals("neg")) {
                arities.put(name, function.arity());
            }
        });
        return arities;
    }

    /// The functions that can be written where some names are declared, with their numbers of arguments.
    public static Map<String, Integer> arities(Set<String> declared) {
        Map<String, Integer> arities = arities();
        arities.keySet().removeIf(name -> LATE.contains(name) && declared.contains(name));
        return arities;
    }

    /// The constants' names.
    public static Set<String> constants() {
        return CONSTANTS.keySet();
    }

    /// Whether `name` is a function or constant of the language, which cannot be given another meaning.
    public static boolean isReserved(String name) {
        return CONSTANTS.containsKey(name) || (FUNCTIONS.containsKey(name) && !LATE.contains(name));
    }

    /// The value of a constant.
    ///
    /// @throws IllegalArgumentException when `name` is none
    public static double constant(String name) {
        Double value = CONSTANTS.get(name);
        if (value == null) {
            throw new IllegalArgumentException("not a constant: " + name);
        }
        return value;
    }

    /// Whether `name` is an operator or function of numbers.
    public static boolean isFunction(String name) {
        return FUNCTIONS.containsKey(name);
    }

    /// The value of the operator or function on the graph.
    public static Expr apply(Graph graph, String name, List<Expr> arguments) {
        Function function = FUNCTIONS.get(name);
        if (function == null) {
            throw new IllegalArgumentException("not a function: " + name);
        }
        return function.build().apply(graph, arguments);
    }

    /// A standard normal draw, see [io.github.thalweg.formula.math.Elementary#normal].
    public static Expr normal(Graph graph, Expr seed, Expr index) {
        return graph.binary(BinaryOp.NORMAL, seed, index);
    }

    /// A uniform draw, see [io.github.thalweg.formula.math.Elementary#uniform].
    public static Expr uniform(Graph graph, Expr seed, Expr index) {
        return graph.binary(BinaryOp.UNIFORM, seed, index);
    }
}
