package io.github.thalweg.formula.syntax;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/// Value, gradient and Hessian of a formula by Hipparchus, which knows nothing of our graph.
public final class HipparchusOracle {
    private final DSFactory factory = new DSFactory(2, 2);
    private final Map<String, Double> parameters;

    public HipparchusOracle(Map<String, Double> parameters) {
        this.parameters = parameters;
    }

    /// f, df/dx, df/dy, d2f/dx2, d2f/dxdy, d2f/dy2.
    public double[] derivatives(String formula, double x, double y) {
        Set<String> names = parameters.keySet();
        DerivativeStructure f = value(Parser.parse(formula, Vocabulary.ofFormula(names)), x, y);
        return new double[] {
            f.getValue(),
            f.getPartialDerivative(1, 0),
            f.getPartialDerivative(0, 1),
            f.getPartialDerivative(2, 0),
            f.getPartialDerivative(1, 1),
            f.getPartialDerivative(0, 2)
        };
    }

    private DerivativeStructure value(Syntax syntax, double x, double y) {
        return switch (syntax) {
            case Syntax.Number number -> factory.constant(number.value());
            case Syntax.Quoted quoted -> throw new IllegalArgumentException(quoted.text());
            case Syntax.Name name -> name(name.name(), x, y);
            case Syntax.Apply apply -> apply(apply, x, y);
        };
    }

    private DerivativeStructure name(String name, double x, double y) {
        return switch (name) {
            case "x" -> factory.variable(0, x);
            case "y" -> factory.variable(1, y);
            default ->
                factory.constant(
                        Functions.constants().contains(name) ? Functions.constant(name) : parameters.get(name));
        };
    }

    private DerivativeStructure apply(Syntax.Apply apply, double x, double y) {
        List<DerivativeStructure> arguments =
                apply.arguments().stream().map(a -> value(a, x, y)).toList();
        DerivativeStructure a = arguments.getFirst();
        DerivativeStructure b = arguments.getLast();
        return switch (apply.function()) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> a.divide(b);
            case "neg" -> a.negate();
            case "^", "pow" -> power(a, apply.arguments().getLast(), b);
            case "sin" -> a.sin();
            case "cos" -> a.cos();
            case "tan" -> a.tan();
            case "tanh" -> a.tanh();
            case "exp" -> a.exp();
            case "log" -> a.log();
            case "sqrt" -> a.sqrt();
            case "abs" -> a.abs();
            case "sigmoid" -> a.negate().exp().add(1).reciprocal();
            case "softplus" -> a.exp().add(1).log();
            case "max" -> a.getValue() > b.getValue() ? a : b;
            case "min" -> a.getValue() < b.getValue() ? a : b;
            case ">" -> factory.constant(a.getValue() > b.getValue() ? 1 : 0);
            case "<" -> factory.constant(a.getValue() < b.getValue() ? 1 : 0);
            case "if" -> a.getValue() != 0 ? arguments.get(1) : b;
            default -> throw new IllegalArgumentException("the oracle does not know " + apply.function());
        };
    }

    private static DerivativeStructure power(DerivativeStructure base, Syntax written, DerivativeStructure exponent) {
        boolean whole = written instanceof Syntax.Number(double n, Span _) && n == Math.rint(n);
        return whole ? base.pow((int) exponent.getValue()) : base.pow(exponent);
    }
}
