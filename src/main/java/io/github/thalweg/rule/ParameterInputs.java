package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Parameters as inputs of a compiled run: numbers one by one, and expressions of lists.
public final class ParameterInputs {
    private final Graph graph;
    private final String prefix;

    ParameterInputs(Graph graph, String prefix) {
        this.graph = graph;
        this.prefix = prefix;
    }

    /// The inputs' names and values, in order.
    public static Map<String, Double> values(String prefix, Map<String, Setting> settings) {
        var values = new LinkedHashMap<String, Double>();
        settings.forEach((name, setting) -> {
            switch (setting) {
                case Setting.Number(double value) -> values.put(prefix + name, value);
                case Setting.Flag _, Setting.Choice _ -> {}
                case Setting.Numbers(List<Double> numbers) -> {
                    for (int i = 0; i < numbers.size(); i++) {
                        values.put(prefix + name + "." + i, numbers.get(i));
                    }
                }
                case Setting.Knots(List<Setting.Knot> knots) -> {
                    for (int i = 0; i < knots.size(); i++) {
                        values.put(
                                prefix + name + "." + i + ".update",
                                knots.get(i).update());
                        values.put(
                                prefix + name + "." + i + ".rate", knots.get(i).rate());
                    }
                }
            }
        });
        return values;
    }

    Expr number(String name) {
        return graph.input(prefix + name);
    }

    /// The number of the list's entries that are at most v.
    Expr reached(String name, int size, Expr v) {
        Expr count = graph.constant(0);
        for (int i = 0; i < size; i++) {
            count = graph.add(count, Functions.apply(graph, "<=", List.of(number(name + "." + i), v)));
        }
        return count;
    }

    /// The rate at k: constant before the first knot and after the last.
    Expr knots(String name, int size, boolean stepped, Expr k) {
        Expr before = atOrBefore(name, 0, size - 1, stepped, k);
        Expr early = Functions.apply(graph, "<", List.of(k, update(name, 0)));
        return graph.select(early, rate(name, 0), before);
    }

    /// Bisection, so that many knots do not nest deeply.
    private Expr atOrBefore(String name, int first, int last, boolean stepped, Expr k) {
        if (first == last) {
            return rate(name, first);
        }
        if (last == first + 1) {
            Expr late = Functions.apply(graph, "<=", List.of(update(name, last), k));
            return graph.select(late, rate(name, last), between(name, first, stepped, k));
        }
        int middle = (first + last) / 2;
        Expr left = Functions.apply(graph, "<", List.of(k, update(name, middle)));
        return graph.select(
                left, atOrBefore(name, first, middle, stepped, k), atOrBefore(name, middle, last, stepped, k));
    }

    private Expr between(String name, int i, boolean stepped, Expr k) {
        if (stepped) {
            return rate(name, i);
        }
        Expr part =
                graph.divide(graph.subtract(k, update(name, i)), graph.subtract(update(name, i + 1), update(name, i)));
        return graph.add(rate(name, i), graph.multiply(graph.subtract(rate(name, i + 1), rate(name, i)), part));
    }

    private Expr update(String name, int i) {
        return number(name + "." + i + ".update");
    }

    private Expr rate(String name, int i) {
        return number(name + "." + i + ".rate");
    }
}
