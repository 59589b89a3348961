package io.github.thalweg.formula.parse;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Span;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lowering of a parsed expression of numbers onto a graph.
public final class Lowering {
    private Lowering() {}

    /// @param names what each name is; constants are known already
    public static Expr lower(Syntax syntax, Graph graph, Function<String, Expr> names) {
        return lower(syntax, graph, names, _ -> null);
    }

    /// @param special what a call is that means more than its arguments, else null
    static Expr lower(
            Syntax syntax, Graph graph, Function<String, Expr> names, Function<Syntax.Apply, @Nullable Expr> special) {
        return switch (syntax) {
            case Syntax.Number(double value, var _) -> graph.constant(value);
            case Syntax.Name(String name, var _) -> name(name, graph, names);
            case Syntax.Quoted(var _, Span span) ->
                throw new FormulaException(Messages.QUOTED, span.start(), span.length());
            case Syntax.Apply apply -> {
                Expr known = special.apply(apply);
                yield known != null
                        ? known
                        : Functions.apply(graph, apply.function(), arguments(apply, graph, names, special));
            }
        };
    }

    /// A plain loop: a formula nests up to 1,000 deep here, and each level of a stream takes ten frames.
    private static List<Expr> arguments(
            Syntax.Apply apply,
            Graph graph,
            Function<String, Expr> names,
            Function<Syntax.Apply, @Nullable Expr> special) {
        var arguments = new ArrayList<Expr>();
        for (Syntax argument : apply.arguments()) {
            arguments.add(lower(argument, graph, names, special));
        }
        return arguments;
    }

    private static Expr name(String name, Graph graph, Function<String, Expr> names) {
        return Functions.constants().contains(name) ? graph.constant(Functions.constant(name)) : names.apply(name);
    }

    /// The value of an expression of known numbers.
    ///
    /// @throws FormulaException when `text` is not an expression of `values`
    public static double evaluate(String text, java.util.Map<String, Double> values) {
        var graph = new Graph();
        Syntax syntax = Parser.parse(text, Vocabulary.ofNumbers(values.keySet()));
        Expr result = lower(syntax, graph, name -> graph.constant(values.getOrDefault(name, Double.NaN)));
        if (result instanceof Expr.Constant(var _, double value)) {
            return value;
        }
        throw new IllegalStateException("an expression of numbers did not fold to a number: " + text);
    }
}
