package io.github.thalweg.formula.syntax;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.formula.compile.FormulaCompiler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every wrong formula gets one sentence, the span it is about and, where one is near, a suggestion.
class FormulaErrorsTest {
    private static final List<String> PARAMETERS = List.of("a", "b", "beta2");

    static List<String> wrong() throws IOException {
        var stream = Objects.requireNonNull(
                FormulaErrorsTest.class.getResourceAsStream("/io/github/thalweg/formula-errors.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(String line) {
        String[] wanted = line.split("\t", -1);
        var error = assertThrows(FormulaException.class, () -> FormulaCompiler.check(wanted[0], PARAMETERS));
        assertEquals(wanted[1], error.getMessage());
        assertEquals(Integer.parseInt(wanted[2]), error.start());
        assertEquals(Integer.parseInt(wanted[3]), error.length());
        assertEquals(wanted[4], Objects.requireNonNullElse(error.suggestion(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void refusesEmptyText(String text) {
        var error = assertThrows(FormulaException.class, () -> FormulaCompiler.check(text, PARAMETERS));
        assertEquals("the formula is empty; expected an expression such as x^2 + y^2", error.getMessage());
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        String longText = "x+".repeat(1000) + "x";
        assertEquals(
                "a formula may have at most 2,000 characters, this one has 2001",
                assertThrows(FormulaException.class, () -> FormulaCompiler.check(longText, List.of()))
                        .getMessage());
        String deep = "(".repeat(201) + "x" + ")".repeat(201);
        assertEquals(
                "parentheses are nested more than 200 deep",
                assertThrows(FormulaException.class, () -> FormulaCompiler.check(deep, List.of()))
                        .getMessage());
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /// Whatever is typed, the answer is a formula or a sentence with a span inside the text.
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesRandomText(int seed) {
        var random = new Random(seed);
        String[] words = "x y ( ) + - * / ^ % , sin max( if( clamp( 2 1e3 .5 e pi < <= == != \" # ² a beta2 inf 1e"
                .split(" ", -1);
        for (int i = 0; i < 50; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                FormulaCompiler.check(text.toString(), PARAMETERS);
            } catch (FormulaException e) {
                String where =
                        text + " -> " + e.getMessage() + String.format(Locale.ROOT, " %d %d", e.start(), e.length());
                assertTrue(e.start() >= 0 && e.length() >= 0 && e.start() + e.length() <= text.length(), where);
            }
        }
    }
}
