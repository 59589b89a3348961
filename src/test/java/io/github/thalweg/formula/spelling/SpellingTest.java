package io.github.thalweg.formula.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.syntax.FormulaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type is read, or refused in a sentence that does not lead astray.
class SpellingTest {
    private static final double[] NONE = {};

    private static List<String> rows(String name) throws IOException {
        var stream = Objects.requireNonNull(SpellingTest.class.getResourceAsStream("/io/github/thalweg/" + name));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    static List<String> spellings() throws IOException {
        return rows("spellings.tsv");
    }

    static List<String> refusals() throws IOException {
        return rows("spelling-refusals.tsv");
    }

    private static String column(String row, int index) {
        return row.split("\t", -1)[index];
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void areRead(String row) {
        List<String> parameters = column(row, 2).isEmpty() ? List.of("n") : List.of();
        Reading reading = Spelling.read(column(row, 0), parameters);
        assertEquals(column(row, 1), reading.formula());
        if (parameters.isEmpty()) {
            double wanted = Double.parseDouble(column(row, 2));
            double found = FormulaCompiler.compile(reading.formula(), List.of()).value(2, 3, NONE);
            assertEquals(wanted, found, 1e-14 * Math.max(1, Math.abs(wanted)));
        }
        Reading again = Spelling.read(reading.formula(), parameters);
        assertFalse(again.isForeign(), again.formula());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void areRefusedInWords(String row) {
        var error = assertThrows(FormulaException.class, () -> Spelling.read(column(row, 0), List.of()));
        assertEquals(column(row, 1), error.getMessage());
        assertEquals(Integer.parseInt(column(row, 2)), error.start());
        assertEquals(Integer.parseInt(column(row, 3)), error.length());
        assertEquals(column(row, 4), Objects.requireNonNullElse(error.suggestion(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "ln",
                "log", "lg", "exp", "tg", "ctg", "sh", "ch", "th", "arctg", "sgn", "lb", "arsinh", "Sin", "Ln", "abs"
            })
    void aFunctionTakesItsArgumentInAnyBrackets(String name) {
        String wanted = Spelling.read(name + "(x/4)", List.of()).formula();
        for (String form : List.of("%s{x/4}", "\\operatorname{%s}{x/4}", "\\mathrm{%s}\\left(x/4\\right)", "%s[x/4]")) {
            String text = form.formatted(name);
            assertEquals(wanted, Spelling.read(text, List.of()).formula(), text);
        }
        for (String latex : List.of("sin", "arcsin", "arctan", "ln", "log", "lg", "exp", "tg", "ctg", "abs")) {
            if (latex.equals(name)) {
                assertEquals(
                        wanted, Spelling.read("\\" + name + "{x/4}", List.of()).formula());
                assertEquals(
                        "3*" + wanted + "^2",
                        Spelling.read("3*\\" + name + "{x/4}^2", List.of()).formula());
            }
        }
    }

    @Test
    void saysWhatItTookForCoordinates() {
        Reading reading = Spelling.read("x2 - x1^2", List.of());
        assertEquals(List.of("x1 and x2 were read as x and y."), reading.notes());
        assertEquals(Map.of("x1", "x", "x2", "y"), reading.renamed());
        assertTrue(reading.isForeign());
    }

    /// What can be meant in two ways is read in one, and the reading is said.
    @Test
    void saysHowItReadWhatCanMeanTwoThings() {
        assertEquals(
                List.of("x(2) was read as x*2; the coordinates are called x and y."),
                Spelling.read("x(2)^2 + y", List.of()).notes());
        assertEquals(List.of(), Spelling.read("x (2) + x(y + 1)", List.of()).notes());
        assertEquals(
                List.of("1½ was read as 1 + 1/2."),
                Spelling.read("1½x", List.of()).notes());
        assertEquals(1.5, Spelling.number("1½"));
        assertEquals(
                List.of("log(2, x) was read as the logarithm of 2 to the base x."),
                Spelling.read("log(2, x)", List.of()).notes());
        assertEquals(
                List.of("log(2, 8) was read as the logarithm of 2 to the base 8."),
                Spelling.read("log(2, 8)*x", List.of()).notes());
        assertEquals(List.of(), Spelling.read("log(x, 3)", List.of()).notes());
        assertEquals(
                List.of("50% x was read as the remainder of a division; 50 percent of u is 50/100*u."),
                Spelling.read("50% x", List.of()).notes());
        assertEquals(List.of(), Spelling.read("x % 2 + 7 % y + 7%3", List.of()).notes());
        assertEquals(
                List.of("x // 2 was read as floor(x/2)."),
                Spelling.read("x // 2", List.of()).notes());
        assertEquals(
                List.of("sin^2 2x was read as sin(2x)^2."),
                Spelling.read("sin^2 2x", List.of()).notes());
        assertEquals(
                List.of("LOG was read as log10, as in a spreadsheet.", "A1 was read as x."),
                Spelling.read("=LOG(A1)", List.of()).notes());
        assertEquals(
                List.of("a = 2 was put in."),
                Spelling.read("a*x^2 where a = 2", List.of()).notes());
        assertEquals("φ*x", Spelling.read("φ*x", List.of()).formula());
        assertEquals(
                List.of("φ was read as the golden ratio, 1.618."),
                Spelling.read("1 - cos φ", List.of()).notes());
        assertEquals(
                List.of("(3) at the end was read as a factor."),
                Spelling.read("x^2 + y^2   (3)", List.of()).notes());
        assertEquals(
                List.of("x[y + 1] was read as x*(y + 1)."),
                Spelling.read("x[y + 1] + Sin[x]", List.of()).notes());
        assertEquals(
                List.of("√x² was read as sqrt(x)^2."),
                Spelling.read("√x² + √y", List.of()).notes());
        assertEquals(
                List.of("a = 2 was put in."),
                Spelling.read("lambda x, y, a=2: a*x + y", List.of()).notes());
        assertEquals(
                List.of("[x y] was read as one number; there are no vectors here."),
                Spelling.read("[x y]*2", List.of()).notes());
        assertEquals(
                List.of("[x -y] was read as one number; there are no vectors here."),
                Spelling.read("[x -y]", List.of()).notes());
        assertEquals(
                List.of(),
                Spelling.read("[2 x + y]^2 + [sin x]^2 + [x(y + 1)]", List.of()).notes());
        assertEquals(
                List.of("-A1^2 was read as (-A1)^2, as in a spreadsheet.", "A1 was read as x."),
                Spelling.read("=-A1^2", List.of()).notes());
        assertEquals(
                List.of("-x^2 was read as in books; in a spreadsheet it is (-x)^2."),
                Spelling.read("=-x^2", List.of()).notes());
        assertEquals(List.of(), Spelling.read("-x^2", List.of()).notes());
        assertEquals(
                List.of("2^3^2 was read as in books; in a spreadsheet it is (2^3)^2."),
                Spelling.read("=2^3^2", List.of()).notes());
        assertEquals(
                List.of("remainder was read as mod."),
                Spelling.read("remainder(x, y)", List.of()).notes());
        assertEquals(
                List.of("max(x) was read as (x)."),
                Spelling.read("max(x)", List.of()).notes());
        assertEquals(
                List.of("φ was read as x."),
                Spelling.read("V(φ) = 1 - cos φ", List.of()).notes());
    }

    @Test
    void leavesParametersWhatTheyAre() {
        assertEquals("w*x^2 + b", Spelling.read("w*x² + b", List.of("w", "b")).formula());
        assertEquals("ln*x", Spelling.read("ln*x", List.of("ln")).formula());
        assertThrows(FormulaException.class, () -> Spelling.read("w + b + x", List.of("b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u200B^2", "sin\u2061(x)", "\uFEFFx^2", "x^\u200D2"})
    void dropsWhatCannotBeSeenAndSaysSoOnce(String text) {
        Reading reading = Spelling.read(text, List.of());
        assertEquals(List.of("Characters that cannot be seen were left out."), reading.notes());
        assertTrue(reading.formula().chars().allMatch(c -> c < 128), reading.formula());
    }

    @Test
    void aLineBreakIsASpace() {
        assertThrows(FormulaException.class, () -> Spelling.read("x^2 + 1\n0*y^2", List.of()));
        assertEquals("x^2 + 10*y^2", Spelling.read("x² +\n10*y²", List.of()).formula());
        assertEquals("x^2 + y", Spelling.read("x**2 + \\\n y", List.of()).formula());
    }

    /// In a string of TOML or of a program `\f` and `\t` have become other characters.
    @Test
    void readsCommandsWhoseBackslashWasTakenForAnEscape() {
        assertEquals("(1/2)x^2", Spelling.read("\frac{1}{2}x^2", List.of()).formula());
        assertEquals(
                "x^2 + y", Spelling.read("\theta_1^2 + \theta_2", List.of()).formula());
    }

    /// The same with strict names: a formula or the exception of one.
    private static void strictly(String text) {
        try {
            Spelling.readStrictly(text, List.of("x", "y"), formula -> FormulaCompiler.check(formula, List.of()));
        } catch (FormulaException e) {
            assertTrue(e.start() >= 0 && e.start() + e.length() <= text.length(), text + " -> " + e.getMessage());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /// Whatever is typed, the answer is a formula or a sentence with a span inside the text.
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesRandomText(int seed) {
        var random = new Random(seed);
        String[] words = ("x y ( ) + - * / ^ , sin max( if if( else 2 1e3 \\frac \\sqrt { } [ ] | ? : ! = ; √"
                        + " ² ⁻¹ ½ log _ x1 x2 lambda np . ln \\sin \\left return f \u200B х 𝑥 -> $ \\ ** .^ min( @ def"
                        + " // % \\over \\begin{cases} \\\\ & \\end{cases} a=1 %/% √x²")
                .split(" ", -1);
        for (int i = 0; i < 60; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                strictly(text.toString());
                FormulaCompiler.check(Spelling.read(text.toString(), List.of()).formula(), List.of());
            } catch (IndexOutOfBoundsException e) {
                throw new AssertionError(text.toString(), e);
            } catch (FormulaException e) {
                boolean inside = e.start() >= 0 && e.length() >= 0 && e.start() + e.length() <= text.length();
                assertTrue(inside, text + " -> " + e.getMessage() + " " + e.start() + " " + e.length());
            }
        }
    }
}
