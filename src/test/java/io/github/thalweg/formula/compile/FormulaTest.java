package io.github.thalweg.formula.compile;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.formula.parse.Parser;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final double[] NONE = {};

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-x^2; -4",
                "2^3^2; 512",
                "2^-x; 0.25",
                "-x^-2; -0.25",
                "x--y; 5",
                "2x; 4",
                "3sin(x); 2.727892280477045",
                "2(x+1); 6",
                "(x+1)(y+1); 12",
                "1/2x; 1",
                "x^2y; 12",
                "x(y+1); 8",
                "2e; 5.43656365691809",
                "3e-x; 6.154845485377136",
                "2e3; 2000",
                "2e3x; 4000",
                "1.5e-3*x; 0.003",
                ".5; 0.5",
                "7 % 4; 3",
                "-7 % 4; -3",
                "mod(-7, 4); 1",
                "mod(7, -4); -1",
                "x < y; 1",
                "x >= y; 0",
                "x + 1 == y; 1",
                "x != 2; 0",
                "1 + 1 < 3; 1",
                "if(x > 1, 10, 20); 10",
                "if(x > 5, log(-1), 20); 20",
                "clamp(x, 3, 5); 3",
                "relu(-x) + relu(x); 2",
                "step(0) + step(-1); 1",
                "sigmoid(0); 0.5",
                "softplus(1000); 1000",
                "gauss(0); 1",
                "log2(8); 3",
                "log10(1000); 3",
                "cbrt(-8); -2",
                "sign(-x) + signum(y); 0",
                "hypot(3, 4); 5",
                "min(x, y) + max(x, y); 5",
                "atan2(0, -1) - π; 0",
                "floor(2.7) + ceil(2.2); 5",
                "φ^2 - φ; 1",
                "1/inf; 0",
                "x*-y; -6",
                "((((x))))*(((y))); 6"
            })
    void means(String text, double wanted) {
        assertEquals(wanted, FormulaCompiler.compile(text, List.of()).value(2, 3, NONE), 1e-15 * Math.max(1, wanted));
    }

    @Test
    void outsideItsDomainIsUndefined() {
        for (String text : List.of("log(x)", "sqrt(x)", "0/(x + 1)", "(x)^y", "asin(2x)")) {
            assertTrue(Double.isNaN(FormulaCompiler.compile(text, List.of()).value(-1, 0.5, NONE)), text);
        }
    }

    @Test
    void anUndefinedSideThatIsNotChosenDoesNotSpoilTheDerivative() {
        CompiledFormula formula = FormulaCompiler.compile("if(x > 0, sqrt(x), x^2) + min(y, 1/abs(x + 2))", List.of());
        var out = new double[6];
        formula.derivatives(-2, 3, NONE, out);
        assertEquals(-4, out[1]);
    }

    @Test
    void longAndDeepFormulasCompile() {
        String wide = IntStream.range(0, 160)
                .mapToObj(i -> "sin(" + i + "x)*y")
                .reduce((a, b) -> a + "+" + b)
                .orElseThrow();
        assertTrue(wide.length() <= Parser.MAX_LENGTH && wide.length() > 1700);
        String sum = "x" + "+x".repeat(999);
        String tower = "x" + "^x".repeat(999);
        String deep = "sin(".repeat(199) + "x" + ")".repeat(199);
        String choices = "if(x>0,".repeat(120) + "y" + ",x*y)".repeat(120);
        for (String text : List.of(wide, sum, tower, deep, choices)) {
            CompiledFormula formula = FormulaCompiler.compile(text, List.of());
            var out = new double[6];
            formula.derivatives(0.5, 0.25, NONE, out);
            assertEquals(out[0], formula.value(0.5, 0.25, NONE), text.substring(0, 20));
            assertTrue(Double.isFinite(out[0]), text.substring(0, 20));
            var row = new double[1];
            formula.row(0.5, 1, 0.25, 1, NONE, row, 0);
            assertEquals(out[0], row[0]);
        }
    }

    @Test
    void compilesAndEvaluatesOnManyThreads() throws Exception {
        List<Callable<Double>> tasks = IntStream.range(0, 200)
                .<Callable<Double>>mapToObj(i -> () -> FormulaCompiler.compiled("x^2 + a*" + i % 7 + "*y", List.of("a"))
                        .value(3, 2, new double[] {i}))
                .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var results = pool.invokeAll(tasks);
            for (int i = 0; i < tasks.size(); i++) {
                assertEquals(9 + 2.0 * i * (i % 7), results.get(i).get());
            }
        }
    }
}
