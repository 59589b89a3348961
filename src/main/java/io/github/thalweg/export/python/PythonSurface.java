package io.github.thalweg.export.python;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A landscape as Python functions: the loss as it is written, and its exact derivatives step by step.
final class PythonSurface {
    private final LandscapeUse use;
    private final StringBuilder code = new StringBuilder();

    private PythonSurface(LandscapeUse use) {
        this.use = use;
    }

    static String of(LandscapeUse use) {
        return new PythonSurface(use).text();
    }

    /// A loss alone, as a function of a point.
    static String loss(String name, String formula) {
        Syntax syntax = Parser.parse(formula, Vocabulary.ofFormula(new LinkedHashSet<>()));
        return "def " + name + "(p):\n    x, y = p\n    return " + new PythonText(PythonNames::of, "", "").of(syntax)
                + "\n\n\n";
    }

    /// The same loss for PyTorch, which finds its derivatives itself.
    static String torch(LandscapeUse use) {
        var names = new LinkedHashSet<String>();
        use.landscape().parameters().forEach(parameter -> names.add(parameter.name()));
        Syntax syntax = Parser.parse(use.landscape().formula(), Vocabulary.ofFormula(names));
        var numbers = new PythonText(name -> names.contains(name) ? parameter(name) : name, "", "");
        String loss = TorchText.readsPoint(syntax) ? new TorchText(numbers).of(syntax) : numbers.of(syntax) + " + 0*x";
        return """
                def torch_loss(p):
                    \"\"\"f for PyTorch: change it with f.\"\"\"
                    x, y = p
                    return #{loss}


                def loss_at(theta):
                    return float(f(theta.detach().numpy()))


                """.replace("#{loss}", loss);
    }

    private String text() {
        var names = new LinkedHashSet<String>();
        for (FormulaParameter parameter : use.landscape().parameters()) {
            names.add(parameter.name());
            code.append(parameter(parameter.name())).append(" = np.float64(");
            code.append(PythonText.number(use.value(parameter))).append(")\n");
        }
        Syntax syntax = Parser.parse(use.landscape().formula(), Vocabulary.ofFormula(names));
        var text = new PythonText(name -> names.contains(name) ? parameter(name) : name, "", "");
        code.append("\n\ndef f(p):\n    x, y = p\n    return ").append(text.of(syntax));
        var graph = new Graph();
        Expr f = Lowering.lower(syntax, graph, graph::input);
        var differentiator = new Differentiator(graph);
        Expr.Input x = graph.input("x");
        Expr.Input y = graph.input("y");
        Expr dx = differentiator.derivative(f, x);
        Expr dy = differentiator.derivative(f, y);
        Expr dxy = differentiator.derivative(dx, y);
        code.append("\n\n\ndef gradient(p):\n    \"\"\"The exact derivatives of f: change them with it.\"\"\"\n");
        function(graph, List.of(dx, dy), "[%s, %s]");
        code.append("\n\ndef hessian(p):\n    \"\"\"The exact second derivatives of f.\"\"\"\n");
        function(
                graph,
                List.of(
                        differentiator.derivative(dx, x),
                        dxy,
                        dxy,
                        use.landscape().oneVariable() ? graph.constant(1) : differentiator.derivative(dy, y)),
                "[[%s, %s], [%s, %s]]");
        return code.append("\n\n").toString();
    }

    /// Parameters of landscapes stand beside those of rules.
    private static String parameter(String name) {
        return "landscape_" + PythonNames.of(name);
    }

    private void function(Graph graph, List<Expr> roots, String result) {
        code.append("    x, y = p\n");
        Map<Expr, Integer> uses = new HashMap<>();
        List<Expr> nodes = graph.reachable(roots);
        nodes.forEach(node -> Graph.children(node).forEach(child -> uses.merge(child, 1, Integer::sum)));
        var known = new HashMap<Expr, String>();
        for (Expr node : nodes) {
            String value = value(node, known);
            boolean plain = node instanceof Expr.Constant || node instanceof Expr.Input;
            if (!plain && (uses.getOrDefault(node, 0) > 1 || value.length() > 60)) {
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

    private static String value(Expr node, Map<Expr, String> known) {
        return switch (node) {
            case Expr.Constant(var _, double value) -> "np.float64(" + PythonText.number(value) + ")";
            case Expr.Input(var _, String name) -> name.equals("x") || name.equals("y") ? name : parameter(name);
            case Expr.Unary(var _, var op, var u) -> unary(op, known.getOrDefault(u, ""));
            case Expr.Binary(var _, var op, var a, var b) ->
                binary(op, known.getOrDefault(a, ""), known.getOrDefault(b, ""));
            case Expr.Select(var _, var c, var a, var b) ->
                "np.where(" + known.get(c) + " != 0, " + known.get(a) + ", " + known.get(b) + ")";
            case Expr.Grid _ -> throw new IllegalArgumentException("a recorded surface is not written in Python");
            case Expr.Rows _ -> throw new IllegalArgumentException("a sum over rows is not written in Python");
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
