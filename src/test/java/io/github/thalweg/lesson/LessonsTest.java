package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Courses.Course;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonsTest {
    private static final int MAX_WORDS = 120;

    static List<Lesson> lessons() {
        return Lessons.builtIn();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everythingThatALessonSaysIsMeasured(Lesson lesson) {
        assertEquals(List.of(), LessonCheck.problems(lesson));
        assertEquals(List.of(), LinkCheck.problems(lesson, Catalog.builtIn(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void lessonIsWhole(Lesson lesson) {
        long right = lesson.question().choices().stream()
                .filter(Lesson.Choice::right)
                .count();
        assertEquals(1, right + (lesson.question().spot() == null ? 0 : 1));
        assertTrue(lesson.parts().size() >= 2
                && lesson.task() != null
                && lesson.heading().minutes() > 0);
        assertTrue(!lesson.heading().summary().isEmpty(), "it has no summary");
        assertTrue(
                Lessons.ids().containsAll(lesson.heading().needs()),
                () -> "" + lesson.heading().needs());
    }

    /// Who does not find the solution alone gets a hint before it.
    @ParameterizedTest
    @MethodSource("lessons")
    void everyTaskHasAHint(Lesson lesson) {
        assertFalse(lesson.task().hint().isEmpty());
        assertTrue(lesson.task().hint().split("\\s+").length <= MAX_WORDS);
    }

    /// A rule is shown line by line for one run: where there are several, the part says for which.
    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsShownLineByLineIsOfTheRunThatIsSpokenOf(Lesson lesson) {
        lesson.parts().stream()
                .flatMap(part -> Stream.ofNullable(part.show()))
                .filter(show -> show.view() == Show.View.STEP)
                .forEach(show -> {
                    Scenario scenario = lesson.scenario(show.scenario() == null ? lesson.first() : show.scenario());
                    assertTrue(scenario.runs().size() == 1 || scenario.labels().contains(show.select()));
                });
    }

    /// The first screen shows where the runs begin.
    @ParameterizedTest
    @MethodSource("lessons")
    void startsAreInView(Lesson lesson) {
        Scenario first = lesson.scenario(lesson.first());
        for (RunSpec run : first.runs()) {
            Point start = run.start() == null ? first.start() : run.start();
            assertTrue(first.view().contains(start), () -> start + " is not in " + first.view());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void textsAreShort(Lesson lesson) {
        Stream.concat(
                        lesson.parts().stream().map(Lesson.Part::text),
                        lesson.question().choices().stream().map(Lesson.Choice::because))
                .forEach(text -> assertTrue(text.split("\\s+").length <= MAX_WORDS, () -> "too long: " + text));
    }

    /// Who is to predict must know what is seen, and what the words mean.
    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsSeenIsSaidBeforeItIsAskedAbout(Lesson lesson) {
        String text = lesson.question().text();
        assertTrue(LessonText.paragraphs(text).size() >= 2, text);
        assertTrue(text.split("\\s+").length <= MAX_WORDS, () -> "too long: " + text);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyValueIsSaidInAText(Lesson lesson) {
        var said = new HashSet<String>();
        lesson.parts()
                .forEach(part -> LessonText.paragraphs(part.text())
                        .forEach(spans -> spans.forEach(span -> {
                            if (span instanceof LessonText.Span.Value(String name)) {
                                said.add(name);
                            }
                        })));
        assertTrue(said.size() <= lesson.values().size());
        assertTrue(!said.isEmpty(), "no text speaks of a measured value");
    }

    @Test
    void coursesAndLessonsAgreeOnTheirOrder() {
        for (Course course : Lessons.courses().courses()) {
            for (int i = 0; i < course.lessons().size(); i++) {
                Lesson lesson = Lessons.builtIn(course.lessons().get(i)).orElseThrow();
                assertEquals(course.name(), lesson.heading().course());
                assertEquals(i + 1, lesson.heading().order(), lesson.id());
            }
        }
        Lessons.courses().lectures().forEach(lecture -> assertTrue(Lessons.ids().containsAll(lecture.lessons())));
        assertEquals(Lessons.ids().size(), new HashSet<>(Lessons.ids()).size());
    }

    @Test
    void aLessonComesAfterThoseItNeeds() {
        List<String> ids = Lessons.ids();
        for (Lesson lesson : lessons()) {
            lesson.heading()
                    .needs()
                    .forEach(need -> assertTrue(ids.indexOf(need) < ids.indexOf(lesson.id()), lesson.id()));
        }
    }
}
