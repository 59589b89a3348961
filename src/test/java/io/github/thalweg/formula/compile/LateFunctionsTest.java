package io.github.thalweg.formula.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.graph.Functions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Functions that the language got after texts had names of their own.
class LateFunctionsTest {
    private static final double[] NONE = {};

    private static double[] derivatives(String formula, double x) {
        var found = new double[6];
        FormulaCompiler.compile(formula, List.of()).derivatives(x, 0, NONE, found);
        return found;
    }

    /// Of mpmath, with 40 digits.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "asinh; -1.5; -1.1947632172871093; 0.55470019622522912; 0.25601547518087498",
                "asinh; 0.3; 0.29567304756342243; 0.9578262852211514; -0.26362191336361964",
                "asinh; 100000.0; 12.206072645555174; 9.9999999995e-6; -9.9999999985e-11",
                "acosh; 1.25; 0.69314718055994531; 1.3333333333333333; -2.962962962962963",
                "acosh; 7.5; 2.7035758309314023; 0.13453455879926249; -0.01826260979175509",
                "atanh; -0.75; -0.97295507452765665; 2.2857142857142857; -7.836734693877551",
                "atanh; 0.125; 0.12565721414045304; 1.0158730158730159; 0.25799949609473419",
                "sec; -2.5; -1.2482156514688178; -0.93244492340948722; -2.6413299489365814",
                "sec; 0.5; 1.1394939273245491; 0.62250836965928046; 1.8196496719114764",
                "csc; 0.75; 1.4670527244750101; -1.574772755752081; 4.8478572325699014",
                "csc; 4.0; -1.3213487088109024; 1.1412371917447199; -3.2927016440908561",
                "erf; -1.25; -0.92290012825645823; 0.23652112244729079; 0.59130280611822697",
                "erf; 0.5; 0.52049987781304654; 0.87878257893544479; -0.87878257893544479",
                "erf; 2.5; 0.99959304798255504; 0.0021782842303527097; -0.010891421151763549",
                "round; -1.5; -2; 0; 0",
                "round; 2.25; 2; 0; 0",
            })
    void haveExactDerivatives(String function, double u, double value, double slope, double bend) {
        double[] found = derivatives(function + "(x)", u);
        assertEquals(value, found[0], 1e-15 * Math.abs(value));
        assertEquals(slope, found[1], 1e-14 * Math.abs(slope));
        assertEquals(bend, found[3], 1e-13 * Math.abs(bend));
    }

    @Test
    void areFlatWhereTheyHaveReachedTheirEnd() {
        assertEquals(0, derivatives("erf(x^2)", 1e160)[1]);
        assertEquals(0, derivatives("asinh(exp(x))", -800)[1]);
    }

    @Test
    void areUndefinedOutsideTheirDomainWithTheirSlopes() {
        for (double x : new double[] {-3, 0.5}) {
            assertTrue(Double.isNaN(derivatives("acosh(x)", x)[1]));
            assertTrue(Double.isNaN(derivatives("atanh(x + 9)", x)[1]));
        }
    }

    @Test
    void aDeclaredNameWins() {
        CompiledFormula formula = FormulaCompiler.compile("round*x + sec(y + 1) + erf", List.of("round", "sec", "erf"));
        assertEquals(2 * 3 + 5 * (4 + 1) + 7, formula.value(3, 4, new double[] {2, 5, 7}));
        assertEquals(2, FormulaCompiler.compile("round(x)", List.of()).value(1.5, 0, NONE));
        assertTrue(Functions.isFunction("round") && !Functions.isReserved("round"));
    }
}
