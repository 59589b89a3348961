package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Writer of a formula as a JavaScript function of x and y, for pages that show it without this program, with the
/// program's own digits.
///
/// Nothing of the formula's text gets into the code: it is made of the graph's nodes alone.
public final class JavaScript {
    private JavaScript() {}

    /// The elementary functions that written code calls, without their comments.
    public static String elementary() {
        return resource("elementary.js");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JavaScript.class.getResourceAsStream(name))) {
            return withoutComments(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A script without the lines that are comments, but for notices that must stay, and without indentation. No text
    /// of a script may go over several lines.
    public static String withoutComments(String script) {
        boolean[] notice = {false};
        return script.lines()
                .map(String::stripLeading)
                .filter(line -> {
                    boolean comment = line.startsWith("//");
                    notice[0] = comment && (notice[0] || line.contains("Copyright"));
                    return !comment || notice[0];
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// The JavaScript of one operation.
    ///
    /// @param u an expression
    public static String operation(UnaryOp op, String u) {
        return ScriptOperations.unary(op, u);
    }

    /// The JavaScript of one operation on two expressions.
    public static String operation(BinaryOp op, String u, String v) {
        return ScriptOperations.binary(op, u, v);
    }

    /// A function of x, y and other numbers.
    ///
    /// @param names of the others, in the order of the array `a` that the function takes after x and y
    /// @return an arrow function `(x, y, a) => ...`
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula of these
    public static String function(String text, List<String> names) {
        var graph = new Graph();
        Syntax syntax = Parser.parse(text, Vocabulary.ofFormula(new LinkedHashSet<>(names)));
        Expr root = Lowering.lower(syntax, graph, graph::input);
        var code = new StringBuilder("(x, y, a) => {\n");
        var emitter = new ScriptEmitter(graph, List.of(root), code, input -> {
            int place = names.indexOf(input.name());
            return place < 0 ? input.name() : "a[" + place + "]";
        });
        emitter.compute(List.of(root));
        return code.append("return ").append(emitter.value(root)).append(";\n}").toString();
    }

    /// @param parameters the values of the names that stand in the formula besides x and y
    /// @return an arrow function of two numbers
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static String function(String text, Map<String, Double> parameters) {
        return function(text, parameters, FormulaData.NONE);
    }

    /// The same with what the formula reads beside its names, which the code holds once.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static String function(String text, Map<String, Double> parameters, FormulaData data) {
        return function(text, parameters, data, UnaryOperator.identity());
    }

    /// The same as a part of another expression, whose other parts may draw rows, too.
    ///
    /// @param whole the whole expression, given the function
    public static String function(
            String text, Map<String, Double> parameters, FormulaData data, UnaryOperator<String> whole) {
        var graph = new Graph();
        Expr root = RowFormula.lower(text, graph, parameters.keySet(), data, false, name -> {
            Double value = parameters.get(name);
            return value == null ? graph.input(name) : graph.constant(value);
        });
        var code = new StringBuilder("(x, y) => {\n");
        var emitter = new ScriptEmitter(graph, List.of(root), code, Expr.Input::name);
        emitter.compute(List.of(root));
        code.append("return ").append(emitter.value(root)).append(";\n}");
        var tables = new ScriptTables();
        return GridScript.around(data.surface(), tables.whole(whole.apply(tables.around(graph, code.toString()))));
    }
}
