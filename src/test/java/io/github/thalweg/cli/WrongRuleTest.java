package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rule that is wrong gets one sentence from a shell, with the place in its file.
class WrongRuleTest {
    private static final String FILE = """
            name = "Mine"
            [parameters]
            lr = { default = 0.1 }
            [rule]
            text = \"""
            TEXT\"""
            """;

    private static final String RACE = """
            steps = 5
            start = [1, 0]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "mine" }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int call(String... arguments) {
        return Cli.execute(
                arguments,
                folder,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path rule(String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("optimizers")).resolve("mine.toml");
        return Files.writeString(file, FILE.replace("TEXT", text));
    }

    private String said(Path file) {
        return err.toString(StandardCharsets.UTF_8).replace(file.toString(), "mine.toml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theta = theta - lr*g*(t mod 2) | mine.toml:6:25: a mod b is written mod(a, b)
            theta = theta - lr*trunc(g) | mine.toml:6:20: there is no function trunc here; of u it is u - u % 1
            theta = theta - lr*random   | mine.toml:6:20: random is called with parentheses: random()
            theta = theta - lr*g /* s */ | mine.toml:6:22: a comment begins with #
            m = g                       | mine.toml:7:1: the text never assigns theta; expected a line theta = ...
            theta = theta - lr*norm(lr) | mine.toml:6:25: norm needs a value per coordinate, found one number for both
            theta = theta - lr*dot(g,2) | mine.toml:6:26: dot needs a value per coordinate, found one number for both
            theta = theta - lr*h;       | mine.toml:6:21: unexpected character ;; a line ends without a semicolon
            return theta - lr*g         | mine.toml:6:1: expected an assignment such as m = beta*m + g, found return theta - lr*g; the step is written theta = theta - lr*g
            theta - lr*g                | mine.toml:6:1: expected an assignment such as m = beta*m + g, found theta - lr*g; the step is written theta = theta - lr*g
            -lr*g                       | mine.toml:6:1: expected an assignment such as m = beta*m + g, found -lr*g; an update ends with a line theta = ...
            theta = theta - lr*∇f       | mine.toml:6:20: unexpected character ∇; the gradient is called g
            theta = theta - lr*g.sign() | mine.toml:6:21: unexpected character .; functions stand before what they are of: sign(g)
            theta = theta - eta*g       | mine.toml:6:17: unknown name eta; the learning rate is called lr here
            theta = theta - lr*g/step   | mine.toml:6:22: unknown name step; updates are counted by t here, from 1 on
            w = w - eta*grad            | mine.toml:6:1: gradient descent is written theta = theta - lr*g here, found w = w - eta*grad
            p.data -= lr*p.grad         | mine.toml:6:1: gradient descent is written theta = theta - lr*g here, found p.data -= lr*p.grad
            θ -= η*∇f(θ)                | mine.toml:6:1: gradient descent is written theta = theta - lr*g here, found θ -= η*∇f(θ)
            x(k+1) = x(k) - lr*g        | mine.toml:6:1: gradient descent is written theta = theta - lr*g here, found x(k+1) = x(k) - lr*g
            dx = -lr*g                  | mine.toml:6:5: dx is a step that is never taken; expected a line theta = theta + dx, or - where it is to be subtracted
            theta -= lr*h               | mine.toml:6:13: unknown name h; expected one of theta, g, t, lr, lr0, loss, axis; a number of your own stands in [parameters]: h = { default = 0.9 }
            theta = theta - lr*s        | mine.toml:6:20: unknown name s; expected one of theta, g, t, lr, lr0, loss, axis; a number of your own stands in [parameters]: s = { default = 0.9 }
            """)
    void checkSaysWhatAndWhere(String text, String sentence) throws IOException {
        Path file = rule(text + "\n");
        assertEquals(Cli.BAD_INPUT, call("check", file.toString()));
        assertEquals("thalweg: " + sentence + "\n", said(file));
    }

    /// Where no folder says what a file is, a learning rate among the parameters does.
    @Test
    void aRuleWithoutThetaIsStillARule() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.toml"), FILE.replace("TEXT", "x = x - lr*gx\n"));
        assertEquals(Cli.BAD_INPUT, call("check", file.toString()));
        assertEquals("thalweg: mine.toml:6:12: unknown name gx; did you mean g*x?\n", said(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            theta = theta - lr*(g if t > 3 else)     | a choice is written if(condition, a, b): a where the condition holds, b elsewhere
            theta = theta - lr*(t > 3 ? g)           | a choice is written if(condition, a, b): a where the condition holds, b elsewhere
            theta = theta - lr*if(t > 3, g)          | a choice is written if(condition, a, b): a where the condition holds, b elsewhere
            theta = theta - lr*where(t > 3, g)       | a choice is written if(condition, a, b): a where the condition holds, b elsewhere
            if t > 3: theta = theta - lr*g           | a choice is written if(condition, a, b): a where the condition holds, b elsewhere
            1*theta -= lr*g; m = g                   | each assignment has a line of its own
            theta = theta - lr*np.zeros(g)           | functions stand alone, without "np."
            m = g; theta = theta - lr*m              | each assignment has a line of its own
            theta = theta - lr*g/‖g‖                 | a norm is written norm(...)
            theta = theta - lr*g*(t < 9 && t > 3)    | two conditions at once are written as a product, one or the other as max(...)
            theta = theta - lr*g*(t < 9 and t > 3)   | two conditions at once are written as a product, one or the other as max(...)
            theta = theta - lr*dL/dtheta             | the gradient is called g
            theta = theta - lr*g_x                     | a line is done for each coordinate: no index is written; norm, dot and sum make one number of both
            theta = theta - lr*g*rand()              | in rules random numbers are random() and random_pair(), from 0 to 1; the gradient's noise is a setting
            theta = theta - lr*np.random.randn()     | in rules random numbers are random() and random_pair(), from 0 to 1; the gradient's noise is a setting
            theta = theta - lr*normal(0, 1)          | in rules random numbers are random() and random_pair(), from 0 to 1; the gradient's noise is a setting
            theta = theta - lr*random(0, 1)          | in rules random numbers are random() and random_pair(), from 0 to 1; the gradient's noise is a setting
            theta = theta - lr*g*(g' * g)            | a product of two vectors is dot(u, v)
            theta = theta - lr*g*(g.T @ g)           | a product of two vectors is dot(u, v)
            theta = theta - lr*not(t > 3)            | the opposite of a condition c is written c == 0
            theta = theta - lr*(!(t > 3))            | the opposite of a condition c is written c == 0
            theta = theta - lr*g.clamp(-1, 1)        | functions stand before what they are of: clamp(g, ...)
            theta = theta - lr*sqrt(g).add(1)        | sums and products are written with + - * /
            theta = theta - lr*g.clone()             | a name stands alone, without .clone()
            theta = theta - lr*v_t                   | v stands without the number of the update: it is what was assigned last
            theta = theta - lr*g // the step         | a comment begins with #
            theta = theta - lr*g % the step          | a comment begins with #
            theta = theta - lr*g[0]                  | a line is done for each coordinate: no index is written; norm, dot and sum make one number of both
            """)
    void habitsOfOtherLanguagesAreAnsweredInThisOne(String text, String advice) throws IOException {
        Path file = rule(text + "\n");
        assertEquals(Cli.BAD_INPUT, call("check", file.toString()));
        String said = said(file);
        assertTrue(said.endsWith("; " + advice + "\n"), said);
        assertFalse(said.contains("did you mean"), said);
    }

    @Test
    void aStepOfOneNumberForBothCoordinatesIsAllowedAndDoubted() throws IOException {
        Path file = rule("theta = theta - lr*dot(g, g)\n");
        assertEquals(Cli.DONE, call("check", file.toString()));
        assertEquals(
                "thalweg: mine.toml: line 1: the step is one number for both coordinates, so it goes along the diagonal"
                        + " and not along the gradient; lr*g has the gradient's direction\n",
                said(file));
    }

    /// `0 < t < 9` is always true, and nothing but the sentence tells.
    @Test
    void twoConditionsInARowAreDoubted() throws IOException {
        Path file = rule("theta = theta - lr*g*(0 < t < 9)\n");
        assertEquals(Cli.DONE, call("check", file.toString()));
        assertEquals(
                "thalweg: mine.toml: line 1: a < b < c compares c with 1 or 0, which a < b is; two conditions at once"
                        + " are written as a product, (a < b)*(b < c)\n",
                said(file));
    }

    @Test
    void tenThousandLinesAreTooMany() throws IOException {
        Path file = rule("theta = theta - lr*g\n".repeat(10_000));
        assertEquals(Cli.BAD_INPUT, call("check", file.toString()));
        assertEquals("thalweg: mine.toml:6:1: a rule may have at most 200 lines, this one has 10001\n", said(file));
    }

    @Test
    void aDivisionByZeroIsARunThatEndsAndASentence() throws IOException {
        Path file = rule("theta = theta - lr/g\n");
        assertEquals(Cli.DONE, call("check", file.toString()));
        Path race = Files.writeString(folder.resolve("race.thalweg"), RACE);
        assertEquals(Cli.DONE, call("run", race.toString()));
        assertEquals(
                "thalweg: mine: At update 1 line 1 of Mine, theta = theta - lr/g, gives 0.9500 in x and minus infinity"
                        + " in y; what follows from it is no number.\n",
                said(file));
    }
}
