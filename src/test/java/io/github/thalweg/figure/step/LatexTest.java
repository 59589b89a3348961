package io.github.thalweg.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.rule.UpdateRule;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules as mathematics.
class LatexTest {
    private static final LatexNames NAMES = new LatexNames(Map.of("beta1", "β₁", "lr", "η", "weight_decay", "λ"));
    private static final Vocabulary WORDS = Vocabulary.ofRule(
            Set.of("beta1", "lr", "m", "v_hat", "g", "t", "theta", "eps", "m_max", "k", "mode"),
            Map.of("norm", 1, "grad", 1, "hess_diag", 0));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "beta1*m + (1 - beta1)*g ~ \\beta_{1} \\, m + \\left(1 - \\beta_{1}\\right) \\, g",
                "m/(1 - beta1^t) ~ \\frac{m}{1 - {\\beta_{1}}^{t}}",
                "lr/(sqrt(v_hat) + eps) ~ \\frac{\\eta}{\\sqrt{\\hat{v}} + \\varepsilon}",
                "m - (g - t) ~ m - \\left(g - t\\right)",
                "(m + g)^2 ~ {\\left(m + g\\right)}^{2}",
                "-m^2 ~ -{m}^{2}",
                "-20*m + g ~ -20 \\, m + g",
                "g - -20*m ~ g - \\left(-20 \\, m\\right)",
                "-(m + g)*t ~ -\\left(m + g\\right) \\, t",
                "m*-g ~ m \\, \\left(-g\\right)",
                "m*2 ~ m \\cdot 2",
                "norm(g) ~ \\left\\|g\\right\\|",
                "grad(theta) ~ \\nabla f\\left(\\theta\\right)",
                "1e-8 ~ 10^{-8}",
                "if(t > 1, m, g) ~ \\begin{cases}m & \\quad\\text{if } t > 1 \\\\ g & \\quad\\text{otherwise}\\end{cases}"
            })
    void linesBecomeMathematics(String code, String wanted) {
        assertEquals(wanted, new Latex(NAMES).of(Parser.parse(code, WORDS), 0));
    }

    @Test
    void namesHaveTheirSymbols() {
        assertEquals("\\lambda", NAMES.of("weight_decay"));
        assertEquals("\\hat{m}", NAMES.of("m_hat"));
        assertEquals("{v}_{\\mathrm{max}}", NAMES.of("v_max"));
        assertEquals("\\mathrm{rate}", NAMES.of("rate"));
        assertEquals("s_{2}", NAMES.of("s2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a}\\a",
                "\\newcommand{\\a}{\\a\\a}\\a",
                "\\begin{array}{*{100000000}{c}}a\\end{array}",
                "\\includegraphics{secret.png}",
                "}{}{",
                "^_^_",
                "$ # % & ~ `",
                "中文 😀 ∰",
                "_",
                "\\"
            })
    void symbolsAreShownAndNeverRun(String symbol) {
        String latex = new LatexNames(Map.of("lr", symbol)).of("lr");
        assertFalse(latex.matches("(?s).*\\\\(def|newcommand|begin|includegraphics|a)\\b.*"), latex);
        assertNotNull(Typeset.of(latex, 15, 1000), latex);
    }

    @Test
    void aFormulaThatOverflowsTheStackOrNeverEndsIsNotTypeset() {
        assertNull(TypesetterThread.result(
                () -> {
                    throw new StackOverflowError();
                },
                Duration.ofSeconds(9)));
        assertNull(TypesetterThread.result(
                () -> {
                    new CountDownLatch(1).await();
                    return 1;
                },
                Duration.ofMillis(1)));
    }

    @Test
    void aSymbolThatIsNoMathematicsIsNotTypeset() {
        assertNull(Typeset.of("\\notaword{", 15, 1000));
    }

    static Stream<UpdateRule> everyRule() {
        return Catalog.builtIn().updateRules().stream().filter(rule -> rule.method() == null);
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyLineOfTheCatalogueCanBeTypeset(UpdateRule rule) {
        for (Statement statement : Text.of(rule).statements()) {
            String latex = new Latex(new LatexNames(Map.of())).of(statement.value(), 0);
            Typeset formula = Typeset.of(latex, 15, 1000);
            assertTrue(formula != null && formula.height() > 5, latex);
        }
    }
}
