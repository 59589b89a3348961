package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"1.5e-7, 1.5e−7", "-1e20, −1e20", "0.25, 0.25", "-3, −3", "1e-300, 1e−300"})
    void withinAFormulaThereIsNoProduct(double value, String text) {
        assertEquals(text, Numbers.inFormula(Numbers.exact(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "-0.0, 0", "1, 1", "0.123456, 0.1235", "-1.20004, −1.2", "123456, 1.235·10⁵",
        "0.000123, 1.23·10⁻⁴", "NaN, NaN", "Infinity, ∞", "-Infinity, −∞", "1e300, 10³⁰⁰", "4.9e-324, 4.941·10⁻³²⁴"
    })
    void readoutsHaveFourDigits(double value, String text) {
        assertEquals(text, Numbers.readout(value));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.05", "0.999, 0.999", "1e-8, 10⁻⁸", "100, 100", "0.30000000000000004, 0.30000000000000004"})
    void parametersAreWrittenAsTheyWereSaid(double value, String text) {
        assertEquals(text, Numbers.exact(value));
    }
}
