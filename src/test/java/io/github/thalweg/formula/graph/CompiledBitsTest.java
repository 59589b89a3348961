package io.github.thalweg.formula.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.formula.compile.CompiledFormula;
import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compiled code gives the bits of the interpreter, on random formulas at random points, special values among them.
class CompiledBitsTest {
    private static final List<String> UNARY = List.of(
            "sin", "cos", "exp", "log", "sqrt", "abs", "sign", "floor", "tanh", "sigmoid", "relu", "cbrt", "atan",
            "step");
    private static final List<String> BINARY =
            List.of("+", "-", "*", "/", "%", "^", "<", ">=", "==", "min", "max", "mod", "atan2", "hypot");
    private static final double[] SPECIAL = {0, -0.0, 1, -1, 0.5, 1e-300, 1e300, Double.POSITIVE_INFINITY, Double.NaN};

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreeWithTheInterpreter(int seed) {
        var random = new Random(seed);
        String text = formula(random, 2 + seed % 7);
        CompiledFormula compiled = FormulaCompiler.compile(text, List.of());
        var graph = new Graph();
        Expr f = Lowering.lower(Parser.parse(text, Vocabulary.ofFormula(java.util.Set.of())), graph, graph::input);
        var differentiator = new Differentiator(graph);
        Expr fx = differentiator.derivative(f, graph.input("x"));
        Expr fxy = differentiator.derivative(fx, graph.input("y"));
        for (int i = 0; i < 20; i++) {
            double x = number(random);
            double y = number(random);
            var out = new double[6];
            compiled.derivatives(x, y, new double[0], out);
            var interpreter = new Interpreter(name -> name.equals("x") ? x : y);
            same(interpreter.value(f), out[0], text);
            same(interpreter.value(fx), out[1], text);
            same(interpreter.value(fxy), out[4], text);
        }
    }

    private static void same(double wanted, double found, String text) {
        assertEquals(Double.doubleToLongBits(wanted), Double.doubleToLongBits(found), text);
    }

    private static double number(Random random) {
        return random.nextInt(4) == 0 ? SPECIAL[random.nextInt(SPECIAL.length)] : random.nextGaussian() * 3;
    }

    private static String formula(Random random, int depth) {
        if (depth == 0) {
            return List.of("x", "y", "2", "0.5", "(-3)", "x").get(random.nextInt(6));
        }
        String a = formula(random, depth - 1);
        if (random.nextInt(3) == 0) {
            return UNARY.get(random.nextInt(UNARY.size())) + "(" + a + ")";
        }
        String b = formula(random, random.nextInt(depth));
        if (random.nextInt(6) == 0) {
            return "if(" + b + " < 0.3, " + a + ", " + formula(random, random.nextInt(depth)) + ")";
        }
        String op = BINARY.get(random.nextInt(BINARY.size()));
        return Character.isLetter(op.charAt(0)) ? op + "(" + a + ", " + b + ")" : "(" + a + " " + op + " " + b + ")";
    }
}
