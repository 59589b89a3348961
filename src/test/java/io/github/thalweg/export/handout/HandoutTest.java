package io.github.thalweg.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.lesson.Assignment;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lessons on paper.
class HandoutTest {
    private static Lesson lesson(String id) {
        return Lessons.builtIn(id).orElseThrow();
    }

    private static String text(List<? extends Printable> pages) {
        return pages.stream().map(Printable::description).collect(Collectors.joining("\n"));
    }

    @Test
    void questionTextAndTaskStandOnIt() throws InputException {
        String sheet = text(Handout.pages(lesson("too-small-too-large"), false, null));
        assertTrue(sheet.contains("Too small, too large, just right"), sheet);
        assertTrue(sheet.contains("Name: ____"), sheet);
        assertTrue(sheet.contains("Arrive 1.5 percent sooner."), sheet);
        assertTrue(sheet.contains("rate 0.001 is still 7.41 away"), "values are measured: " + sheet);
        assertTrue(sheet.contains("Change kappa, the curvature across the valley, from 100 to 50."), sheet);
        assertFalse(sheet.contains("(right)"), "the answer is not told");
        assertFalse(sheet.contains("landscape.kappa = 50"), "nor is the solution");
    }

    @Test
    void theQuestionIsNotBesideItsAnswer() throws InputException {
        String first = Handout.pages(lesson("too-small-too-large"), false, null)
                .getFirst()
                .description();
        assertTrue(first.contains("1  Predict") && first.contains("My reason:"), first);
        assertFalse(first.contains("2  Watch"), first);
    }

    @Test
    void punctuationFollowsFormulasAndValuesAtOnce() throws InputException {
        String sheet = text(Handout.pages(lesson("how-fast-is-fast"), false, null));
        assertTrue(sheet.contains("so it is 2/(1 + 20). What is left"), sheet);
        assertTrue(sheet.contains("below 0.001: 106, 55 and never within 200."), sheet);
    }

    /// Formulas of every length, so that at some the stop has no room on the line.
    @Test
    void noLineBeginsWithWhatFollowsAWordAtOnce() {
        for (int length = 1; length < 120; length++) {
            var blocks = new Blocks(Map.of());
            blocks.text("a ".repeat(length) + "`code`, *then* *more*.");
            List<Block.Line> lines = blocks.blocks().stream()
                    .filter(Block.Line.class::isInstance)
                    .map(Block.Line.class::cast)
                    .toList();
            String text = lines.stream().map(Block::text).collect(Collectors.joining(" "));
            assertEquals("a ".repeat(length) + "code, then more.", text);
            for (Block.Line line : lines) {
                assertTrue("acthm".indexOf(line.text().charAt(0)) >= 0, line.text());
                Block.Word last = line.words().getLast();
                assertTrue(last.x() + last.width() <= Blocks.WIDTH, line.text());
            }
        }
    }

    @Test
    void wordsOfTwoTypefacesHaveOneBlankBetweenThem() {
        var blocks = new Blocks(Map.of());
        blocks.text("*one* *two*");
        Block.Line line = (Block.Line) blocks.blocks().getFirst();
        Block.Word one = line.words().getFirst();
        double blank = line.words().getLast().x() - one.width();
        assertTrue(blank > 0 && blank < one.font().getSize2D() / 2, "" + blank);
    }

    /// As captions and the window have them; read aloud they stay on one line.
    @Test
    void formulasAreMathematics() {
        var blocks = new Blocks(Map.of());
        blocks.text("First $1 - rate$ and then $2*(1 + beta)/curvature$.");
        blocks.text("Words alone.");
        Block.Line line = (Block.Line) blocks.blocks().getFirst();
        Block.Line words = (Block.Line) blocks.blocks().get(2);
        assertEquals("First 1 − rate and then 2·(1 + β)/curvature.", line.text());
        assertEquals(
                2, line.words().stream().filter(word -> word.formula() != null).count());
        assertTrue(line.height() > 1.3 * words.height(), "a fraction has room: " + line.height());
        for (int i = 1; i < line.words().size(); i++) {
            Block.Word before = line.words().get(i - 1);
            assertTrue(line.words().get(i).x() >= before.x() + before.width() - 1e-9, before.text());
        }
    }

    @Test
    void solutionsMarkTheRightAnswers() throws InputException {
        String sheet = text(Handout.pages(lesson("too-small-too-large"), true, null));
        assertTrue(sheet.contains("(right) Leave the valley"), sheet);
        assertTrue(sheet.contains("landscape.kappa = 50, run2.lr = 0.039"), sheet);
    }

    @Test
    void aSheetForAStudentHasNameAndStart() throws InputException {
        Assignment assignment = Assignment.of(lesson("too-small-too-large"), "s1234567");
        String sheet = text(Handout.pages(assignment.lesson(), false, "s1234567"));
        assertTrue(sheet.contains("Name: s1234567"), sheet);
        assertTrue(sheet.contains("Your start is x = "), sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-small-too-large", "range-test", "bias-correction", "stuck-or-hopping"})
    void everyPageHasItsBlocksWithinIt(String id) throws InputException {
        for (Printable page : Handout.pages(lesson(id), true, null)) {
            var blocks = ((HandoutPage) page).blocks();
            double height = blocks.stream().mapToDouble(Block::height).sum();
            assertTrue(height <= page.sheet().height() - 100, id + ": " + height);
            assertFalse(blocks.isEmpty());
        }
    }

    @Test
    void thePdfHasAllPagesAndTheSameBytesTwice() throws IOException, InputException {
        var first = new ByteArrayOutputStream();
        var second = new ByteArrayOutputStream();
        Handout.write(lesson("heavy-ball"), false, null, first);
        Handout.write(lesson("heavy-ball"), false, null, second);
        assertEquals(List.of(first.toByteArray().length), List.of(second.toByteArray().length));
        try (var document = Loader.loadPDF(first.toByteArray())) {
            int pages = Handout.pages(lesson("heavy-ball"), false, null).size();
            assertEquals(pages, document.getNumberOfPages());
            assertTrue(pages >= 2);
            String scenario = document.getDocumentInformation().getCustomMetadataValue("Scenario");
            assertTrue(scenario.startsWith("thalweg-scenario:1:"));
        }
    }
}
