package io.github.thalweg.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules and schedules are read as people write them; what is kept is the spelling of the language.
class RuleSpellingTest {
    private static final String RULE = """
            [landscape]
            use = "rosenbrock"
            [[run]]
            optimizer = { use = "mine" }
            [optimizers.mine]
            name = "Mine"
            [optimizers.mine.parameters]
            lr = { default = 0.1 }
            beta = { default = "√0.81" }
            [optimizers.mine.state]
            v = "0·lr"
            [optimizers.mine.rule]
            text = '''
            v = %s  # as it is kept
            theta = theta - lr*v
            '''
            """;

    private static final String SCHEDULE = """
            [landscape]
            use = "rosenbrock"
            [[run]]
            optimizer = { use = "sgd", lr = 0.1 }
            schedule = { formula = '%s' }
            """;

    private final List<String> notes = new ArrayList<>();

    @TempDir
    Path folder;

    /// What is said is said of `a.thalweg`.
    private Scenario read(String text) throws InputException {
        Path file = folder.resolve("a.thalweg");
        try {
            return ScenarioReader.read(Files.writeString(file, text), Catalog.builtIn(), notes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refusal(String text) {
        return assertThrows(InputException.class, () -> read(text)).getMessage().replace(folder + "/", "");
    }

    private UpdateRule rule(String line) throws InputException {
        return read(RULE.formatted(line)).runs().getFirst().optimizer().rule();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "beta·v + (1 − beta)×g; beta*v + (1 - beta)*g",
                "beta*v + g²; beta*v + g^2",
                "√(beta*v + g²); sqrt(beta*v + g^2)",
                "√v; sqrt(v)",
                "g**2 + ½v; g^2 + (1/2)v",
                "|g|; abs(g)",
                "np.sqrt(g**2); sqrt(g^2)",
                "torch.sign(g)*beta; sign(g)*beta",
                "g if t > 1 else v; if(t > 1, g, v)",
                "t > 1 ? g : v; if(t > 1, g, v)",
                "where(t > 3, g, 0*g); if(t > 3, g, 0*g)",
                "g*(t // 10); g*(floor(t/10))",
                "sqrt(norm(g)²)*g; sqrt(norm(g)^2)*g",
                "\\frac{g}{\\sqrt{v} + 1}; (g/(sqrt(v) + 1))",
            })
    void linesAreReadAsTheyAreMeant(String typed, String kept) throws InputException {
        UpdateRule read = rule(typed);
        assertEquals("v = " + kept + "  # as it is kept\ntheta = theta - lr*v\n", read.text());
        assertEquals("0*lr", read.state().getFirst().text());
        assertEquals("sqrt(0.81)", read.parameters().getLast().defaultText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "θ = θ - lr*v; theta = theta - lr*v;",
                "theta := theta - lr*v; theta = theta - lr*v;",
                "theta ← theta - lr*v; theta = theta - lr*v;",
                "theta -= lr*(v + g); theta = theta - lr*(v + g);"
                        + " theta -= lr*(v + g) was read as theta = theta - lr*(v + g).",
                "θ -= lr*v - g; theta = theta - (lr*v - g); θ -= lr*v - g was read as theta = theta - (lr*v - g).",
                "theta *= 1 - lr; theta = theta*(1 - lr); theta *= 1 - lr was read as theta = theta*(1 - lr).",
                "x = x - lr*v; theta = theta - lr*v; x was read as theta, the point.",
                "params = params - lr*v; theta = theta - lr*v; params was read as theta, the point.",
                "w_new = w - lr*v; theta = theta - lr*v; w_new was read as theta, the point.",
                "theta[t+1] = theta[t] - lr*v; theta = theta - lr*v;"
                        + " theta[t+1], theta[t] were read without the number of the update.",
                "θₜ₊₁ = θₜ - lr*v; theta = theta - lr*v;" + " θₜ₊₁, θₜ were read without the number of the update.",
                "theta_t = theta_{t-1} - lr*g_t; theta = theta - lr*g;"
                        + " theta_t, theta_{t-1}, g_t were read without the number of the update.",
            })
    void stepsAreReadAsTheyAreMeant(String typed, String kept, String note) throws InputException {
        Scenario read = read(RULE.formatted("g").replace("theta = theta - lr*v", typed));
        assertEquals(
                "v = g  # as it is kept\n" + kept + "\n",
                read.runs().getFirst().optimizer().rule().text());
        assertEquals(
                note == null ? List.of() : List.of(note),
                notes.stream()
                        .map(said -> said.replaceFirst("^.*a.thalweg:\\d+:\\d+: ", ""))
                        .toList());
    }

    @Test
    void aNumberedNameAndAnotherNameForThePointAreReadTogether() throws InputException {
        Scenario read = read(RULE.formatted("g").replace("theta = theta - lr*v", "x_{t+1} = x_t - lr*v"));
        assertEquals(
                "v = g  # as it is kept\ntheta = theta - lr*v\n",
                read.runs().getFirst().optimizer().rule().text());
    }

    /// The old value of y is gone once y has its new one.
    @Test
    void anOldValueThatIsReadAfterTheNewOneKeepsItsNumber() {
        String refusal = refusal(RULE.formatted("g")
                .replace(
                        "theta = theta - lr*v",
                        "y_{t+1} = theta_t - lr*g\ntheta_{t+1} = y_{t+1} + 0.5*(y_{t+1} - y_t)"));
        assertTrue(refusal.contains("expected an assignment such as m = beta*m + g, found y_{t+1}"), refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "g[0] ~ a.thalweg:14:6: unexpected character [; a line is done for each coordinate: no index is written;"
                        + " norm, dot and sum make one number of both",
                "theta[axis] ~ a.thalweg:14:10: unexpected character [; a line is done for each coordinate: no index is"
                        + " written; norm, dot and sum make one number of both",
                "√w ~ a.thalweg:14:6: unknown name w; the point is called theta here, and each coordinate has its own",
                "g·√(v + beta2) ~ a.thalweg:14:13: unknown name beta2; did you mean beta?",
                "g // a step ~ a.thalweg:14:7: a whole quotient is written floor(a/b), and // begins no comment; a comment begins with #",
                "g*(1 + 50%) ~ a.thalweg:14:12: % is the remainder of a division: 50 percent of u is 50/100*u",
                "g = g ~ a.thalweg:14:7: unexpected character =; did you mean ==?",
                "max(g) ~ a.thalweg:14:5: max takes 2 arguments or more, found 1",
                "β·v ~ a.thalweg:14:5: unknown name β; expected one of theta, g, t, lr, lr0, loss, axis, beta, v",
            })
    void namesStayStrict(String typed, String sentence) {
        assertEquals(sentence, refusal(RULE.formatted(typed)));
    }

    @Test
    void aLineMayEndWithASemicolon() throws InputException {
        assertEquals(
                "v = g  # as it is kept\ntheta = theta - lr*v\n", rule("g;").text());
    }

    @Test
    void anotherLineIsWrongWhereItStands() {
        String refusal = refusal(RULE.formatted("g²").replace("lr*v", "lr*u"));
        assertTrue(refusal.startsWith("a.thalweg:15:20: unknown name u"), refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lr0*0.5**(k // 10); lr0*0.5^(floor(k/10)); k // 10 was read as floor(k/10).",
                "lr0*0.5**(k//10); lr0*0.5^(floor(k/10)); k//10 was read as floor(k/10).",
                "lr0 * 0.1**((k + 1) // 30); lr0 * 0.1^(floor((k + 1)/30)); (k + 1) // 30 was read as floor((k + 1)/30).",
                "lr0*0.5**int(k/10); lr0*0.5^floor(k/10); int was read as floor.",
                "lr0*0.5**math.floor(k/10); lr0*0.5^floor(k/10);",
                "lr0·√(1 − k÷N); lr0*sqrt(1 - k/N);",
                "lr0*Exp[-k/N]; lr0*exp(-k/N);",
                "lr0*k // 10 + 1; floor(lr0*k/10) + 1; lr0*k // 10 was read as floor(lr0*k/10).",
                "lr0*validation²; lr0*validation^2;",
            })
    void schedulesAreReadAsTheyAreMeant(String typed, String kept, String note) throws InputException {
        Segment segment = read(SCHEDULE.formatted(typed)
                        + (typed.contains("validation") ? "[validation]\nformula = \"x^2 + y^2\"\n" : ""))
                .runs()
                .getFirst()
                .schedule()
                .getFirst();
        assertEquals("lr = " + kept, segment.schedule().text());
        assertEquals(
                note == null ? List.of() : List.of(note),
                notes.stream()
                        .map(said -> said.replaceFirst("^.*a.thalweg:5:\\d+: ", ""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lr0*0.5^k // halved", "lr0 // by hand", "lr0 //"})
    void commentsAreNoQuotients(String typed) {
        String refusal = refusal(SCHEDULE.formatted(typed));
        assertTrue(refusal.endsWith("a whole quotient is written floor(a/b), and // begins no comment"), refusal);
    }

    @Test
    void aRateHasNoIndex() {
        assertEquals("a.thalweg:5:28: a name has no index here", refusal(SCHEDULE.formatted("lr0[k]")));
    }

    @Test
    void deviationsAreReadAsTheyAreMeant() throws InputException {
        Scenario read = read(SCHEDULE.formatted("lr0") + "[noise]\ngradient = \"½|theta|\"\n");
        assertEquals("(1/2)abs(theta)", read.noise().deviationX());
    }
}
