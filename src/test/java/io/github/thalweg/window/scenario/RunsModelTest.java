package io.github.thalweg.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.window.SampleCatalog;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.schedule.ScheduleModel;
import io.github.thalweg.window.schedule.ScheduleText;
import io.github.thalweg.window.view.Scenes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunsModelTest {
    private final WindowModel window = SampleWindow.create();
    private final RunsModel runs = window.runs();

    @Test
    void addedRunsHaveTheirOwnNameAndStyle() {
        runs.add(window.catalog().updateRule("adam").orElseThrow());
        runs.add(window.catalog().updateRule("adam").orElseThrow());
        assertEquals(
                List.of("Adam", "RMSProp", "Momentum", "Gradient descent", "Adam, lr 0.05", "Adam, lr 0.05, copy"),
                window.session().scenario().labels());
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5), specs().stream().map(RunSpec::style).toList());
        assertEquals(5, window.session().selectedRunProperty().get());
    }

    @Test
    void theVerdictFollowsARunToItsNewPlace() {
        var first = new RunModel(window.session(), 0);
        var shown = new ArrayList<@Nullable Verdict>();
        first.verdictProperty().subscribe(verdict -> {
            shown.add(verdict);
        });
        runs.remove(0);
        assertEquals("RMSProp", first.labelProperty().getValue());
        assertEquals(window.session().resultsProperty().get().verdicts().getFirst(), shown.getLast());
        assertNotNull(shown.getLast());
    }

    @Test
    void theVerdictComesBackWithTheResults() {
        var later = new QueuedBackground();
        var session = new SessionModel(SampleCatalog.race(), ScenarioComputation::compute, later);
        later.runAll();
        var first = new RunModel(session, 0);
        var shown = new ArrayList<@Nullable Verdict>();
        first.verdictProperty().subscribe(verdict -> {
            shown.add(verdict);
        });
        assertNotNull(shown.getLast());
        RunSpec second = session.scenario().runs().get(1);
        session.edit("remove", s -> s.withRuns(List.of(second)));
        assertNull(shown.getLast(), "that of another run");
        later.runAll();
        assertNotNull(shown.getLast());
        session.editLive("rate", s -> s.withRun(0, BaseRate.of(second).turned(second, 0.5)));
        assertNotNull(shown.getLast(), "a frame behind");
    }

    @Test
    void theUpdateUnderThePlayheadIsMarkedAndUnmarked() {
        window.session().select(1);
        assertEquals(Optional.empty(), runs.toggleMark(40));
        assertEquals(Optional.empty(), runs.toggleMark(7));
        assertEquals(List.of(7, 40), specs().get(1).marks());
        assertEquals(Optional.empty(), runs.toggleMark(40));
        assertEquals(List.of(7), specs().get(1).marks());
        window.session().undo();
        assertEquals(List.of(7, 40), specs().get(1).marks());
        runs.toggleMark(1_000_000);
        assertEquals(300, specs().get(1).marks().getLast(), "the run's last");
        for (int update = 100; specs().get(1).marks().size() < 20; update++) {
            runs.toggleMark(update);
        }
        assertEquals(
                "a run has at most 20 marks: expected one of them to go first",
                runs.toggleMark(200).orElseThrow());
        window.session().select(-1);
        assertEquals(
                "expected a selected run to mark an update of, found none",
                runs.toggleMark(1).orElseThrow());
    }

    @Test
    void aDuplicateStandsBesideItsOriginal() {
        runs.duplicate(0);
        assertEquals("Adam 2", window.session().scenario().label(1));
        assertEquals(specs().get(0).optimizer(), specs().get(1).optimizer());
        runs.duplicate(1);
        assertEquals("Adam 3", window.session().scenario().label(2));
    }

    @Test
    void aCopyIsCalledByWhatItHasBecomeUntilItHasANameOfItsOwn() {
        runs.duplicate(0);
        var copy = new RunModel(window.session(), 1);
        copy.setRateLive(0.5);
        assertEquals("Adam 2", label(1));
        copy.setRateLive(0.25);
        copy.commit();
        assertEquals("Adam, lr 0.25", label(1));
        runs.duplicate(1);
        assertEquals("Adam, lr 0.25, copy", label(2));
        var cosine = window.catalog().schedule("cosine").orElseThrow();
        new ScheduleModel(new RunModel(window.session(), 2), runs.constant()).choose(0, cosine);
        assertEquals("Adam, lr 0.25, cosine annealing", label(2));
        assertEquals("Adam", label(0));
        window.session().undo();
        assertEquals("Adam, lr 0.25, copy", label(2));
        copy.rename("Mine");
        copy.setClipNorm(1.0);
        assertEquals("Mine", label(1));
        runs.remove(0);
        assertEquals("Adam, lr 0.25, copy", label(1));
    }

    @Test
    void aCopyOfACopyLosesWhatItNoLongerHas() {
        window.session().open(Scenes.line(Catalog.builtIn()), null);
        String first = label(0);
        new RunModel(window.session(), 0).setBatch(1.0);
        runs.duplicate(0);
        new RunModel(window.session(), 1).setBatch(8.0);
        assertEquals(first + ", batch 8", label(1));
        runs.duplicate(1);
        assertEquals(first + ", batch 8, copy", label(2));
        new RunModel(window.session(), 2).setBatch(4.0);
        assertEquals(first + ", batch 4", label(2));
        new RunModel(window.session(), 2).setBatch(null);
        assertEquals(first + ", all rows", label(2));
        new RunModel(window.session(), 2).setBatch(2.0);
        assertEquals(first + ", batch 2", label(2));
    }

    /// Also where the original has no name and is called by its rule.
    @Test
    void aCopyThatIsLikeItsOriginalAgainHasItsFirstName() {
        window.session()
                .edit("forget the name", s -> s.withRun(0, s.runs().get(0).withLabel(null)));
        runs.duplicate(0);
        String name = label(1);
        assertEquals(label(0) + " 2", name);
        var copy = new RunModel(window.session(), 1);
        copy.setClipNorm(2.0);
        assertEquals(label(0) + ", clipped to norm 2", label(1));
        copy.setClipNorm(null);
        assertEquals(name, label(1));
    }

    @Test
    void aSecondRunOfARuleIsCalledByWhatDiffersAtOnce() {
        window.session()
                .edit(
                        "change the rate",
                        s -> s.withRun(
                                0,
                                new RunModel(window.session(), 0)
                                        .rateProperty()
                                        .getValue()
                                        .turned(s.runs().get(0), 0.5)));
        runs.add(window.catalog().updateRule("adam").orElseThrow());
        assertEquals("Adam, lr 0.05", label(4));
    }

    @Test
    void theThirteenthRunLooksLikeNoOther() {
        while (runs.countProperty().get() < 40) {
            runs.add(window.catalog().updateRule("adam").orElseThrow());
        }
        assertEquals(
                40,
                specs().stream()
                        .map(run -> new RunStyle(run.style()))
                        .map(style -> style.color(Theme.LIGHT) + " " + style.marker() + Arrays.toString(style.dash(1)))
                        .distinct()
                        .count());
    }

    private String label(int run) {
        return window.session().scenario().label(run);
    }

    @Test
    void soloHidesTheOthersAndASecondTimeShowsThem() {
        runs.solo(1);
        assertEquals(List.of(true, false, true, true), hidden());
        runs.solo(1);
        assertEquals(List.of(false, false, false, false), hidden());
        runs.toggleHidden(2);
        assertTrue(specs().get(2).hidden());
    }

    @Test
    void movingARunTakesTheSelectionAlong() {
        runs.move(0, 1);
        assertEquals(1, window.session().selectedRunProperty().get());
        assertEquals("RMSProp", window.session().scenario().label(0));
        runs.move(3, 1);
        assertEquals("Gradient descent", window.session().scenario().label(3));
    }

    @Test
    void twoRunsCannotHaveOneName() {
        RunModel adam = new RunModel(window.session(), 0);
        assertEquals(
                Optional.of("two runs cannot have the same name, another is called Momentum"),
                adam.rename(" Momentum "));
        assertEquals(Optional.empty(), adam.rename("Mine"));
        assertEquals("Mine", adam.labelProperty().getValue());
        adam.rename(" ");
        assertEquals("adam", adam.labelProperty().getValue());
    }

    @Test
    void aRunThatIsGoneHasNoProperties() {
        RunModel last = new RunModel(window.session(), 3);
        assertNotNull(last.verdictProperty().getValue());
        runs.remove(3);
        assertNull(last.runProperty().getValue());
        assertNull(last.verdictProperty().getValue());
    }

    @Test
    void theRateKnobIsTheRulesLearningRate() {
        RunModel adam = new RunModel(window.session(), 0);
        assertEquals(0.12, adam.rateProperty().getValue().value());
        adam.setRateLive(0.3);
        adam.commit();
        assertEquals(
                new Setting.Number(0.3), specs().get(0).optimizer().settings().get("lr"));
    }

    @Test
    void aScheduleWithItsOwnRateTakesTheKnobOver() {
        RunModel adam = new RunModel(window.session(), 0);
        adam.setSchedule(
                List.of(new Segment(window.catalog().schedule("robbins-monro").orElseThrow(), Map.of(), null)));
        BaseRate rate = adam.rateProperty().getValue();
        assertEquals("a", rate.parameter().name());
        adam.setRateLive(0.2);
        assertEquals(
                new Setting.Number(0.2),
                specs().get(0).schedule().getFirst().settings().get("a"));
        assertEquals(0.2, adam.trajectoryProperty().getValue().lr(1));
    }

    @Test
    void segmentsAreAddedChosenAndRemoved() {
        ScheduleModel schedule = new ScheduleModel(
                new RunModel(window.session(), 0), window.runs().constant());
        schedule.choose(0, window.catalog().schedule("warm-up").orElseThrow());
        schedule.add();
        schedule.setLength(0, 10);
        schedule.choose(1, window.catalog().schedule("cosine").orElseThrow());
        assertEquals("warm-up, cosine annealing", ScheduleText.of(specs().get(0).schedule()));
        assertEquals(10, specs().get(0).schedule().getFirst().length());
        assertEquals(
                0.12,
                new RunModel(window.session(), 0)
                        .trajectoryProperty()
                        .getValue()
                        .lr(10),
                1e-12);
        schedule.remove(0);
        assertEquals("cosine annealing", ScheduleText.of(specs().get(0).schedule()));
        schedule.remove(0);
        assertEquals(1, specs().get(0).schedule().size());
    }

    @Test
    void theLastSegmentLastsToTheEnd() {
        ScheduleModel schedule = new ScheduleModel(
                new RunModel(window.session(), 0), window.runs().constant());
        schedule.add();
        schedule.remove(1);
        assertNull(specs().get(0).schedule().getLast().length());
        assertFalse(specs().get(0).schedule().isEmpty());
    }

    private List<RunSpec> specs() {
        return window.session().scenario().runs();
    }

    private List<Boolean> hidden() {
        return specs().stream().map(RunSpec::hidden).toList();
    }
}
