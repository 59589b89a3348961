package io.github.thalweg.figure.step;

import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Detection of the values of an update that point up the slope, as the gradient does. Their arrows are shown
/// reversed, to be compared with the step.
final class Uphill {
    private final Map<String, Integer> signs = new HashMap<>();

    Uphill(List<StepLine> lines) {
        // The second pass knows what the first has found of names that live on.
        for (int pass = 0; pass < 2; pass++) {
            lines.forEach(this::learn);
        }
    }

    private void learn(StepLine line) {
        Syntax syntax = line.text().syntax();
        if (line.text().kind() == StepKind.GRADIENT) {
            signs.put(line.text().name(), 1);
        } else if (syntax != null) {
            signs.put(line.text().name(), of(syntax));
        }
    }

    /// 1 up the slope, -1 down, 0 neither.
    int of(String name) {
        return signs.getOrDefault(name, 0);
    }

    private int of(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> 0;
            case Syntax.Name name -> of(name.name());
            case Syntax.Apply apply -> of(apply);
        };
    }

    private int of(Syntax.Apply apply) {
        List<Syntax> a = apply.arguments();
        return switch (apply.function()) {
            case "grad" -> 1;
            case "neg" -> -of(a.getFirst());
            case "-" -> either(of(a.get(0)), -of(a.get(1)));
            case "+", "min", "max" -> either(of(a.get(0)), of(a.get(1)));
            case "if" -> either(of(a.get(1)), of(a.get(2)));
            // A product of two that depend on the gradient is a square: it has no direction.
            case "*" -> of(a.get(0)) != 0 && of(a.get(1)) != 0 ? 0 : of(a.get(0)) + of(a.get(1));
            case "/", "sign", "clamp", "newton" -> of(a.getFirst());
            default -> 0;
        };
    }

    private static int either(int first, int second) {
        return first != 0 ? first : second;
    }
}
