package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/// Tasks with a start of a student's own.
class AssignmentTest {
    private static Lesson lesson(String id) {
        return Lessons.builtIn(id).orElseThrow();
    }

    @Test
    void theStartFollowsFromTheId() throws InputException {
        Lesson lesson = lesson("too-small-too-large");
        Assignment mine = Assignment.of(lesson, "s1234567");
        assertEquals(mine.start(), Assignment.of(lesson, " s1234567 ").start());
        assertNotEquals(mine.start(), Assignment.of(lesson, "s1234568").start());
        assertTrue(mine.given().view().xMin() <= mine.start().x());
        assertTrue(mine.start().x() <= mine.given().view().xMax());
        assertEquals(mine.start().x(), Math.rint(mine.start().x() * 10) / 10, "as many digits as one cares to type");
        var starts = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            starts.add(Assignment.of(lesson, "student " + i).start());
        }
        assertEquals(20, starts.size());
    }

    @Test
    void theTaskIsOpenThereAndItsSolutionWorks() throws InputException {
        for (String id : new String[] {"too-small-too-large", "the-ravine", "clipping"}) {
            Assignment mine = Assignment.of(lesson(id), "s1234567");
            assertFalse(LessonCheck.isMet(mine.task(), mine.given()), id);
            assertTrue(LessonCheck.isMet(mine.task(), mine.task().solution().scenario()), id);
            assertEquals(mine.start(), mine.given().start());
            assertTrue(
                    mine.task()
                            .text()
                            .endsWith(
                                    "Your start is x = " + trimmed(mine.start().x()) + ", y = "
                                            + trimmed(mine.start().y()) + "."),
                    mine.task().text());
        }
    }

    private static String trimmed(double value) {
        return Double.toString(value).replaceAll("\\.0$", "");
    }

    @Test
    void whatTheLessonSaysStaysAsItIs() throws InputException {
        Lesson lesson = lesson("too-small-too-large");
        Lesson mine = Assignment.of(lesson, "s1234567").lesson();
        assertEquals(lesson.scenario("main"), mine.scenario("main"));
        assertEquals(LessonCheck.values(lesson), LessonCheck.values(mine));
    }

    @Test
    void whatCannotBeGivenIsSaid() {
        String blank = assertThrows(InputException.class, () -> Assignment.of(lesson("clipping"), " "))
                .getMessage();
        assertEquals("--student needs an ID, found nothing", blank);
    }
}
