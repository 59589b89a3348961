package io.github.thalweg.run.graph;

import static io.github.thalweg.run.scenario.Rules.*;
import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("m = g", "the text never assigns theta; expected a line theta = ...", 5),
                Arguments.of("theta = theta - lr*q", "line 1: unknown name q; expected one of ", 19),
                Arguments.of(
                        "x1 = g\ntheta = theta - lr*sine(x1)", "line 2: unknown function sine; did you mean sin?", 26),
                Arguments.of("g = 2*g\ntheta = g", "line 1: g is given and cannot be assigned", 0),
                Arguments.of("lr = 1\ntheta = g", "line 1: lr is given and cannot be assigned", 0),
                Arguments.of("sin = 1\ntheta = g", "line 1: sin is part of the language and cannot be assigned", 0),
                Arguments.of(
                        "theta - lr*g", "line 1: expected an assignment such as m = beta*m + g, found theta - lr*g", 0),
                Arguments.of(
                        "theta == g", "line 1: expected an assignment such as m = beta*m + g, found theta == g", 0),
                Arguments.of(
                        "\ntheta = ", "line 2: the formula is empty; expected an expression such as theta - lr*g", 8),
                Arguments.of(
                        "m = m + g\ntheta = m",
                        "line 1: m is read before it is assigned and has no initial value in [state]",
                        4),
                Arguments.of(
                        "n = norm(lr)\ntheta = g*n",
                        "line 1: norm needs a value per coordinate, found one number for both",
                        9),
                Arguments.of(
                        "theta = theta - dot(g, t)",
                        "line 1: dot needs a value per coordinate, found one number for both",
                        23),
                Arguments.of("theta = inner(g)", "line 1: unknown function inner", 8),
                Arguments.of("theta = if(\"a\" == \"a\", g, lr", "line 1: this ( is never closed", 10),
                Arguments.of("theta = \"a\"", "line 1: a quoted choice is only compared: name == \"a\"", 8),
                Arguments.of(
                        "theta = g*(lr == \"a\")",
                        "line 1: a quoted choice is compared with a parameter that has choices",
                        11),
                Arguments.of(
                        "theta = g*reached(lr, t)",
                        "line 1: reached counts the entries of a parameter that is a list",
                        18),
                Arguments.of("theta = max(g)", "line 1: max takes 2 arguments or more, found 1", 8),
                Arguments.of("theta = min(g, 1, )", "line 1: an argument is missing here", 18),
                Arguments.of(
                        "theta = max(" + "g, ".repeat(201) + "g)",
                        "line 1: parentheses are nested more than 200 deep",
                        11),
                Arguments.of("theta = grad()", "line 1: grad takes 1 argument, found 0", 8),
                Arguments.of(
                        "a = 1\n".repeat(201) + "theta = g", "a rule may have at most 200 lines, this one has 202", 0));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedWithLineAndPlace(String text, String sentence, int start) {
        var rule = new UpdateRule(About.of("wrong", ""), List.of(number("lr", 0.1)), List.of(), text, false);
        var error = assertThrows(FormulaException.class, () -> ScenarioCheck.check(rule));
        String found = String.valueOf(error.getMessage());
        assertTrue(found.startsWith(sentence), found);
        assertEquals(start, error.start());
        assertTrue(error.start() + error.length() <= text.length());
    }

    private static Parameter choice(String value) {
        return new Parameter(
                "mode",
                "mode",
                "",
                ParameterType.CHOICE,
                new Setting.Choice(value),
                null,
                new Range(0, 0, 0, 0, false),
                List.of("plain", "double"));
    }

    @Test
    void minAndMaxTakeAnyNumberOfArguments() {
        String text = """
                low   = min(g, 0.5, min(t, 2, 3), 4)
                high  = max(0.25, low, -1) + 10*max(-g, (2), 3*t, min(1, 2, 3))
                theta = theta - lr*high
                """;
        Trajectory run = Runner.run(
                scenario("x^2 - 3*y", new Point(1, 1), 1, run(optimizer(stateless(text, number("lr", 1)), 1))), 0);
        assertEquals(0.5, run.variable(0, 0, 1));
        assertEquals(-3, run.variable(0, 1, 1));
        assertEquals(30.5, run.variable(1, 0, 1));
        assertEquals(30.25, run.variable(1, 1, 1));
    }

    @Test
    void aChoiceAndASwitchPickTheirBranch() {
        var rule = stateless("theta = theta - lr*if(mode == \"double\", 2*g, g)", number("lr", 0.1), choice("plain"));
        for (String mode : List.of("plain", "double")) {
            var optimizer = new Optimizer(rule, Map.of("mode", new Setting.Choice(mode)), null);
            Trajectory run = Runner.run(scenario("x", new Point(1, 1), 1, run(optimizer)), 0);
            assertEquals(mode.equals("plain") ? 0.9 : 0.8, run.x(1), 1e-15);
        }
    }

    @Test
    void aListCountsItsEntriesAndKnotsAreJoined() {
        var list = new Parameter(
                "at",
                "at",
                "",
                ParameterType.LIST,
                new Setting.Numbers(List.of(2.0, 2.0, 4.0)),
                null,
                new Range(0, 0, 0, 0, false),
                List.of());
        Schedule steps = schedule("lr = lr0*0.5^reached(at, k)", List.of(), list);
        assertRates(new Segment(steps, Map.of(), null), 1, 1, 0.25, 0.25, 0.125);
        var knots = new Parameter(
                "knots",
                "knots",
                "",
                ParameterType.KNOTS,
                new Setting.Knots(List.of(new Setting.Knot(1, 1), new Setting.Knot(3, 3), new Setting.Knot(4, 0))),
                null,
                new Range(0, 0, 0, 0, false),
                List.of());
        assertRates(new Segment(schedule("lr = knots(k)", List.of(), knots), Map.of(), null), 1, 1, 2, 3, 0, 0);
    }

    private static void assertRates(Segment segment, double... wanted) {
        RunSpec run = run(optimizer(SGD, 1), segment);
        Trajectory trajectory = Runner.run(scenario("0*x", new Point(1, 1), wanted.length, run), 0);
        for (int k = 0; k < wanted.length; k++) {
            assertEquals(wanted[k], trajectory.lr(k + 1), 1e-15, "k = " + k);
        }
    }

    @Test
    void newtonSolvesAndTheOtherCoordinateIsTheSumLessOne() {
        var newton = stateless("theta = theta - newton(g)", number("lr", 1));
        Trajectory run =
                Runner.run(scenario("x^2 + x*y + 3*y^2 - y", new Point(5, -2), 1, run(optimizer(newton, 1))), 0);
        assertEquals(0, run.gradientNorm(1), 1e-12);
        assertEquals(3, run.evaluations(1));
        var swap = stateless("theta = sum(theta) - theta + axis", number("lr", 1));
        Trajectory swapped = Runner.run(scenario("0*x", new Point(5, -2), 1, run(optimizer(swap, 1))), 0);
        assertEquals(-2, swapped.x(1));
        assertEquals(6, swapped.y(1));
    }

    @Test
    void initialValuesMayBeExpressions() {
        var rule = stateful(
                "rule",
                List.of(new InitialValue("size", "2*lr"), new InitialValue("slow", "theta")),
                "size = size*0.5\ntheta = slow - size",
                number("lr", 0.1));
        Trajectory run = Runner.run(scenario("x + y", new Point(5, -2), 1, run(optimizer(rule, 0.25))), 0);
        assertEquals(4.75, run.x(1));
        assertEquals(-2.25, run.y(1));
    }

    @Test
    void aScheduleIsNotAskedForMoreUpdatesThanItHas() {
        Schedule oneCycle = Catalog.builtIn().schedule("one-cycle").orElseThrow();
        RunSpec run = run(optimizer(SGD, 1), new Segment(oneCycle, Map.of("total_steps", new Setting.Number(5)), null));
        assertEquals(
                "one-cycle: total_steps must be at least the 6 updates it is used for, was 5",
                assertThrows(FormulaException.class, () -> Runner.run(scenario("x", new Point(1, 1), 6, run), 0))
                        .getMessage());
        assertEquals(5, Runner.run(scenario("x", new Point(1, 1), 5, run), 0).updates());
    }
}
