package io.github.thalweg.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is particular to a run: clipping, batch, start, and the rule inside its rule.
class RunSettingsTest {
    private static final UpdateRule WRAPPER =
            new UpdateRule(About.of("around", "Around"), List.of(Fixture.LR), List.of(), "theta = inner(g)", true);

    private final SessionModel session = Fixture.session();
    private final RunModel run = new RunModel(session, 0);

    private RunSpec spec() {
        return session.scenario().runs().getFirst();
    }

    @Test
    void eachIsSetTakenAwayAndUndone() {
        run.setClipValue(0.5);
        run.setBatch(4.0);
        run.setStart(new Point(1, -1));
        assertEquals(0.5, spec().clipValue());
        assertEquals(4.0, spec().batch());
        assertEquals(new Point(1, -1), spec().start());
        run.setStart(null);
        run.setBatch(null);
        run.setClipValue(null);
        assertEquals(Fixture.run(), spec());
        session.undo();
        assertEquals(0.5, spec().clipValue());
    }

    @Test
    void anySettingIsGivenToAllRunsThatCanTakeIt() {
        WindowModel window = SampleWindow.create();
        window.runs().add(window.catalog().updateRule("adam").orElseThrow());
        Scenario before = window.session().scenario();
        var adam = new RunModel(window.session(), 0);
        adam.setClipNorm(2.0);
        adam.setParameterLive(
                before.runs().getFirst().optimizer().rule().parameter("beta1").orElseThrow(), new Setting.Number(0.5));
        adam.setRateLive(0.125);
        adam.commit();
        Scenario set = window.session().scenario();
        for (String name : List.of("rate", "clip norm", "beta1")) {
            adam.share(adam.sharedSettings().stream()
                    .filter(setting -> setting.name().equals(name))
                    .findFirst()
                    .orElseThrow());
        }
        for (RunSpec run : window.session().scenario().runs()) {
            assertEquals(0.125, BaseRate.of(run).value());
            assertEquals(2.0, run.clipNorm());
            boolean has = run.optimizer().rule().parameter("beta1").isPresent();
            Setting beta1 = run.optimizer().settings().get("beta1");
            assertEquals(has ? new Setting.Number(0.5) : null, beta1);
        }
        window.session().undo();
        window.session().undo();
        window.session().undo();
        assertEquals(set, window.session().scenario(), "each is one step");
    }

    @Test
    void rulesAreWrappedAnyNumberOfTimesAndEachHasItsParameters() {
        new RunsModel(session, Fixture.CONSTANT, Fixture.SGD).add(WRAPPER);
        var wrapping = new RunModel(session, 2);
        InnerRuleModel inner = wrapping.inner(1);
        assertEquals(Fixture.SGD, inner.optimizerProperty().getValue().rule());
        inner.choose(WRAPPER, Fixture.SGD);
        InnerRuleModel innermost = inner.inner();
        innermost.setParameterLive(Fixture.LR, new Setting.Number(3));
        innermost.commit();
        assertEquals(
                new Setting.Number(3),
                innermost.optimizerProperty().getValue().settings().get("lr"));
        assertEquals(WRAPPER, inner.optimizerProperty().getValue().rule());
        innermost.resetParameter(Fixture.LR);
        assertEquals(0, innermost.optimizerProperty().getValue().settings().size());
        session.undo();
        session.undo();
        session.undo();
        assertNull(innermost.optimizerProperty().getValue());
        assertEquals(Fixture.SGD, inner.optimizerProperty().getValue().rule());
        assertNull(run.inner(1).optimizerProperty().getValue());
    }
}
