package io.github.thalweg.figure.step;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.step.StepText;
import java.util.List;
import java.util.stream.Collectors;

/// LaTeX notation of a line of a rule.
final class Latex {
    private static final int COMPARISON = 1;
    private static final int SUM = 2;
    private static final int PRODUCT = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private final LatexNames names;

    Latex(LatexNames names) {
        this.names = names;
    }

    /// `name ← value`, in the symbols of the rule at the line's depth.
    static String assignment(StepText line, Optimizer outermost) {
        Optimizer optimizer = outermost;
        for (int depth = 0; depth < line.depth() && optimizer.inner() != null; depth++) {
            optimizer = optimizer.inner();
        }
        var symbols = optimizer.rule().parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Parameter::symbol, (a, _) -> a));
        var names = new LatexNames(symbols);
        Syntax syntax = line.syntax();
        String value = syntax == null ? "" : new Latex(names).of(syntax, 0);
        return names.of(line.name()) + " \\leftarrow " + value;
    }

    /// @param around how tightly what stands around it binds: a looser expression gets parentheses
    String of(Syntax syntax, int around) {
        return switch (syntax) {
            case Syntax.Number number -> number(number.value());
            case Syntax.Quoted quoted -> LatexNames.quoted(quoted.text());
            case Syntax.Name name -> names.of(name.name());
            case Syntax.Apply apply -> level(apply) < around ? parenthesized(apply) : apply(apply);
        };
    }

    private String parenthesized(Syntax.Apply apply) {
        return "\\left(" + apply(apply) + "\\right)";
    }

    private static int level(Syntax.Apply apply) {
        return switch (apply.function()) {
            case "==", "!=", "<", ">", "<=", ">=" -> COMPARISON;
            case "+", "-", "neg", "if" -> SUM;
            case "*" -> isNegative(apply) ? SUM : PRODUCT;
            case "%", "mod", "dot", "newton" -> PRODUCT;
            case "^", "pow" -> POWER;
            default -> ATOM;
        };
    }

    private String apply(Syntax.Apply apply) {
        List<Syntax> a = apply.arguments();
        return switch (apply.function()) {
            case "+" -> of(a.get(0), SUM) + " + " + of(a.get(1), SUM);
            case "-" -> of(a.get(0), SUM) + " - " + of(a.get(1), PRODUCT);
            case "neg" -> "-" + of(a.getFirst(), PRODUCT);
            case "*" -> product(a.get(0), a.get(1));
            case "/" -> "\\frac{" + of(a.get(0), 0) + "}{" + of(a.get(1), 0) + "}";
            case "^", "pow" -> "{" + of(a.get(0), ATOM) + "}^{" + of(a.get(1), 0) + "}";
            case "%", "mod" -> of(a.get(0), POWER) + " \\bmod " + of(a.get(1), POWER);
            case "==" -> of(a.get(0), SUM) + " = " + of(a.get(1), SUM);
            case "!=" -> of(a.get(0), SUM) + " \\ne " + of(a.get(1), SUM);
            case "<=" -> of(a.get(0), SUM) + " \\le " + of(a.get(1), SUM);
            case ">=" -> of(a.get(0), SUM) + " \\ge " + of(a.get(1), SUM);
            case "<", ">" -> of(a.get(0), SUM) + " " + apply.function() + " " + of(a.get(1), SUM);
            case "if" -> cases(a);
            default -> function(apply.function(), a);
        };
    }

    /// A product that begins with a minus: the minus is that of the product.
    private static boolean isNegative(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number number -> number.value() < 0;
            case Syntax.Name _, Syntax.Quoted _ -> false;
            case Syntax.Apply apply ->
                (apply.function().equals("neg") && !isNegative(apply.arguments().getFirst()))
                        || (apply.function().equals("*")
                                && isNegative(apply.arguments().getFirst()));
        };
    }

    /// The same without its minus.
    private static Syntax positive(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number number -> new Syntax.Number(-number.value(), number.span());
            case Syntax.Name _, Syntax.Quoted _ -> syntax;
            case Syntax.Apply apply
            when apply.function().equals("neg") -> apply.arguments().getFirst();
            case Syntax.Apply apply ->
                new Syntax.Apply(
                        apply.function(),
                        List.of(
                                positive(apply.arguments().get(0)),
                                apply.arguments().get(1)),
                        apply.span());
        };
    }

    private String product(Syntax a, Syntax b) {
        if (isNegative(a)) {
            return "-" + product(positive(a), b);
        }
        boolean digits = startsWithNumber(b) || (isWord(a) && isWord(b));
        return of(a, PRODUCT) + (digits ? " \\cdot " : " \\, ") + of(b, PRODUCT);
    }

    /// Two words in a row would look like one.
    private boolean isWord(Syntax syntax) {
        return syntax instanceof Syntax.Name name && names.of(name.name()).startsWith("\\mathrm{");
    }

    private static boolean startsWithNumber(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number _ -> true;
            case Syntax.Name _, Syntax.Quoted _ -> false;
            case Syntax.Apply apply ->
                level(apply) >= PRODUCT
                        && List.of("*", "^", "pow").contains(apply.function())
                        && startsWithNumber(apply.arguments().getFirst());
        };
    }

    private String cases(List<Syntax> a) {
        return "\\begin{cases}" + of(a.get(1), 0) + " & \\quad\\text{if } " + of(a.get(0), 0) + " \\\\ "
                + of(a.get(2), 0) + " & \\quad\\text{otherwise}\\end{cases}";
    }

    private String function(String name, List<Syntax> a) {
        return switch (name) {
            case "sqrt" -> "\\sqrt{" + of(a.getFirst(), 0) + "}";
            case "cbrt" -> "\\sqrt[3]{" + of(a.getFirst(), 0) + "}";
            case "abs" -> "\\left|" + of(a.getFirst(), 0) + "\\right|";
            case "norm" -> "\\left\\|" + of(a.getFirst(), 0) + "\\right\\|";
            case "floor" -> "\\left\\lfloor " + of(a.getFirst(), 0) + "\\right\\rfloor ";
            case "ceil" -> "\\left\\lceil " + of(a.getFirst(), 0) + "\\right\\rceil ";
            case "exp" -> "e^{" + of(a.getFirst(), 0) + "}";
            case "dot" -> of(a.get(0), POWER) + " \\cdot " + of(a.get(1), POWER);
            case "grad", "gradient" -> "\\nabla f" + arguments(a);
            case "hess_diag" -> "\\mathrm{diag}\\,H";
            case "newton" -> "H^{-1} " + of(a.getFirst(), POWER);
            case "log", "sin", "cos", "tan", "sec", "csc", "min", "max", "sinh", "cosh", "tanh" ->
                "\\" + name + arguments(a);
            default -> "\\mathrm{" + name.replace("_", "\\_") + "}" + arguments(a);
        };
    }

    private String arguments(List<Syntax> a) {
        return "\\left(" + a.stream().map(one -> of(one, 0)).collect(Collectors.joining(",\\, ")) + "\\right)";
    }

    private static String number(double value) {
        String text = Numbers.inFormula(Numbers.exact(value)).replace("−", "-").replace("∞", "\\infty");
        int exponent = text.indexOf('e');
        if (exponent < 0) {
            return text;
        }
        String factor = text.substring(0, exponent);
        String power = "10^{" + text.substring(exponent + 1) + "}";
        return factor.equals("1") ? power : factor + " \\cdot " + power;
    }
}
