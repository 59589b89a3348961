package io.github.thalweg.export.python;

import io.github.thalweg.formula.compile.RowGraph;
import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A landscape as Python functions: the loss as it is written, and its exact derivatives step by step.
final class PythonSurface {
    /// A longer expression has a line of its own.
    private static final int MAX_LENGTH = 60;

    /// Expression of one row, and what is known of its parts.
    private record RowsKnown(RowGraph graph, Map<Expr, String> known) {}

    private final LandscapeUse use;
    private final List<RowSum> sums = new ArrayList<>();
    private final Map<RowSum, RowsKnown> rowGraphs = new HashMap<>();
    private final StringBuilder code = new StringBuilder();

    private PythonSurface(LandscapeUse use) {
        this.use = use;
    }

    static String of(LandscapeUse use) {
        return new PythonSurface(use).text();
    }

    /// A loss alone, as a function of a point.
    ///
    /// @param data its rows are those held out
    static String loss(String name, String formula, FormulaData data) {
        RowTable heldOut = data.rows();
        Syntax syntax = Parser.parse(formula, Vocabulary.ofFormula(new LinkedHashSet<>(), data));
        var text = new PythonText(word -> word(word, heldOut, Set.of()), "", "");
        return "def " + name + "(p" + (heldOut == null ? "" : ", table=HELD_OUT") + "):\n" + PythonTable.head(heldOut)
                + "    return " + (heldOut == null ? text : text.overRows()).of(syntax) + "\n\n\n";
    }

    /// The same loss for PyTorch, which finds its derivatives itself.
    static String torch(LandscapeUse use) {
        var names = new LinkedHashSet<String>();
        use.landscape().parameters().forEach(parameter -> names.add(parameter.name()));
        Syntax syntax = Parser.parse(
                use.landscape().formula(),
                Vocabulary.ofFormula(names, use.landscape().data()));
        RowTable table = use.landscape().rows();
        var numbers = new PythonText(name -> word(name, table, names), "", "");
        var text = new TorchText(numbers, table);
        String loss = text.isTensor(syntax) ? text.of(syntax) : numbers.of(syntax) + " + 0*x";
        return (use.landscape().grid() == null ? "" : PythonGrid.torch())
                + """
                def torch_loss(#{parameters}):
                    \"\"\"f for PyTorch: change it with f.\"\"\"
                #{head}\
                    return #{loss}


                def loss_at(theta):
                    return float(f(theta.detach().numpy()))


                """.replace("#{parameters}", PythonTable.parameters(table))
                        .replace("#{head}", table == null ? PythonTable.head(null) : PythonTable.torchHead(table))
                        .replace("#{loss}", loss);
    }

    private String text() {
        var names = new LinkedHashSet<String>();
        for (FormulaParameter parameter : use.landscape().parameters()) {
            names.add(parameter.name());
            code.append(parameter(parameter.name())).append(" = np.float64(");
            code.append(PythonText.number(use.value(parameter))).append(")");
            code.append(PythonNames.comment(parameter.meaning())).append("\n");
        }
        RowTable table = use.landscape().rows();
        Examples examples = use.landscape().examples();
        if (examples != null) {
            code.append(PythonTable.of(examples));
        }
        FormulaData data = use.landscape().data();
        Syntax syntax = Parser.parse(use.landscape().formula(), Vocabulary.ofFormula(names, data));
        var text = new PythonText(name -> word(name, table, names), "", "");
        code.append("\n\ndef f(").append(PythonTable.parameters(table)).append("):\n");
        code.append(PythonTable.head(table)).append("    return ");
        code.append((table == null ? text : text.overRows()).of(syntax));
        var graph = new Graph();
        Expr f = RowFormula.lower(use.landscape().formula(), graph, names, data, false, graph::input);
        var differentiator = new Differentiator(graph);
        Expr.Input x = graph.input("x");
        Expr.Input y = graph.input("y");
        Expr dx = differentiator.derivative(f, x);
        Expr dy = differentiator.derivative(f, y);
        Expr dxy = differentiator.second(f, x, y);
        code.append("\n\n\ndef gradient(" + PythonTable.parameters(table)
                + "):\n    \"\"\"The exact derivatives of f: change them with it.\"\"\"\n");
        function(graph, List.of(dx, dy), "[%s, %s]");
        code.append("\n\ndef hessian(" + PythonTable.parameters(table)
                + "):\n    \"\"\"The exact second derivatives of f.\"\"\"\n");
        function(
                graph,
                List.of(
                        differentiator.second(f, x, x),
                        dxy,
                        dxy,
                        use.landscape().oneVariable() ? graph.constant(1) : differentiator.second(f, y, y)),
                "[[%s, %s], [%s, %s]]");
        return code.append("\n\n").toString();
    }

    private static String word(String name, @Nullable RowTable table, Set<String> parameters) {
        if (parameters.contains(name)) {
            return parameter(name);
        }
        if (table != null && table.names().contains(name)) {
            return PythonTable.column(name);
        }
        return table != null && name.equals(RowFormula.ROWS) ? PythonTable.ROWS : name;
    }

    /// Parameters of landscapes stand beside those of rules.
    private static String parameter(String name) {
        return "landscape_" + PythonNames.of(name);
    }

