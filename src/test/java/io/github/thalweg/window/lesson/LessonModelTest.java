package io.github.thalweg.window.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioPath;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.session.LessonProgress;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.RunFactor;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.HoverModel;
import io.github.thalweg.window.scenario.QueuedBackground;
import io.github.thalweg.window.scenario.SessionModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonModelTest {
    private static final Lesson EDGE = Lessons.builtIn("too-small-too-large").orElseThrow();

    private WindowModel window;
    private LessonModel lessons;
    private Scenario before;

    static List<Lesson> all() {
        return Lessons.builtIn();
    }

    @BeforeEach
    void open() {
        window = SampleWindow.create();
        lessons = window.lessons();
        before = window.session().scenario();
        lessons.open(EDGE);
    }

    private Scenario scenario() {
        return window.session().scenario();
    }

    private void move() {
        window.session().edit("move the start", now -> now.withStart(new Point(1, 1)));
    }

    @Test
    void nothingOfTheRaceIsSeenBeforeTheAnswer() {
        assertEquals(EDGE.scenario("main"), scenario());
        assertEquals(0, window.playback().step());
        assertTrue(window.playback().concealedProperty().get());
        lessons.choose(0);
        assertTrue(window.playback().playingProperty().get());
        assertTrue(window.playback().concealedProperty().get());
        window.playback().advance(100);
        assertFalse(window.playback().concealedProperty().get());
        assertEquals("0.49", lessons.valuesProperty().get().get("middle").text());
    }

    @Test
    void runsStayAsTheyAreUntilTheTask() {
        move();
        assertEquals(EDGE.scenario("main"), scenario());
        window.session().edit("move the view", now -> now.withView(new Box(-1, 1, -1, 1)));
        assertNotNull(lessons.openProperty().get());
        lessons.enter(LessonStage.TRY);
        move();
        assertEquals(EDGE.scenario("main").start(), scenario().start());
        window.session().edit("change a rate", now -> new RunFactor(1, "lr").with(now, 0.019));
        assertEquals(0.019, new RunFactor(1, "lr").value(scenario()));
        window.session().edit("change another rate", now -> new RunFactor(0, "lr").with(now, 0.019));
        assertEquals(0.0201, new RunFactor(0, "lr").value(scenario()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSolutionOfEveryTaskIsAdmitted(Lesson lesson) {
        var guard = new LessonGuard(
                lesson.scenario(lesson.task().scenario()), lesson.task().change());
        assertTrue(guard.allows(lesson.task().solution().scenario()));
        assertTrue(guard.allows(guard.base()));
        Scenario longer = guard.base().withTitle("own").withSteps(guard.base().steps() + 1);
        assertEquals(lesson.task().change().contains("steps"), guard.allows(longer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run1.schedule.gamma", "run1.schedule.1.gamma", "run1.schedule.1", "run1.schedule.1.for"})
    void aNumberOfAScheduleIsChangedByItsPlace(String path) throws InputException {
        String text = """
                start = [1, 1]
                [landscape]
                formula = "x^2 + y^2"
                [[run]]
                optimizer = { use = "sgd" }
                schedule = [{ use = "exponential", for = 9 }, { use = "constant" }]
                """;
        Scenario base = ScenarioReader.read("test", text, Catalog.builtIn());
        var guard = new LessonGuard(base, List.of(path));
        List<Factor> factors = guard.factors(base);
        assertFalse(factors.isEmpty());
        for (Factor factor : factors) {
            assertTrue(guard.allows(factor.with(base, 1)), factor::path);
            assertTrue(ScenarioPath.leadsSomewhere(path, base));
        }
        assertFalse(guard.allows(new RunFactor(0, "lr").with(base, 0.5)));
        assertFalse(ScenarioPath.leadsSomewhere("run1.schedule.2.gamma", base));
    }

    @Test
    void theTaskIsMetByItsSolutionAndKeptAsSolved(@TempDir Path folder) {
        lessons.progress().start(LessonProgress.in(folder));
        lessons.enter(LessonStage.TRY);
        assertFalse(lessons.attemptProperty().get().met());
        lessons.solve();
        assertTrue(lessons.attemptProperty().get().met());
        assertEquals(
                Map.of(EDGE.id(), ProgressModel.SOLVED),
                LessonProgress.in(folder).read());
        lessons.progress().clear();
        assertEquals(Map.of(), LessonProgress.in(folder).read());
    }

    /// A part may show a second scenario that differs from the first in just what the task may change.
    @ParameterizedTest
    @MethodSource("all")
    void everyTaskBeginsAsItsLessonHasIt(Lesson lesson) {
        lessons.open(lesson);
        lessons.enter(LessonStage.WHY);
        lesson.parts().stream().flatMap(part -> Stream.ofNullable(part.show())).forEach(lessons::show);
        lessons.enter(LessonStage.TRY);
        assertEquals(lesson.scenario(lesson.task().scenario()), scenario());
        assertEquals(lesson.show().view(), lessons.shownProperty().get().view());
        assertFalse(lessons.attemptProperty().get().met());
    }

    @Test
    void anAttemptStaysWhereItsStageIsChosenAgain() {
        lessons.enter(LessonStage.TRY);
        window.session().edit("change a rate", now -> new RunFactor(1, "lr").with(now, 0.019));
        lessons.enter(LessonStage.TRY);
        assertEquals(0.019, new RunFactor(1, "lr").value(scenario()));
        lessons.enter(LessonStage.WHY);
        assertEquals(EDGE.scenario("main"), scenario());
    }

    @Test
    void aStudyThatATaskChangedIsAsItWasInTheExplanation() {
        Lesson search = Lessons.builtIn("search").orElseThrow();
        lessons.open(search);
        lessons.enter(LessonStage.TRY);
        lessons.solve();
        lessons.enter(LessonStage.WHY);
        assertEquals(search.scenario(search.first()).study(), scenario().study());
    }

    @Test
    void leavingBringsBackWhatWasThereBefore() {
        lessons.leave();
        assertEquals(before, scenario());
        assertNull(lessons.openProperty().get());
        assertFalse(window.playback().concealedProperty().get());
        move();
        assertEquals(new Point(1, 1), scenario().start());
    }

    @Test
    void makingItYoursKeepsTheScenario() {
        lessons.makeOwn();
        assertEquals(EDGE.scenario("main"), scenario());
        move();
        assertEquals(new Point(1, 1), scenario().start());
    }

    @Test
    void undoLeadsOutOfTheLesson() {
        window.session().undo();
        assertEquals(before, scenario());
        assertNull(lessons.openProperty().get());
    }

    @Test
    void aPartShowsItsScenarioItsRunAndItsUpdate() {
        Lesson six = Lessons.builtIn("reading-a-bad-rate").orElseThrow();
        lessons.open(six);
        lessons.enter(LessonStage.WHY);
        lessons.show(six.parts().getLast().show());
        assertEquals(six.scenario("undefined"), scenario());
        assertEquals(1, window.playback().step());
        lessons.leave();
        assertEquals(before, scenario());
    }

    @Test
    void fogLiftsWhenTheExplanationBegins() {
        lessons.open(Lessons.builtIn("reading-a-bad-rate").orElseThrow());
        assertEquals(Set.of(Overlay.FOG), lessons.shownProperty().get().overlays());
        lessons.choose(0);
        assertEquals(Set.of(Overlay.FOG), lessons.shownProperty().get().overlays());
        lessons.enter(LessonStage.WHY);
        assertEquals(Set.of(), lessons.shownProperty().get().overlays());
        lessons.show(lessons.openProperty().get().parts().getLast().show());
        assertEquals(Set.of(), lessons.shownProperty().get().overlays());
    }

    @Test
    void twoScenariosStandSideBySideUnderOnePlayhead() {
        Lesson ravine = Lessons.builtIn("the-ravine").orElseThrow();
        lessons.open(ravine);
        lessons.enter(LessonStage.WHY);
        lessons.show(ravine.parts().get(4).show());
        assertNull(window.beside().sessionProperty().get());
        lessons.show(ravine.parts().get(3).show());
        SessionModel second = window.beside().sessionProperty().get();
        assertEquals(ravine.scenario("aligned"), scenario());
        assertEquals(ravine.scenario("turned"), second.scenario());
        assertEquals(400, window.playback().step());
        second.edit("move the start", now -> now.withStart(new Point(1, 1)));
        assertEquals(ravine.scenario("turned"), second.scenario(), "it is there to be looked at");
        lessons.showBeside(ravine.parts().get(4).show());
        assertEquals(ravine.scenario("aligned"), scenario());
        assertEquals(
                ravine.scenario("turned"),
                window.beside().sessionProperty().get().scenario());
        lessons.enter(LessonStage.TRY);
        assertNull(window.beside().sessionProperty().get());
    }

    @Test
    void theLongerOfTwoScenariosIsSeenToItsEnd() {
        Lesson smooth = Lessons.builtIn("when-curvature-lies").orElseThrow();
        lessons.open(smooth);
        lessons.enter(LessonStage.WHY);
        lessons.showBeside(smooth.parts().getLast().show());
        assertEquals(2000, window.playback().step());
        lessons.leave();
        assertNull(window.beside().sessionProperty().get());
        assertEquals(before.steps(), window.playback().lengthProperty().get());
    }

    @Test
    void aPlaceIsMarkedByAClickAndTheRunsPlay() {
        Lesson newton = Lessons.builtIn("curvature-is-the-ruler").orElseThrow();
        window.hover().click(new Point(1, 1));
        assertNull(window.hover().markProperty().get(), "this question has answers to choose");
        lessons.open(newton);
        window.spot().answer();
        assertEquals(LessonStage.PREDICT, lessons.stageProperty().get(), "nothing is marked yet");
        window.hover().click(new Point(0.123456, -0.2));
        assertEquals(
                new HoverModel.Mark(new Point(0.12, -0.2), 0.3),
                window.hover().markProperty().get());
        window.spot().answer();
        assertEquals(LessonStage.WATCH, lessons.stageProperty().get());
        window.hover().click(new Point(1, 1));
        assertEquals(new Point(0.12, -0.2), window.spot().guessProperty().get(), "it is said");
        lessons.enter(LessonStage.WHY);
        lessons.show(newton.parts().get(5).show());
        assertNull(window.hover().markProperty().get(), "another landscape");
        lessons.show(newton.parts().get(6).show());
        assertEquals(0.3, window.hover().markProperty().get().reach());
        lessons.leave();
        assertNull(window.hover().markProperty().get());
    }

    @Test
    void handsAreCounted() {
        lessons.count(1);
        lessons.count(1);
        lessons.count(7);
        assertEquals(List.of(0, 2, 0, 0), lessons.tallyProperty().get());
    }

    @Test
    void whatIsMeasuredLateCountsForItsOwnLesson() {
        var work = new QueuedBackground();
        var progress = new ProgressModel(window.status());
        lessons.leave();
        var late = new LessonModel(window.session(), window.playback(), window.status(), progress, work);
        Lesson next = Lessons.builtIn("stuck-or-hopping").orElseThrow();
        late.open(EDGE);
        late.enter(LessonStage.TRY);
        late.solve();
        late.open(next);
        work.runNext();
        assertEquals(Map.of(), late.valuesProperty().get(), "values of the lesson before");
        work.runAll();
        assertEquals(ProgressModel.SOLVED, progress.stage(EDGE.id()));
        assertEquals(LessonStage.PREDICT.number(), progress.stage(next.id()));
        assertNull(late.attemptProperty().get());
        assertEquals(next.values().keySet(), late.valuesProperty().get().keySet());
    }
}
