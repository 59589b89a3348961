package io.github.thalweg.landscape;

import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.landscape.data.Model;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The model that a formula trains where nobody says it: the formula compares something with a column, as a difference
/// such as `x*u + y - s`, or as a logistic loss such as `softplus(-s*(x*u + y))` or `softplus((1 - 2*s)*(x*u + y))`.
///
/// A formula with two different such places implies nothing.
final class ImpliedModel {
    private static final double HALF = 0.5;

    private final List<String> columns;
    private final List<String> targets;
    private final Set<Model> found = new LinkedHashSet<>();

    private ImpliedModel(List<String> columns, List<String> targets) {
        this.columns = columns;
        this.targets = targets;
    }

    /// @param said what is known of the model; its target is kept where it has one
    static Optional<Model> of(Landscape landscape, List<String> columns, Model said) {
        List<String> targets = said.target() == null ? columns : List.of(said.target());
        var implied = new ImpliedModel(columns, targets);
        var names = new LinkedHashSet<String>();
        landscape.parameters().forEach(parameter -> names.add(parameter.name()));
        FormulaData data = landscape.data();
        try {
            implied.look(Parser.parse(landscape.formula(), Vocabulary.ofFormula(names, data)));
        } catch (FormulaException _) {
            return Optional.empty();
        }
        return implied.found.size() == 1
                ? implied.found.stream()
                        .map(model -> new Model(model.prediction(), said.inputs(), model.target(), model.threshold()))
                        .findFirst()
                : Optional.empty();
    }

    private void look(Syntax syntax) {
        if (!(syntax instanceof Syntax.Apply call)) {
            return;
        }
        if (call.function().equals("softplus")) {
            logistic(call.arguments().getFirst());
        } else if (!isSum(call)) {
            call.arguments().forEach(this::look);
        } else if (!difference(call)) {
            terms(call, false).forEach(term -> look(term.syntax()));
        }
    }

    /// A part of a sum or product.
    private record Part(Syntax syntax, boolean negative) {}

    private static boolean isSum(Syntax.Apply call) {
        return call.function().equals("+")
                || call.function().equals("-")
                || call.function().equals("neg");
    }

    private static List<Part> terms(Syntax syntax, boolean negative) {
        if (!(syntax instanceof Syntax.Apply call) || !isSum(call)) {
            return List.of(new Part(syntax, negative));
        }
        var terms = new ArrayList<Part>();
        boolean single = call.function().equals("neg");
        terms.addAll(terms(call.arguments().getFirst(), single != negative));
        if (!single) {
            terms.addAll(terms(call.arguments().get(1), call.function().equals("-") != negative));
        }
        return terms;
    }

    private static List<Part> factors(Syntax syntax) {
        if (syntax instanceof Syntax.Apply call && call.function().equals("neg")) {
            List<Part> factors = new ArrayList<>(factors(call.arguments().getFirst()));
            factors.set(
                    0, new Part(factors.getFirst().syntax(), !factors.getFirst().negative()));
            return factors;
        }
        if (syntax instanceof Syntax.Apply call && call.function().equals("*")) {
            var factors = new ArrayList<>(factors(call.arguments().get(0)));
            factors.addAll(factors(call.arguments().get(1)));
            return factors;
        }
        return List.of(new Part(syntax, false));
    }

    /// One term is a column that the others, which have a column and a coordinate, do not read.
    private boolean difference(Syntax.Apply sum) {
        List<Part> terms = terms(sum, false);
        for (int i = 0; i < terms.size(); i++) {
            Part term = terms.get(i);
            if (term.syntax() instanceof Syntax.Name(String target, var _) && targets.contains(target)) {
                List<Part> others = without(terms, i);
                if (others.stream().map(Part::negative).anyMatch(sign -> sign != term.negative())
                        && isModel(others, target)) {
                    found.add(new Model(sum(others, !term.negative()), List.of(), target, null));
                    return true;
                }
            }
        }
        return false;
    }

    private void logistic(Syntax margin) {
        List<Part> factors = factors(margin);
        boolean negative = factors.stream().filter(Part::negative).count() % 2 == 1;
        for (int i = 0; i < factors.size(); i++) {
            Part factor = factors.get(i);
            for (String target : targets) {
                boolean signed = negative && isName(factor.syntax(), target);
                boolean zeroOne = !negative && text(factor.syntax()).equals("(1-(2*" + target + "))");
                List<Part> others = without(factors, i);
                if ((signed || zeroOne) && isModel(others, target)) {
                    String product = String.join(
                            "*",
                            others.stream().map(part -> text(part.syntax())).toList());
                    found.add(new Model("sigmoid(" + product + ")", List.of(), target, HALF));
                }
            }
        }
    }

    private static List<Part> without(List<Part> parts, int index) {
        var others = new ArrayList<>(parts);
        others.remove(index);
        return others;
    }

    private static boolean isName(Syntax syntax, String name) {
        return syntax instanceof Syntax.Name(String found, var _) && found.equals(name);
    }

    private boolean isModel(List<Part> parts, String target) {
        var read = new LinkedHashSet<String>();
        parts.forEach(part -> names(part.syntax(), read));
        boolean coordinate = read.contains("x") || read.contains("y");
        return coordinate && !read.contains(target) && columns.stream().anyMatch(read::contains);
    }

    private static void names(Syntax syntax, Set<String> into) {
        switch (syntax) {
            case Syntax.Name(String name, var _) -> into.add(name);
            case Syntax.Apply(String _, List<Syntax> arguments, var _) ->
                arguments.forEach(argument -> names(argument, into));
            case Syntax.Number _, Syntax.Quoted _ -> {}
        }
    }

    private static String sum(List<Part> terms, boolean turned) {
        var text = new StringBuilder();
        for (Part term : terms) {
            text.append(term.negative() == turned ? "+" : "-").append(text(term.syntax()));
        }
        return text.toString();
    }

    /// The text of a part, with all its parentheses.
    private static String text(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number(double value, var _) ->
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
            case Syntax.Name(String name, var _) -> name;
            case Syntax.Quoted(String quoted, var _) -> quoted;
            case Syntax.Apply(String function, List<Syntax> arguments, var _) ->
                applied(function, arguments.stream().map(ImpliedModel::text).toList());
        };
    }

    private static String applied(String function, List<String> arguments) {
        if (function.equals("neg")) {
            return "(-" + arguments.getFirst() + ")";
        }
        return Character.isLetter(function.charAt(0))
                ? function + "(" + String.join(",", arguments) + ")"
                : "(" + String.join(function, arguments) + ")";
    }
}
