package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Breaks of formulas whose letters are equally wide.
class WrappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 | 0.9*(-6.202, -0.5979) + (1 - 0.9)*(19.79, 15.39) | 0.9*(-6.202, -0.5979) +; (1 - 0.9)*(19.79, 15.39)
            27 | (-3.602, 1.001)/(1 - 0.9^40) | (-3.602, 1.001)/; (1 - 0.9^40)
            40 | theta - (0.003584, 0.007416)*(-3.656, 1.016) | theta - (0.003584, 0.007416)*; (-3.656, 1.016)
            36 | (-0.7573, 0.6504) - (0.003584, 0.007416)*(-3.656, 1.016) | (-0.7573, 0.6504) -; (0.003584, 0.007416)*(-3.656, 1.016)
            52 | f(x, y) = (a - x)^2 + b*(y - x^2)^2 with a = 1, b = 100 | f(x, y) = (a - x)^2 + b*(y - x^2)^2 with a = 1,; b = 100
            20 | 0.3/(sqrt(7006, 1636) + 1e-8) | 0.3/; (sqrt(7006, 1636) +; 1e-8)
            12 | abcdefghijklmnop | abcdefghijkl; mnop
            """)
    void aFormulaBreaksOutsideOfBrackets(int columns, String text, String lines) {
        assertEquals(List.of(lines.split("; ")), Wrapping.formula(text, columns));
    }

    @Test
    void whatFitsIsNotBroken() {
        assertEquals(List.of("(x - 1)^2"), Wrapping.formula("(x - 1)^2", 9));
    }
}
