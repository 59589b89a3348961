package io.github.thalweg.window.noise;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.graph.ScenarioCheck;
import io.github.thalweg.run.scenario.Noise;
import java.util.ArrayList;
import java.util.List;

/// Standard deviation of noise as it is typed: a number or an expression of `theta`, `g` and `t`, or two of them
/// with a comma between, for x and y.
///
/// @param x in x, as is `y` in y; equal where one text serves both
record Deviation(String x, String y) {
    /// @throws FormulaException with the sentence and the place of what is wrong
    static Deviation parse(String typed) {
        List<String> parts = parts(typed);
        if (parts.size() > 2) {
            int third = parts.get(0).length() + parts.get(1).length() + 2;
            throw new FormulaException(Messages.tooMany(parts.size()), third, typed.length() - third);
        }
        String x = checked(parts.getFirst(), 0);
        return new Deviation(
                x,
                parts.size() == 1 ? x : checked(parts.get(1), parts.getFirst().length() + 1));
    }

    static Deviation of(Noise noise) {
        return new Deviation(noise.deviationX(), noise.deviationY());
    }

    String text() {
        return x.equals(y) ? x : x + ", " + y;
    }

    /// Split at commas that stand in no parentheses.
    private static List<String> parts(String typed) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(typed.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(typed.substring(from));
        return parts;
    }

    /// @param at where the part begins in what was typed
    private static String checked(String part, int at) {
        String text = part.strip();
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return expression(part, at);
        }
        if (!(number >= 0 && Double.isFinite(number))) {
            throw new FormulaException(Messages.negative(text), at + part.indexOf(text), text.length());
        }
        return Numbers.text(number);
    }

    private static String expression(String part, int at) {
        try {
            ScenarioCheck.checkDeviation(part);
        } catch (FormulaException wrong) {
            throw wrong.shifted(at);
        }
        return part.strip();
    }
}
