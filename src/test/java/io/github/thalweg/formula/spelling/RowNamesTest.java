package io.github.thalweg.formula.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people write of the rows of a table.
class RowNamesTest {
    private static final FormulaData DATA =
            FormulaData.of(new RowTable(List.of("u", "s"), new double[][] {{1, 2}, {2, 4}}, 2));

    private static String refusal(String formula, FormulaData data) {
        return String.valueOf(assertThrows(FormulaException.class, () -> Spelling.read(formula, List.of(), data))
                .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean((x*u_i + y - s_i)^2) | u_i has an index; inside mean(...) and sum(...) the name of a column is each",
                "mean((x*u[0] - s)^2) | u[0] has an index",
                "mean((x*u[i] - s)^2) | u[i] has an index",
                "mean((x*u(i) + y - s(i))^2) | u(i) has an index",
                "1/n*sum((x*u + y - s)^2) | unknown name n; the number of rows is called rows",
                "avg((x*u + y - s)^2) | unknown function avg; did you mean mean?",
                "mse(x*u + y, s) | there is no function mse here; of u and v it is mean((u - v)^2)",
            })
    void theirNamesHaveASentence(String formula, String sentence) {
        String refusal = refusal(formula, DATA);
        assertTrue(refusal.startsWith(sentence), refusal);
    }

    @Test
    void aNumberBehindAColumnIsNoted() {
        Reading read = Spelling.read("mean((x*u(1) - s)^2)", List.of(), DATA);
        assertEquals(List.of("u(1) was read as u*1; the name of a column is each row's number."), read.notes());
        assertEquals(
                List.of(),
                Spelling.read("mean((x*u (1) - s)^2)", List.of(), DATA).notes());
    }

    @ParameterizedTest
    @CsvSource({"mean((x - 1)^2)", "sum(x^2)", "avg(x)"})
    void aMeanNeedsATable(String formula) {
        String refusal = refusal(formula, FormulaData.NONE);
        assertTrue(refusal.contains("over the rows of a table, and this landscape has no [data]"), refusal);
    }
}
