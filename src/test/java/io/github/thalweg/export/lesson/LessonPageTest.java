package io.github.thalweg.export.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.lesson.Show;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPageTest {
    private static final int MAX_BYTES = 250_000;

    private static String page(String id) throws InputException {
        return LessonPage.text(Lessons.builtIn(id).orElseThrow(), "index.html", "");
    }

    @Test
    void pageHoldsTheLessonWithItsMeasuredValues() throws InputException {
        String page = page("too-small-too-large");
        assertTrue(page.contains("\"0.0249\"") && page.contains("Too small, too large, just right"));
        assertEquals(1, Pattern.compile("<script>").matcher(page).results().count());
        assertTrue(page.contains("default-src 'none'"), "it forbids what it does not need");
        assertFalse(page.contains("eval(") || page.contains("new Function"));
    }

    @Test
    void negativeValuesHaveTheMinusSignOfFormulas() throws InputException {
        String page = page("heavy-ball");
        assertTrue(page.contains("[\"b\",\"−19.3\"]"), page);
        assertFalse(page.contains("[\"b\",\"-"));
    }

    @Test
    void pageKnowsOfFogOfASecondScenarioAndOfAPlaceToMark() throws InputException {
        assertTrue(page("reading-a-bad-rate").contains("\"fog\":true"));
        assertTrue(page("the-ravine").contains("\"beside\":\"turned\""));
        String asked = page("feedback-that-explodes");
        assertTrue(asked.contains("\"spot\":{\"run\":\"Adam 0.05\",\"update\":60,\"within\":0.15,"), asked);
    }

    @Test
    void theThemesOfTwoViewsAreThereOnce() throws InputException {
        String page = page("what-adam-divides-by");
        assertEquals(
                2,
                Pattern.compile("class=\"view-data\"").matcher(page).results().count());
        assertEquals(
                1,
                Pattern.compile("\"high-contrast\":\\{").matcher(page).results().count());
    }

    @Test
    void onlyALessonThatShowsOneSeriesOverAnotherBringsThatPlot() throws InputException {
        String page = page("rate-against-size");
        assertTrue(page.contains("\"pairs\":[{\"up\":\"rate_x\",\"across\":\"abs(x)\",")
                && page.contains("class PairPlot"));
        assertFalse(page("heavy-ball").contains("class PairPlot"));
    }

    @Test
    void wordsCarryTheirExplanation() throws InputException {
        String page = page("sharp-and-flat");
        assertTrue(page.contains("[\"dfn\",\"noise\",\"Gradient noise. The difference"), page);
    }

    @Test
    void whatALessonSaysNeverBecomesMarkup() throws InputException {
        String text =
                Lessons.builtIn("too-small-too-large").orElseThrow().question().text();
        Lesson lesson = Lessons.builtIn("too-small-too-large").orElseThrow();
        var hostile = new Lesson(
                "hostile",
                lesson.heading(),
                lesson.hide(),
                Show.NOTHING,
                new Lesson.Question(
                        "</script><img src=x onerror=alert(1)>" + text,
                        lesson.question().choices(),
                        null),
                Map.of(),
                List.of(),
                null,
                Map.of("a\"></script><img src=x>", lesson.scenario("main")));
        String page = LessonPage.text(hostile, "", "");
        assertFalse(page.contains("</script><img"));
        assertFalse(page.contains("\"><img"));
    }

    @Test
    void goalsOfMostTasksCanBeMeasuredInAPage() {
        List<String> elsewhere = Lessons.builtIn().stream()
                .filter(lesson -> GoalScript.of(
                                lesson.task(), lesson.scenario(lesson.task().scenario()))
                        .isEmpty())
                .map(Lesson::id)
                .toList();
        assertTrue(elsewhere.size() <= 9, () -> "more than those over seeds and studies: " + elsewhere);
    }

    @Test
    void siteIsWholeAndAsksForNoNetwork(@TempDir Path folder) throws Exception {
        int lessons = LessonSite.write(folder, _ -> {});
        assertEquals(Lessons.ids().size(), lessons);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String page = Files.readString(file);
                assertFalse(
                        Pattern.compile("(src|href)=\"https?://").matcher(page).find(), file::toString);
                int bytes = page.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes < MAX_BYTES, () -> file + " has " + bytes + " bytes");
            }
        }
        String index = Files.readString(folder.resolve("index.html"));
        Lessons.ids()
                .forEach(id -> assertTrue(
                        index.contains("href=\"" + id + ".html\"") && Files.exists(folder.resolve(id + ".html"))));
    }
}