    private void function(Graph graph, List<Expr> roots, String result) {
        code.append(PythonTable.head(use.landscape().rows()));
        rowGraphs.clear();
        Map<Expr, Integer> uses = new HashMap<>();
        List<Expr> nodes = graph.reachable(roots);
        nodes.forEach(node -> Graph.children(node).forEach(child -> uses.merge(child, 1, Integer::sum)));
        var known = new HashMap<Expr, String>();
        for (Expr node : nodes) {
            String value = node instanceof Expr.Rows rows ? rows(rows, known) : value(node, known);
            boolean plain = node instanceof Expr.Constant || node instanceof Expr.Input;
            if (!plain && (uses.getOrDefault(node, 0) > 1 || value.length() > MAX_LENGTH)) {
                String name = "v" + node.id();
                code.append("    ").append(name).append(" = ").append(value).append("\n");
                value = name;
            }
            known.put(node, value);
        }
        code.append("    return np.array(");
        code.append(String.format(
                Locale.ROOT, result, roots.stream().map(known::get).toArray()));
        code.append(", dtype=float)\n");
    }

    /// The expression of a row as an array over all of them, line by line where it is long, and then its mean or sum.
    private String rows(Expr.Rows node, Map<Expr, String> known) {
        RowSum sum = node.sum();
        int number = sums.indexOf(sum) < 0 ? sums.size() : sums.indexOf(sum);
        if (number == sums.size()) {
            sums.add(sum);
        }
        RowsKnown of = rowGraphs.computeIfAbsent(sum, s -> new RowsKnown(new RowGraph(s), new HashMap<>()));
        Expr root = of.graph().part(node.part());
        List<String> arguments = RowFormula.arguments(sum.parameters());
        List<Expr> parts = of.graph().graph().reachable(List.of(root));
        var uses = new HashMap<Expr, Integer>();
        parts.forEach(part -> Graph.children(part).forEach(child -> uses.merge(child, 1, Integer::sum)));
        for (Expr inner : parts) {
            if (!of.known().containsKey(inner)) {
                String value = inner instanceof Expr.Input input
                        ? argument(input.name(), arguments, node, known)
                        : value(inner, of.known());
                boolean plain = inner instanceof Expr.Constant || inner instanceof Expr.Input;
                if (!plain && (uses.getOrDefault(inner, 0) > 1 || value.length() > MAX_LENGTH)) {
                    String name = "r" + number + "_" + inner.id();
                    code.append("    ").append(name).append(" = ").append(value).append("\n");
                    value = name;
                }
                of.known().put(inner, value);
            }
        }
        return PythonTable.over(sum.mean(), Objects.requireNonNull(of.known().get(root)));
    }

    private static String argument(String name, List<String> arguments, Expr.Rows node, Map<Expr, String> known) {
        int place = arguments.indexOf(name);
        return place < 0
                ? PythonTable.column(name)
                : Objects.requireNonNull(known.get(node.arguments().get(place)));
    }

    private static String value(Expr node, Map<Expr, String> known) {
        return switch (node) {
            case Expr.Constant(var _, double value) -> "np.float64(" + PythonText.number(value) + ")";
            case Expr.Input(var _, String name) -> name.equals("x") || name.equals("y") ? name : parameter(name);
            case Expr.Unary(var _, var op, var u) -> unary(op, known.getOrDefault(u, ""));
            case Expr.Binary(var _, var op, var a, var b) ->
                binary(op, known.getOrDefault(a, ""), known.getOrDefault(b, ""));
            case Expr.Select(var _, var c, var a, var b) ->
                "np.where(" + known.get(c) + " != 0, " + known.get(a) + ", " + known.get(b) + ")";
            case Expr.Grid grid ->
                PythonGrid.call(grid, known.getOrDefault(grid.atX(), ""), known.getOrDefault(grid.atY(), ""));
            case Expr.Rows _ -> throw new IllegalArgumentException("there are no sums within a sum over rows");
        };
    }

    private static String unary(UnaryOp op, String u) {
        String name = op.name().toLowerCase(Locale.ROOT);
        return switch (op) {
            case NEGATE -> "(-" + u + ")";
            case ASIN, ACOS, ATAN, ASINH, ACOSH, ATANH -> "np.arc" + name.substring(1) + "(" + u + ")";
            case ROUND, SEC, CSC, ERF, SIGMOID, SOFTPLUS -> name + "_of(" + u + ")";
            default -> "np." + name + "(" + u + ")";
        };
    }

    private static String binary(BinaryOp op, String a, String b) {
        String call = "(" + a + ", " + b + ")";
        return switch (op) {
            case ADD -> "(" + a + " + " + b + ")";
            case SUBTRACT -> "(" + a + " - " + b + ")";
            case MULTIPLY -> a + "*" + b;
            case DIVIDE -> a + "/(" + b + ")";
            case REMAINDER -> "np.fmod" + call;
            case MOD -> "np.mod" + call;
            case POW -> "np.float_power" + call;
            case POW_LOG -> "np.where((" + a + " == 0) & (" + b + " >= 0), 0.0, np.log(" + a + "))";
            case MIN -> "np.minimum" + call;
            case MAX -> "np.maximum" + call;
            case ATAN2 -> "np.arctan2" + call;
            case HYPOT -> "np.hypot" + call;
            case LESS -> "1.0*(" + a + " < " + b + ")";
            case LESS_OR_EQUAL -> "1.0*(" + a + " <= " + b + ")";
            case EQUAL -> "1.0*(" + a + " == " + b + ")";
            case NOT_EQUAL -> "1.0*(" + a + " != " + b + ")";
            case NORMAL, UNIFORM -> throw new IllegalArgumentException("a landscape has no random numbers");
        };
    }
}
