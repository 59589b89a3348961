package io.github.thalweg.formula.compile;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowSumTest {
    private static final int ROWS = 29;
    private static final RowTable TABLE = table(ROWS, 1);

    static RowTable table(int rows, long seed) {
        var random = new Random(seed);
        var columns = new double[2][rows];
        for (int i = 0; i < rows; i++) {
            columns[0][i] = random.nextGaussian();
            columns[1][i] = random.nextBoolean() ? 1 : -1;
        }
        return new RowTable(List.of("u", "s"), columns, rows);
    }

    /// Entry i goes into sum i mod 8; the sums are added in order. Nothing but the row's own formula is shared.
    private static double[] plainly(String body, double x, double y, double a, boolean mean) {
        CompiledFormula row = FormulaCompiler.compile(body, List.of("a", "u", "s"));
        var sums = new double[6][8];
        for (int i = 0; i < ROWS; i++) {
            var out = new double[6];
            double[] numbers = {a, TABLE.columns()[0][i], TABLE.columns()[1][i]};
            row.derivatives(x, y, numbers, out);
            for (int part = 0; part < 6; part++) {
                sums[part][i % 8] += out[part];
            }
        }
        var totals = new double[6];
        for (int part = 0; part < 6; part++) {
            double[] s = sums[part];
            double total = s[0] + s[1] + s[2] + s[3] + s[4] + s[5] + s[6] + s[7];
            totals[part] = mean ? total / ROWS : total;
        }
        return totals;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "softplus(-s*(x*u + y))",
                "(a*x*u + y - s)^2/2",
                "abs(x*u - s) + max(y*u, a)",
                "if(u > 0, exp(-x*u)*y, sin(y*u))",
                "u + s"
            })
    void hasTheBitsOfTheEightSums(String body) {
        CompiledFormula mean = FormulaCompiler.compile("mean(" + body + ")", List.of("a"), FormulaData.of(TABLE));
        CompiledFormula sum = FormulaCompiler.compile("sum(" + body + ")", List.of("a"), FormulaData.of(TABLE));
        var random = new Random(2);
        for (int i = 0; i < 20; i++) {
            double x = 3 * random.nextGaussian();
            double y = 3 * random.nextGaussian();
            double[] numbers = {random.nextDouble()};
            var out = new double[6];
            mean.derivatives(x, y, numbers, out);
            assertArrayEquals(plainly(body, x, y, numbers[0], true), out, body);
            assertEquals(out[0], mean.value(x, y, numbers), body);
            sum.derivatives(x, y, numbers, out);
            assertArrayEquals(plainly(body, x, y, numbers[0], false), out, body);
        }
    }

    @Test
    void rowsIsTheirNumberInsideAndOutside() {
        CompiledFormula formula =
                FormulaCompiler.compile("rows + mean(rows*x) + sum(y)", List.of(), FormulaData.of(TABLE));
        assertEquals(ROWS + ROWS * 2.0 + ROWS * 3.0, formula.value(2, 3, new double[0]), 1e-12);
    }

    /// exp(mean(...)): the sum is one factor among others.
    @Test
    void derivativesGoThroughWhatIsAround() {
        CompiledFormula formula =
                FormulaCompiler.compile("exp(mean(x*u)) * sum(y^2*s) + x*y", List.of(), FormulaData.of(TABLE));
        double u = plainly("u", 0, 0, 0, true)[0];
        double s = plainly("s", 0, 0, 0, false)[0];
        double x = 0.7;
        double y = -1.3;
        var out = new double[6];
        formula.derivatives(x, y, new double[0], out);
        double e = Math.exp(x * u);
        double[] expected = {
            e * y * y * s + x * y,
            u * e * y * y * s + y,
            2 * e * y * s + x,
            u * u * e * y * y * s,
            2 * u * e * y * s + 1,
            2 * e * s
        };
        assertArrayEquals(expected, out, 1e-12);
    }

    @Test
    void aTypedRowIsThatOfTheMap() {
        CompiledFormula formula = FormulaCompiler.compile("mean((x*u - s)^2)", List.of(), FormulaData.of(TABLE));
        var row = new double[5];
        formula.row(-1, 0.5, 2, 5, new double[0], row, 0);
        for (int i = 0; i < row.length; i++) {
            assertEquals(formula.value(-1 + i * 0.5, 2, new double[0]), row[i]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean(x*u) + u | the column u stands outside mean(...) and sum(...) | 12",
                "mean(x + sum(u)) | sum stands inside another mean or sum | 9",
                "mean(x*w) | unknown name w | 7",
                "mean(x, u) | mean takes 1 argument, found 2 | 0",
                "mean | mean needs its argument in parentheses | 0",
            })
    void wrongFormulasGetASentenceAndAPlace(String text, String sentence, int start) {
        var error = assertThrows(
                FormulaException.class, () -> FormulaCompiler.check(text, List.of(), FormulaData.of(TABLE)));
        assertTrue(String.valueOf(error.getMessage()).contains(sentence), error.getMessage());
        assertEquals(start, error.start(), error.getMessage());
    }

    @Test
    void withoutATableThereAreNoRows() {
        var error = assertThrows(FormulaException.class, () -> FormulaCompiler.check("mean(x)", List.of()));
        assertTrue(String.valueOf(error.getMessage()).contains("goes over the rows of a table"), error.getMessage());
    }

    @Test
    void aDeclaredNameIsThatName() {
        CompiledFormula formula =
                FormulaCompiler.compile("mean(x + 1) + rows", List.of("mean", "rows"), FormulaData.of(TABLE));
        assertEquals(10 * (2 + 1) + 4, formula.value(2, 0, new double[] {10, 4}));
    }
}
