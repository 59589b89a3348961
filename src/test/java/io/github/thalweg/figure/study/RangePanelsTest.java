package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.WrittenTexts;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import io.github.thalweg.study.range.LrRangeTest;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Range tests of four runs in one figure.
class RangePanelsTest {
    private static final Scenario SCENARIO = Races.valley(60);
    private static final RangePanels PANELS = new RangePanels(IntStream.range(0, 4)
            .mapToObj(run -> new RangeFigure(SCENARIO, run, LrRangeTest.USUAL.of(SCENARIO, run), Theme.LIGHT))
            .toList());

    /// The column of a paper is 418 units of its type wide.
    @ParameterizedTest
    @CsvSource({"1280, 720", "960, 540", "418, 316", "418, 500", "300, 300"})
    void everyRateOfEveryRunIsThereAndNoneTouchesAnother(int width, int height) {
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> PANELS.paint(g, width, height));
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D place = texts.get(i).place();
            assertTrue(place.getMaxX() <= width && place.getMaxY() <= height, texts.get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertFalse(place.intersects(texts.get(j).place()), texts.get(i) + " on " + texts.get(j));
            }
        }
        for (RangeFigure figure : PANELS.figures()) {
            for (Suggested suggested : figure.curve().suggestions()) {
                String rate = Numbers.rounded(suggested.rate(), 3);
                assertTrue(
                        texts.stream().anyMatch(text -> text.text().startsWith(rate)),
                        () -> figure.curve().run() + " " + rate);
            }
        }
    }

    @Test
    void typeOfAllTestsHasOneSize() {
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> PANELS.paint(g, 1280, 720));
        List<Double> heights = texts.stream()
                .filter(text -> text.text().equals("learning rate"))
                .map(text -> Math.rint(text.place().getHeight() * 100) / 100)
                .distinct()
                .toList();
        assertEquals(1, heights.size(), heights::toString);
    }

    @Test
    void inTheColumnOfAPaperTypeKeepsItsSizeWhereTheSheetIsHighEnough() {
        assertTrue(PANELS.size(418, 316) < 0.75);
        assertTrue(PANELS.size(418, 550) > 0.85);
    }

    private static RangePanels eight() {
        Scenario many = Races.many(8, 60);
        List<RunSpec> named = IntStream.range(0, 8)
                .mapToObj(run -> many.runs().get(run).withLabel("Momentum, rate number " + run))
                .toList();
        Scenario scenario = many.withRuns(named);
        return new RangePanels(IntStream.range(0, 8)
                .mapToObj(run -> new RangeFigure(scenario, run, LrRangeTest.USUAL.of(scenario, run), Theme.LIGHT))
                .toList());
    }

    /// Two tests beside each other, and a table in two blocks: their type is no smaller for it.
    @Test
    void eightTestsInTheColumnOfAPaperHaveTypeOfTheUsualSize() {
        RangePanels panels = eight();
        assertTrue(panels.size(418, 1040) > 0.99);
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> panels.paint(g, 418, 1040));
        for (RangeFigure figure : panels.figures()) {
            double least = Texts.width(
                    figure.curve().run(),
                    Fonts.SEMI_BOLD.at(Theme.LIGHT.metrics().small()));
            assertTrue(
                    texts.stream()
                            .anyMatch(text -> text.text().equals(figure.curve().run())
                                    && text.place().getWidth() > least - 2),
                    figure.curve().run());
            for (Suggested suggested : figure.curve().suggestions()) {
                String rate = Numbers.rounded(suggested.rate(), 3);
                assertTrue(texts.stream().anyMatch(text -> text.text().startsWith(rate)), rate);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D place = texts.get(i).place();
            assertTrue(place.getMaxX() <= 418 && place.getMaxY() <= 1040, texts.get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertFalse(place.intersects(texts.get(j).place()), texts.get(i) + " on " + texts.get(j));
            }
        }
    }

    @Test
    void theBackgroundReachesTheLastPixel() {
        BufferedImage picture = PANELS.picture(Sheet.centimetres(8.6, 6.5, 300).withText(7 / 12.0));
        int panel = Theme.LIGHT.panel().getRGB();
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        IntStream.rangeClosed(0, bottom).forEach(y -> assertEquals(panel, picture.getRGB(right, y)));
        IntStream.rangeClosed(0, right).forEach(x -> assertEquals(panel, picture.getRGB(x, bottom)));
    }
}
