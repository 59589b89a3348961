package io.github.thalweg.export.python;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.rule.RandomCalls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Expressions of the language as Python's, with NumPy for what works on both coordinates at once.
final class PythonText {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    /// How tightly operators bind.
    static final int SUM = 2;

    static final int PRODUCT = 3;
    static final int SIGN = 4;
    static final int POWER = 5;
    static final int ATOM = 6;

    private static final Map<String, String> NUMPY = Map.ofEntries(
            Map.entry("min", "np.minimum"),
            Map.entry("max", "np.maximum"),
            Map.entry("mod", "np.mod"),
            Map.entry("%", "np.fmod"),
            Map.entry("atan", "np.arctan"),
            Map.entry("asin", "np.arcsin"),
            Map.entry("acos", "np.arccos"),
            Map.entry("asinh", "np.arcsinh"),
            Map.entry("acosh", "np.arccosh"),
            Map.entry("atanh", "np.arctanh"),
            Map.entry("atan2", "np.arctan2"),
            Map.entry("signum", "np.sign"),
            Map.entry("clamp", "np.clip"),
            Map.entry("norm", "np.linalg.norm"),
            Map.entry("grad", "seen_gradient"),
            Map.entry("inner", "inner"));
    private static final Set<String> SAME = Set.of(
            "sin", "cos", "tan", "sinh", "cosh", "tanh", "sqrt", "cbrt", "abs", "log", "log2", "log10", "log1p", "exp",
            "expm1", "floor", "ceil", "sign", "hypot", "dot", "sum");
    private static final Set<String> OURS =
            Set.of("sigmoid", "relu", "softplus", "step", "gauss", "erf", "round", "sec", "csc", "cot", "grid");

    private final UnaryOperator<String> names;
    private final String inner;
    private final String knots;
    private final Function<Syntax.Apply, String> draws;
    /// `mean` and `sum` go over the rows of a table.
    private final boolean overRows;

    /// @param names what a name is called in the program
    /// @param inner the function of the rule inside
    /// @param knots the knots of a schedule that has some: `updates, rates` and how they are joined
    PythonText(UnaryOperator<String> names, String inner, String knots) {
        this.names = names;
        this.inner = inner;
        this.knots = knots;
        this.draws = _ -> "";
        this.overRows = false;
    }

    private PythonText(PythonText of, Function<Syntax.Apply, String> draws, boolean overRows) {
        this.names = of.names;
        this.inner = of.inner;
        this.knots = of.knots;
        this.draws = draws;
        this.overRows = overRows;
    }

    /// The same, for a formula over the rows of a table.
    PythonText overRows() {
        return new PythonText(this, draws, true);
    }

    /// The same, for a line that draws random numbers.
    ///
    /// @param calls the pair that a call draws from
    PythonText drawing(Function<Syntax.Apply, String> calls) {
        return new PythonText(this, calls, overRows);
    }

    String of(Syntax syntax) {
        return of(syntax, 0);
    }

    /// @param around how tightly what stands around it binds
    private String of(Syntax syntax, int around) {
        return switch (syntax) {
            case Syntax.Number number -> number(number.value());
            case Syntax.Quoted quoted -> string(quoted.text());
            case Syntax.Name name -> name(name.name());
            case Syntax.Apply apply -> {
                String text = apply(apply, apply.arguments());
                yield level(apply.function()) < around ? "(" + text + ")" : text;
            }
        };
    }

    static String number(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return Double.isNaN(value) ? "np.nan" : value > 0 ? "np.inf" : "-np.inf";
        }
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace("E", "e");
    }

    static String string(String text) {
        return "\"" + plain(text) + "\"";
    }

    /// Letters that mean nothing in a program.
    static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9 _.-]", "");
    }

    private String name(String name) {
        return switch (name) {
            case "pi", "π" -> "np.pi";
            case "e" -> "np.e";
            case "inf" -> "np.inf";
            case "φ" -> number(Functions.constant("φ"));
            default -> names.apply(name);
        };
    }

    static int level(String function) {
        return switch (function) {
            case "+", "-" -> SUM;
            case "*", "/", "==", "!=", "<", ">", "<=", ">=" -> PRODUCT;
            case "neg" -> SIGN;
            case "^", "pow" -> POWER;
            default -> ATOM;
        };
    }

    private String apply(Syntax.Apply apply, List<Syntax> a) {
        String function = apply.function();
        if (overRows && (function.equals(RowFormula.MEAN) || function.equals(RowFormula.SUM))) {
            return PythonTable.over(function.equals(RowFormula.MEAN), of(a.getFirst(), 0));
        }
        return switch (function) {
            case "+", "-" -> of(a.get(0), SUM) + " " + function + " " + of(a.get(1), PRODUCT);
            case "*", "/" -> of(a.get(0), PRODUCT) + function + of(a.get(1), SIGN);
            case "neg" -> "-" + of(a.getFirst(), SIGN);
            case "^", "pow" -> of(a.get(0), ATOM) + "**" + of(a.get(1), SIGN);
            case "if" -> "np.where(" + condition(a.get(0)) + ", " + of(a.get(1), 0) + ", " + of(a.get(2), 0) + ")";
            case "hess_diag" -> "np.diag(seen_hessian(theta))";
            case "newton" -> "solved(seen_hessian(theta), " + of(a.getFirst(), 0) + ")";
            case "damped_newton" ->
                "solved(seen_hessian(theta) + " + of(a.get(1), PRODUCT) + "*np.eye(2), " + of(a.get(0), 0) + ")";
            case "reached" -> "np.sum(np.array(" + of(a.get(0), 0) + ") <= " + of(a.get(1), PRODUCT) + ")";
            case "knots" -> "on_knots(" + of(a.getFirst(), 0) + ", " + knots + ")";
            case RandomCalls.ONE -> draws.apply(apply) + "[0]";
            case RandomCalls.PAIR -> draws.apply(apply);
            case "inner" -> inner + "(" + of(a.getFirst(), 0) + ")";
            default -> COMPARISONS.contains(function) ? "1.0*(" + condition(apply) + ")" : call(apply, a);
        };
    }

    private String call(Syntax.Apply apply, List<Syntax> a) {
        String function = apply.function();
        String called = SAME.contains(function)
                ? "np." + function
                : OURS.contains(function) ? function + "_of" : NUMPY.get(function);
        if (called == null) {
            throw new FormulaException(
                    Messages.noFunction(function),
                    apply.span().start(),
                    apply.span().length());
        }
        return called + a.stream().map(one -> of(one, 0)).collect(Collectors.joining(", ", "(", ")"));
    }

    private String condition(Syntax syntax) {
        if (syntax instanceof Syntax.Apply(var function, var a, var _) && COMPARISONS.contains(function)) {
            return of(a.get(0), PRODUCT + 1) + " " + function + " " + of(a.get(1), PRODUCT + 1);
        }
        return of(syntax, PRODUCT + 1) + " != 0";
    }
}
