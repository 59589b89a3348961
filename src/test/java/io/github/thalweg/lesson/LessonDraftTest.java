package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.LessonDraft.TaskDraft;
import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.measure.MeasureOffer.Wish;
import io.github.thalweg.measure.Over;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonDraftTest {
    private static final Catalog CATALOG = Catalog.builtIn();

    @TempDir
    private Path home;

    private static Scenario scenario(String further) throws InputException {
        return ScenarioReader.read("halving", """
                start = [8, 0]
                steps = 5
                [landscape]
                formula = "0.5*x^2 + 0.5*y^2"
                [[run]]
                label = "half"
                optimizer = { use = "mine", lr = 0.5 }
                [optimizers.mine]
                name = "Mine"
                [optimizers.mine.parameters]
                lr = { default = 0.5, min = 0, max = 10 }
                [optimizers.mine.rule]
                text = \"""
                # [not.a.table]
                theta = theta - lr*g
                \"""
                """ + further, CATALOG);
    }

    private static MeasureOffer offer(Scenario scenario, String what) throws InputException {
        return MeasureOffer.of(scenario, new Wish("half", "x", 1, Over.MEDIAN)).stream()
                .filter(offer -> offer.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static LessonDraft draft(Scenario scenario, double bound, double solution) throws InputException {
        MeasureOffer end = offer(scenario, "at the end");
        Factor rate = Factors.of(scenario).getFirst();
        return new LessonDraft(
                scenario,
                Show.NOTHING,
                "Halving, \"again\"",
                "",
                "What does rate 0.5 do?",
                List.of(
                        new Choice("It halves x.", true, "The slope is *x*."),
                        new Choice("Nothing.", false, "The slope is not 0."),
                        new Choice(" ", false, "")),
                null,
                "Every update halves x.\n\nAfter 5 updates x is {x_last}.",
                Map.of("x_last", end.measure()),
                new TaskDraft(
                        "Arrive sooner.", " The edge is at 2. ", Map.of(rate, solution), end.measure(), false, bound));
    }

    @Test
    void aDraftBecomesAFileThatReadsBackAndIsTrue() throws InputException {
        Scenario scenario = scenario("");
        Lesson written = OwnLessons.write(draft(scenario, 0.01, 1), home, CATALOG);
        assertEquals("halving-again", written.id());
        List<Lesson> own = Lessons.own(home, CATALOG).lessons();
        assertEquals(List.of(written), own);
        assertEquals(List.of(), LessonCheck.problems(own.getFirst()));
        assertEquals(scenario, own.getFirst().scenario("main"));
        assertEquals("The edge is at 2.", Objects.requireNonNull(written.task()).hint());
        assertEquals(2, own.getFirst().parts().size());
        assertEquals(2, own.getFirst().question().choices().size());
        assertEquals(0.25, LessonCheck.values(written).get("x_last").number());
    }

    @Test
    void aSecondLessonOfThatTitleGetsANameAndAPlaceOfItsOwn() throws InputException {
        LessonDraft draft = draft(scenario(""), 0.01, 1);
        OwnLessons.write(draft, home, CATALOG);
        Lesson second = OwnLessons.write(draft, home, CATALOG);
        assertEquals("halving-again-2", second.id());
        assertEquals(2, second.heading().order());
        assertTrue(Files.exists(OwnLessons.file(home, "halving-again")));
    }

    @Test
    void aTaskThatIsMetOrCannotBeMetIsNotWritten() throws InputException {
        LessonDraft met = draft(scenario(""), 1, 1);
        assertEquals(
                Messages.SOLVED,
                assertThrows(InputException.class, () -> OwnLessons.write(met, home, CATALOG))
                        .getMessage());
        LessonDraft unmet = draft(scenario(""), 0.01, 0.6);
        assertEquals(
                "the task is not met by its solution, run1.lr = 0.6: x at the end must be at most 0.01, was 0.0819",
                assertThrows(InputException.class, () -> OwnLessons.write(unmet, home, CATALOG))
                        .getMessage());
        assertEquals(List.of(), Lessons.own(home, CATALOG).lessons());
    }

    @Test
    void whatIsMissingIsSaidInOrder() throws InputException {
        LessonDraft whole = draft(scenario(""), 0.01, 1);
        var choices = List.of(whole.choices().get(0), new Choice("Nothing.", false, " "));
        var draft =
                new LessonDraft(whole.scenario(), Show.NOTHING, "T", "", "Q?", choices, null, "text", Map.of(), null);
        assertEquals("The lesson still needs why \"Nothing.\" is wrong", draft.missing());
    }

    @Test
    void aPlaceOnTheMapStandsForAnswers() throws InputException {
        Scenario scenario = scenario("");
        var spot = new Spot("half", null, 0.5, "It halves x.");
        var draft = new LessonDraft(scenario, Show.NOTHING, "T", "", "Q?", List.of(), spot, "text", Map.of(), null);
        assertNull(draft.missing());
        Lesson lesson = draft.lesson("t", 1, CATALOG);
        assertEquals(spot, lesson.question().spot());
        assertEquals(0.25, spot.at(scenario).x());
        var far = new Spot("half", null, 0, "It halves x.");
        assertEquals(
                "The lesson still needs a distance above 0 within which an answer is right",
                new LessonDraft(scenario, Show.NOTHING, "T", "", "Q?", List.of(), far, "text", Map.of(), null)
                        .missing());
    }

    @Test
    void aWrongMarkIsSaidWithoutAPlaceInAFileThatIsNotThere() throws InputException {
        LessonDraft whole = draft(scenario(""), 0.01, 1);
        var draft = new LessonDraft(
                whole.scenario(), Show.NOTHING, "T", "", "Q?", whole.choices(), null, "It is {lost}.", Map.of(), null);
        assertEquals(
                "the text speaks of {lost}, expected one of the names in [values]",
                assertThrows(InputException.class, () -> draft.lesson("t", 1, CATALOG))
                        .getMessage());
    }

    @Test
    void valuesOfManySeedsAreOfferedOverThem() throws InputException {
        Scenario noisy = scenario("[noise]\ngradient = 0.1\nseed = 3\nseeds = 4\n");
        MeasureOffer end = offer(noisy, "at the end");
        assertEquals(Over.MEDIAN, end.measure().members().over());
        assertEquals(
                List.of(),
                LessonCheck.problems(draft(noisy, 0.01, 1).lesson("t", 1, CATALOG)).stream()
                        .filter(problem -> problem.startsWith("the value"))
                        .toList());
    }
}
