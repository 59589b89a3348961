package io.github.thalweg.window.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
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
        assertEquals("random search over lr, 5,000 updates", session.scenario().tuned());
        assertNotNull(rate(session.scenario(), 0));
        assertEquals(rate(session.scenario(), 0), rate(session.scenario(), 1));
        assertFalse(search.applicableProperty().get());
        session.undo();
        assertNull(session.scenario().tuned());
        assertEquals(Fixture.scenario(), session.scenario());
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
