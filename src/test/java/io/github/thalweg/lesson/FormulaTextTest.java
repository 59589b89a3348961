package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2*(1 + beta)/curvature,   2·(1 + β)/curvature
            1 - 100*rate,             1 − 100·rate
            p*(1 - p)*b^2,            p·(1 − p)·b²
            sqrt(v)*eta,              √(v)·η
            """)
    void aFormulaIsWrittenInTheSignsOfMathematics(String formula, String plain) {
        FormulaText.parse(formula);
        assertEquals(plain, FormulaText.plain(formula));
    }
}
