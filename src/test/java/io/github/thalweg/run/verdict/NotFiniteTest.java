package io.github.thalweg.run.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Rules;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which line is to blame when a run's point is no number.
class NotFiniteTest {
    private static Optional<String> sentence(UpdateRule rule, Segment... schedule) {
        return sentence("x^2 + y^2", Rules.run(Rules.optimizer(rule, 0.1), schedule));
    }

    private static Optional<String> sentence(String formula, RunSpec run) {
        var scenario = Rules.scenario(formula, new Point(1, 0), 400, run);
        return NotFinite.of(run, Runner.run(scenario, 0)).map(NotFinite::sentence);
    }

    private static UpdateRule rule(String text) {
        return Rules.stateful("mine", List.of(new InitialValue("v", "0")), text, Rules.number("lr", 0.1));
    }

    @Test
    void theFirstLineThatDividesByZeroIsNamed() {
        assertEquals(
                Optional.of("At update 1 line 2 of mine, rate = lr/v, gives 0.05000 in x and infinity in y; what"
                        + " follows from it is no number."),
                sentence(rule("v = v + g\nrate  =  lr/v   # no epsilon\ntheta = theta - rate*g")));
    }

    @Test
    void theStepItselfAndTheScheduleCanBeToBlame() {
        assertEquals(
                Optional.of(
                        "At update 1 line 1 of mine, theta = theta - lr*log(g), gives 0.9307 in x and infinity in y;"
                                + " what follows from it is no number."),
                sentence(rule("theta = theta - lr*log(g)")));
        var schedule = Rules.schedule("f = 3 - k\nlr = lr0/f", List.of());
        assertEquals(
                Optional.of("At update 4 line 2 of Schedule, lr = lr0/f, gives infinity; what follows from it is no"
                        + " number."),
                sentence(rule("theta = theta - lr*g"), Rules.segment(schedule)));
    }

    @Test
    void noLineIsToBlameForARunThatDivergesOrLeavesTheDomain() {
        assertEquals(Optional.empty(), sentence(rule("theta = theta - 30*g")));
        assertEquals(Optional.empty(), sentence(rule("theta = theta - lr*g")));
        assertEquals(
                Optional.empty(),
                sentence("log(x) + y^2", Rules.run(Rules.optimizer(rule("theta = theta - 30*lr*g"), 0.1))));
    }
}
