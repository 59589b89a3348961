package io.github.thalweg.export.python;

import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A landscape's formula as PyTorch's, whose gradient comes by `backward()`. What depends neither on the point nor on a
/// row is a number, as NumPy has it.
final class TorchText {
    private static final Set<String> SAME = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "sqrt",
            "abs", "log", "log2", "log10", "log1p", "exp", "expm1", "floor", "ceil", "sign", "erf", "sigmoid", "relu");
    private static final Map<String, String> OF_TWO = Map.of(
            "min", "torch.minimum",
            "max", "torch.maximum",
            "atan2", "torch.atan2",
            "hypot", "torch.hypot",
            "mod", "torch.remainder",
            "%", "torch.fmod",
            "grid", "RecordedSurface.apply");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private final PythonText numbers;
    private final @Nullable RowTable table;

    /// @param numbers of what is no tensor
    /// @param table   whose columns are tensors, or null
    TorchText(PythonText numbers, @Nullable RowTable table) {
        this.numbers = numbers;
        this.table = table;
    }

    String of(Syntax syntax) {
        return of(syntax, 0);
    }

    /// @param around how tightly what stands around it binds
    private String of(Syntax syntax, int around) {
        if (!isTensor(syntax)) {
            return syntax instanceof Syntax.Number ? numbers.of(syntax) : "float(" + numbers.of(syntax) + ")";
        }
        return switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> throw new IllegalStateException("a number is no tensor");
            case Syntax.Name name -> isColumn(name.name()) ? PythonTable.column(name.name()) : name.name();
            case Syntax.Apply apply -> {
                String text = apply(apply, apply.arguments());
                yield PythonText.level(apply.function()) < around ? "(" + text + ")" : text;
            }
        };
    }

    /// Whether it depends on the point or on a row.
    boolean isTensor(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> false;
            case Syntax.Name name -> name.name().equals("x") || name.name().equals("y") || isColumn(name.name());
            case Syntax.Apply apply ->
                isOverRows(apply) || apply.arguments().stream().anyMatch(this::isTensor);
        };
    }

    private boolean isColumn(String name) {
        return table != null && table.names().contains(name);
    }

    private boolean isOverRows(Syntax.Apply apply) {
        return table != null
                && (apply.function().equals(RowFormula.MEAN) || apply.function().equals(RowFormula.SUM));
    }

    private String tensor(Syntax syntax) {
        return isTensor(syntax) ? of(syntax) : "torch.tensor(" + of(syntax) + ")";
    }

    /// What a mean is taken of: floating-point also where it is the same number for each row.
    private String row(Syntax syntax) {
        return isTensor(syntax) ? of(syntax) : "torch.tensor(" + of(syntax) + ", dtype=torch.float64)";
    }

    private String apply(Syntax.Apply apply, List<Syntax> a) {
        String function = apply.function();
        if (isOverRows(apply)) {
            return PythonTable.torchOver(function.equals(RowFormula.MEAN), row(a.getFirst()));
        }
        return switch (function) {
            case "+", "-" -> of(a.get(0), PythonText.SUM) + " " + function + " " + of(a.get(1), PythonText.PRODUCT);
            case "*", "/" -> of(a.get(0), PythonText.PRODUCT) + function + of(a.get(1), PythonText.SIGN);
            case "neg" -> "-" + of(a.getFirst(), PythonText.SIGN);
            case "^", "pow" -> of(a.get(0), PythonText.ATOM) + "**" + of(a.get(1), PythonText.SIGN);
            case "if" -> "torch.where(" + condition(a.get(0)) + ", " + tensor(a.get(1)) + ", " + tensor(a.get(2)) + ")";
            case "clamp" ->
                "torch.minimum(torch.maximum(" + tensor(a.get(0)) + ", " + tensor(a.get(1)) + "), " + tensor(a.get(2))
                        + ")";
            default ->
                COMPARISONS.contains(function)
                        ? "1.0*(" + condition(apply) + ")"
                        : OF_TWO.containsKey(function)
                                ? OF_TWO.get(function)
                                        + a.stream().map(this::tensor).collect(Collectors.joining(", ", "(", ")"))
                                : one(apply, of(a.getFirst()));
        };
    }

    private static String one(Syntax.Apply apply, String u) {
        String function = apply.function();
        if (SAME.contains(function)) {
            return "torch." + function + "(" + u + ")";
        }
        return switch (function) {
            case "signum" -> "torch.sign(" + u + ")";
            case "softplus" -> "torch.logaddexp(" + u + ", torch.tensor(0.0))";
            case "gauss" -> "torch.exp(-(" + u + ")/2)";
            case "sec" -> "(1/torch.cos(" + u + "))";
            case "csc" -> "(1/torch.sin(" + u + "))";
            case "cot" -> "(1/torch.tan(" + u + "))";
            case "cbrt" -> "(torch.sign(" + u + ")*torch.abs(" + u + ")**(1/3))";
            case "round" -> "(torch.sign(" + u + ")*torch.floor(torch.abs(" + u + ") + 0.5))";
            case "step" -> "(1.0*((" + u + ") >= 0) + 0*(" + u + "))";
            default ->
                throw new FormulaException(
                        Messages.noTorch(function),
                        apply.span().start(),
                        apply.span().length());
        };
    }

    private String side(Syntax syntax) {
        return isTensor(syntax) ? of(syntax, PythonText.PRODUCT + 1) : tensor(syntax);
    }

    private String condition(Syntax syntax) {
        if (syntax instanceof Syntax.Apply(var function, var a, var _) && COMPARISONS.contains(function)) {
            return side(a.get(0)) + " " + function + " " + of(a.get(1), PythonText.PRODUCT + 1);
        }
        return side(syntax) + " != 0";
    }
}
