package io.github.thalweg.run.graph;

import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Degree in the gradient of the values of a text: 1 for an average of gradients, 2 for one of their squares, -1
/// for a rate that is divided by a root of squares.
final class GradientDegree {
    private final Map<String, Double> degrees = new HashMap<>();

    /// @param text of an update rule
    GradientDegree(Text text) {
        degrees.put("g", 1.0);
        // The second pass knows what the first has found of names that live on.
        for (int pass = 0; pass < 2; pass++) {
            for (Statement statement : text.statements()) {
                degrees.put(statement.name(), of(statement.value()));
            }
        }
    }

    double of(String name) {
        return degrees.getOrDefault(name, 0.0);
    }

    private double of(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> 0;
            case Syntax.Name name -> of(name.name());
            case Syntax.Apply apply -> of(apply);
        };
    }

    private double of(Syntax.Apply apply) {
        List<Syntax> a = apply.arguments();
        return switch (apply.function()) {
            case "*", "dot" -> of(a.get(0)) + of(a.get(1));
            case "/" -> of(a.get(0)) - of(a.get(1));
            case "^", "pow" -> a.get(1) instanceof Syntax.Number exponent ? of(a.get(0)) * exponent.value() : 0;
            case "sqrt" -> of(a.get(0)) / 2;
            case "grad" -> 1;
            case "if" -> Math.max(of(a.get(1)), of(a.get(2)));
            case "+", "-", "neg", "abs", "max", "min", "norm", "sum", "clamp" ->
                a.stream().mapToDouble(this::of).max().orElse(0);
            default -> 0;
        };
    }
}
