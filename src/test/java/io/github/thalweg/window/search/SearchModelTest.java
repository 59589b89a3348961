package io.github.thalweg.window.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.QueuedBackground;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Finding numbers from the window's side: what is shown, applied, undone and refused.
class SearchModelTest {
    private final SessionModel session = Fixture.session();
    private final SearchModel search = new SearchModel(session, Background.inPlace());
    private final RangeTestModel test = new RangeTestModel(session, Background.inPlace());

    private static Setting rate(Scenario scenario, int run) {
        return scenario.runs().get(run).optimizer().settings().get("lr");
    }

    @Test
    void everyRunGetsTheSameSearchAndTheScenarioSaysSo() {
        search.openForAll();
        search.settings().methodProperty().set(SearchMethod.RANDOM);
        search.start();
        assertEquals(2, search.resultsProperty().get().size());
        assertEquals(1, search.progress());
        assertTrue(search.applicableProperty().get());
        search.apply();
        assertEquals(
                "random search over lr, 25 trials, 5,000 updates, seed 1",
                session.scenario().tuned());
        assertNotNull(rate(session.scenario(), 0));
        assertEquals(rate(session.scenario(), 0), rate(session.scenario(), 1));
        assertFalse(search.applicableProperty().get());
        session.undo();
        assertNull(session.scenario().tuned());
        assertEquals(Fixture.scenario(), session.scenario());
    }

    @Test
    void everyRateIsTunedAndRacedWithOneCommandAndTakenBackWithOneStep() {
        session.edit("add a run without a rate", s -> s.withRuns(List.of(Fixture.run(), withOwnRates(), without())));
        Scenario before = session.scenario();
        var raced = new ArrayList<Scenario>();
        search.tuneAll(() -> raced.add(session.scenario()));
        Scenario after = session.scenario();
        assertEquals(List.of(after), raced);
        assertFalse(search.openProperty().get());
        assertEquals(
                "Bayesian search over lr and peak, 25 trials, 5,000 updates, seed 1, but for Still", after.tuned());
        assertNotNull(rate(after, 0));
        assertNotNull(after.runs().get(1).schedule().getFirst().settings().get("peak"));
        assertEquals(before.runs().get(2), after.runs().get(2));
        session.undo();
        assertEquals(before, session.scenario());
    }

    private static RunSpec withOwnRates() {
        var peak = new Parameter(
                "peak",
                "p",
                "",
                ParameterType.NUMBER,
                new Setting.Number(0.01),
                null,
                new Range(0, 10, 1e-4, 1, true),
                List.of());
        var own = new Schedule(About.of("own", "Own"), List.of(peak), List.of(), "lr = peak");
        return Fixture.run().withLabel("Own").withSchedule(List.of(new Segment(own, Map.of(), null)));
    }

    private static RunSpec without() {
        var still = new UpdateRule(About.of("still", "Still"), List.of(), List.of(), "theta = theta - 0.01*g", false);
        return Fixture.run().withLabel("Still").withOptimizer(new Optimizer(still, Map.of(), null));
    }

    @Test
    void aTuningThatIsGivenUpDoesNotRaceAndChangesNothing() {
        var late = new QueuedBackground();
        var slow = new SearchModel(session, late);
        var raced = new ArrayList<String>();
        slow.tuneAll(() -> raced.add("raced"));
        assertTrue(slow.searchingProperty().get());
        slow.cancel();
        late.runAll();
        assertEquals(List.of(), raced);
        assertTrue(slow.openProperty().get());
        assertEquals(Fixture.scenario(), session.scenario());
        session.edit("remove the runs", s -> s.withRuns(List.of(without())));
        slow.tuneAll(() -> raced.add("raced"));
        assertEquals(
                "none of the runs has a learning rate to search",
                slow.problemProperty().get());
    }

    @Test
    void oneRunIsSearchedOverWhatIsChosen() {
        search.open(1);
        assertEquals("lr", search.settings().numbers().getFirst().name());
        assertEquals(
                "1e-5 to 10",
                search.settings().numbers().getFirst().rangeProperty().get());
        search.settings().methodProperty().set(SearchMethod.GRID);
        search.settings().numbers().getFirst().rangeProperty().set("0.01, 0.02,0.03");
        search.start();
        assertEquals(
                List.of(List.of(0.01), List.of(0.02), List.of(0.03)),
                search.resultsProperty().get().getFirst().trials().stream()
                        .map(trial -> trial.values())
                        .toList());
        search.apply();
        assertEquals(new Setting.Number(0.03), rate(session.scenario(), 1));
        assertNull(rate(session.scenario(), 0));
        assertNull(session.scenario().tuned());
    }

    @Test
    void whatCannotBeSearchedIsSaid() {
        search.open(0);
        search.settings().numbers().getFirst().rangeProperty().set("much");
        search.start();
        assertEquals(
                "lr needs a range, e.g. 0.001 to 1, or values with commas between, found \"much\"",
                search.problemProperty().get());
        search.settings().numbers().getFirst().variedProperty().set(false);
        search.start();
        assertEquals(
                "choose at least one number to vary", search.problemProperty().get());
        search.settings().numbers().getFirst().rangeProperty().set("0.1 to 1");
        search.settings().numbers().getFirst().variedProperty().set(true);
        search.settings().budgetProperty().set(10);
        search.start();
        assertEquals(
                "the budget must be at least the 200 updates of one trial, was 10",
                search.problemProperty().get());
        assertFalse(search.searchingProperty().get());
    }

    @Test
    void aCancelledSearchKeepsWhatWasTriedAndAnOldOneIsNotApplied() {
        var late = new ArrayList<Runnable>();
        var cancelled = new ArrayList<String>();
        var slow = new SearchModel(session, new Background() {
            @Override
            public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
                late.add(() -> then.accept(work.get()));
                return () -> cancelled.add("cancelled");
            }
        });
        slow.open(0);
        slow.start();
        assertTrue(slow.searchingProperty().get());
        slow.cancel();
        assertEquals(List.of("cancelled"), cancelled);
        assertFalse(slow.searchingProperty().get());
        late.getFirst().run();
        assertEquals(List.of(), slow.resultsProperty().get());
        search.open(0);
        search.start();
        session.edit("change the steps", s -> s.withSteps(150));
        assertFalse(search.applicableProperty().get());
        search.apply();
        assertNull(rate(session.scenario(), 0));
    }

    @Test
    void aSuggestedRateIsAppliedWithOneStepOfTheHistory() {
        test.open(1);
        LrRangeCurve curve = test.foundProperty().get().curve();
        double suggested = curve.suggestions().getFirst().rate();
        test.apply(suggested);
        assertEquals(new Setting.Number(suggested), rate(session.scenario(), 1));
        session.undo();
        assertEquals(Fixture.scenario(), session.scenario());
        assertEquals(
                "the last rate must be above the first, 1.0, was 0.5",
                test.change(1, 0.5, 100).orElseThrow());
        assertTrue(test.change(1e-3, 1, 50).isEmpty());
        assertEquals(50, test.foundProperty().get().curve().steps().size());
        session.edit("remove the runs", s -> s.withRuns(List.of()));
        assertFalse(test.openProperty().get());
    }
}
