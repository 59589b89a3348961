package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {
    private static final String LESSON = """
            name = "Halving"
            summary = "What rate 0.5 does on a bowl."
            [question]
            text = "What does rate 0.5 do?"
            choices = [
              { text = "It halves x.", right = true, because = "The slope is *x*." },
              { text = "Nothing.", because = "The slope is not 0." },
            ]
            [values]
            end = { run = "half", of = "x", take = "last", expected = 0.25, tolerance = 0 }
            [[part]]
            text = "After 5 updates x is {end}."
            show = { view = "loss", step = 5, select = "half", plots = ["loss", "distance"] }
            [task]
            text = "Arrive sooner."
            change = ["run1.lr"]
            goal = { run = "half", of = "x", take = "last", at_most = 0.01 }
            solution = { "run1.lr" = 1 }
            [scenario.main]
            start = [8, 0]
            steps = 5
            [scenario.main.landscape]
            formula = "0.5*x^2 + 0.5*y^2"
            [[scenario.main.run]]
            label = "half"
            optimizer = { use = "sgd", lr = 0.5 }
            """;

    private static Lesson read(String text) throws InputException {
        return LessonReader.read(new Source("halving.toml", text), "halving", Catalog.builtIn());
    }

    @Test
    void lessonIsReadWhole() throws InputException {
        Lesson lesson = read(LESSON);
        assertEquals("Halving", lesson.name());
        assertEquals(List.of(), LessonCheck.problems(lesson));
        assertEquals("run1.lr = 1", lesson.task().solution().text());
        assertEquals(
                "After 5 updates x is 0.25.",
                LessonText.plain(lesson.parts().getFirst().text(), Map.of("end", "0.25")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expected = 0.25             | expected = 0.3              | the value `end` must be 0.3 within 0, was 0.25
            "run1.lr" = 1 }             | "run1.lr" = 0.6 }           | the task is not met by its solution, run1.lr = 0.6:
            at_most = 0.01              | at_most = 1                 | the task is met by the scenario as it is
            """)
    void untrueStatementIsFound(String before, String after, String sentence) throws InputException {
        List<String> problems = LessonCheck.problems(read(LESSON.replace(before, after)));
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(sentence)), problems::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary = "What rate 0.5 does on a bowl." | needs = ["heavy-bal"] | `needs` names the lesson "heavy-bal", which is not there; did you mean heavy-ball? `thalweg list lessons` names all
            What does rate              | What does [rate](lesson:momentum) | the text links to the lesson "momentum", which is not there; `thalweg list lessons` names all
            is *x*                      | is [x](landscape:quadratik) | the text links to the landscape "quadratik", which is not there; did you mean quadratic? `thalweg list landscapes` names all
            Arrive                      | [Arrive](lesson:half)       | the text links to the lesson "half", which is not there;
            """)
    void aLessonLeadsToWhatIsThere(String before, String after, String sentence) throws InputException {
        Lesson lesson = read(LESSON.replace(before, after));
        List<String> problems = LinkCheck.problems(lesson, Catalog.builtIn(), List.of());
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith(sentence), problems::toString);
    }

    @Test
    void aLessonMayLeadToThoseBesideIt(@TempDir Path folder) throws IOException, InputException {
        Files.writeString(folder.resolve("other.toml"), LESSON);
        Files.writeString(folder.resolve("hill.toml"), "name = \"Hill\"\nformula = \"x^2\"\n");
        Lesson lesson = read("needs = [\"other\"]\n"
                + LESSON.replace(
                        "Arrive", "[a](lesson:other) [b](lesson:hill) [c](lesson:halving) [d](landscape:quadratic)"));
        List<String> problems = LinkCheck.problems(lesson, Catalog.builtIn(), List.of(folder));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().contains("lesson \"hill\""), problems::toString);
    }

    private static String asked(String spot) {
        int from = LESSON.indexOf("choices = [");
        return LESSON.substring(0, from) + spot + "\n" + LESSON.substring(LESSON.indexOf("[values]"));
    }

    @Test
    void aQuestionMayAskForAPlace() throws InputException {
        Lesson lesson = read(asked("spot = { run = \"half\", within = 0.5, because = \"It halves.\" }"));
        Spot spot = lesson.question().spot();
        assertEquals(new Point(0.25, 0), spot.at(lesson.scenario("main")));
        assertEquals(0.5, spot.distance(new Point(0.25, 0.5), lesson.scenario("main")));
        assertEquals(List.of(), LessonCheck.problems(lesson));
        Lesson early = read(asked("spot = { run = \"half\", update = 1, within = 0.5, because = \"It halves.\" }"));
        assertEquals(new Point(4, 0), early.question().spot().at(early.scenario("main")));
    }

    @Test
    void aPlaceMustBeThereAndInView() throws InputException {
        assertTrue(assertThrows(
                        InputException.class,
                        () -> read(asked("spot = { run = \"third\", within = 0.5, because = \"B\" }")))
                .getMessage()
                .contains("unknown run \"third\""));
        assertTrue(assertThrows(
                        InputException.class,
                        () -> read(LESSON.replace(
                                "choices = [", "spot = { run = \"half\", within = 1, because = \"B\" }\nchoices = [")))
                .getMessage()
                .contains(Messages.CHOICES_OR_SPOT));
        String leaving = asked("spot = { run = \"half\", within = 0.5, because = \"B\" }")
                .replace("lr = 0.5", "lr = 3");
        assertTrue(LessonCheck.problems(read(leaving)).contains(Messages.lost("half")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {end}                       | {start}                     | the text speaks of {start}
            right = true                | right = false               | needs at least two answers
            "Nothing.",                 | "Nothing.", right = true,   | just one of them with right = true
            tolerance = 0               | tolerance = -1              | `tolerance` must be at least 0, was -1
            tolerance = 0               | relative = -0.1             | `relative` must be at least 0, was -0.1
            change = ["run1.lr"]        | change = ["run1.momentum"]  | nothing of the scenario is called run1.momentum
            "run1.lr" = 1 }             | steps = 9 }                 | `solution` changes steps
            view = "loss"               | view = "movie"              | unknown value "movie"
            select = "half"             | select = "third"            | unknown run "third"
            "distance"]                 | "lost vs x"]                | :13:69: unknown series `lost`: did you mean loss?
            run = "half", of            | run = "half", off           | unknown key `off`
            take = "last", expected     | take = "lest", expected     | did you mean last?
            *x*                         | `x                          | expected marks in pairs
            *x*                         | {end                        | expected marks in pairs in the text, found {
            *x*                         | end}                        | expected marks in pairs in the text, found }
            change = ["run1.lr"]        | change = []                 | `change` must be a list of at least one path
            change = ["run1.lr"]        | change = ["run1.schedule.1.gamma"] | nothing of the scenario is called run1.schedule.1.gamma
            "run1.lr" = 1 }             | run1.lr = 1 }               | does not name: run1.lr; a path stands in quotes: { "run1.lr" = ... }
            view = "loss"               | overlays = ["arrows"]       | unknown value "arrows" for `overlays`; did you mean field?
            *x*                         | $x*$                        | the text has the formula $x*$
            """)
    void wrongLessonGetsItsSentenceAndItsPlace(String before, String after, String sentence) {
        InputException wrong =
                assertThrows(InputException.class, () -> read(LESSON.replace(before, after)), () -> after);
        assertTrue(wrong.getMessage().contains(sentence), wrong.getMessage());
        assertTrue(wrong.getMessage().startsWith("halving.toml:"), wrong.getMessage());
    }
}
