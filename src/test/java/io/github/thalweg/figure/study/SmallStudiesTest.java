package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.WrittenTexts;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyComputation;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of studies on small sheets: nothing leaves them, and nothing of them is lost.
class SmallStudiesTest {
    private static final int LENS = 4;

    @Test
    void keysThatWrapEndWithinTheirWidth() {
        var keys = new KeyLine(
                List.of(
                        new Shading.Key(Color.RED, "1  23 %"),
                        new Shading.Key(Color.BLUE, "2  24 %"),
                        new Shading.Key(Color.GRAY, "not yet  53 %")),
                150,
                Theme.LIGHT);
        assertTrue(keys.longest() <= 150);
        assertTrue(keys.longest() > 75);
        assertEquals(KeyLine.height(2, Theme.LIGHT), keys.height());
        var one = new KeyLine(keys.keys(), 1000, Theme.LIGHT);
        assertEquals(KeyLine.height(1, Theme.LIGHT), one.height());
        assertTrue(one.longest() > keys.longest());
    }

    @Test
    void theCurveOfARangeTestHasRoomOnASmallSheet() {
        Scenario scenario = Races.valley(60);
        LrRangeCurve curve = LrRangeTest.USUAL.of(scenario, 0);
        var figure = new RangeFigure(scenario, 0, curve, Theme.LIGHT);
        Color color = new RunStyle(0).color(Theme.LIGHT);
        assertTrue(rows(figure, color, 320, 440) > 40, "the curve is a curve on a small sheet");
    }

    @ParameterizedTest
    @CsvSource({"1040, 560", "366, 276", "183, 138"})
    void aRangeTestKeepsItsCurveItsRatesAndItsWordsApart(int width, int height) {
        Scenario scenario = Races.valley(60);
        LrRangeCurve curve = LrRangeTest.USUAL.of(scenario, 2);
        var figure = new RangeFigure(scenario, 2, curve, Theme.LIGHT);
        assertTrue(rows(figure, new RunStyle(2).color(Theme.LIGHT), width, height) > height / 10, "a curve, no line");
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> figure.paint(g, width, height));
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D place = texts.get(i).place();
            assertTrue(place.getMaxX() <= width && place.getMaxY() <= height, texts.get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertFalse(place.intersects(texts.get(j).place()), texts.get(i) + " on " + texts.get(j));
            }
        }
        assertTrue(texts.stream().anyMatch(text -> text.text().contains("recommended")), texts::toString);
    }

    @Test
    void stripsOfVerdictsKeepTheirWholeKeysInTheColumnOfAPaper() {
        Scenario scenario = Races.valley(60);
        List<StudyMap> maps = IntStream.range(0, scenario.runs().size())
                .mapToObj(run -> verdicts(scenario, run))
                .toList();
        var figure = new StudyFigure(maps, Aspect.EQUAL, Theme.LIGHT);
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> figure.paint(g, 366, 276));
        var shading = Shading.of(maps, Theme.LIGHT);
        for (int i = 0; i < maps.size(); i++) {
            for (Shading.Key key : shading.keys(i)) {
                assertTrue(texts.stream().anyMatch(text -> text.text().equals(key.text())), key::text);
            }
        }
        texts.forEach(text -> assertTrue(text.place().getMaxY() <= 276, text::toString));
        figure.panels(366, 276).forEach(panel -> assertTrue(panel.plot().getHeight() > 18, panel::toString));
    }

    /// In the column of a paper words that have no room beside a name are below it, and limits name their runs.
    @Test
    void sweepsOfSeveralRunsKeepTheirWords() {
        Scenario scenario = Races.valley(60);
        List<StudyMap> maps = IntStream.range(0, scenario.runs().size())
                .mapToObj(run -> losses(scenario, run))
                .toList();
        var figure = new StudyFigure(maps, Aspect.EQUAL, Theme.LIGHT);
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> figure.paint(g, 418, 500));
        assertTrue(texts.stream().noneMatch(text -> text.text().endsWith("…")), texts::toString);
        texts.forEach(
                text -> assertTrue(text.place().getMaxX() <= 418 && text.place().getMaxY() <= 500, text::toString));
        assertTrue(figure.size(418, 240) < 1);
        assertEquals(1, figure.size(418, 560));
    }

    private static StudyMap losses(Scenario scenario, int run) {
        var lr = verdicts(scenario, run).study().x();
        var study = new Study(scenario, run, lr, null, 60, 1, new Question.FinalLoss());
        return StudyComputation.compute(study, (_, _) -> {});
    }

    /// A curve that ends says why; with others beside it there is no one reason.
    @Test
    void whereTheCurveOfARunHasNoValueItIsSaidWhy() {
        Scenario scenario = Races.divergence();
        List<StudyMap> both = List.of(losses(scenario, 0), losses(scenario, 1));
        assertEquals(1, named("diverged", both.subList(0, 1)).size());
        assertEquals(0, named("diverged", both).size());
        double x = named("diverged", both.subList(0, 1)).getFirst().place().getCenterX();
        assertTrue(x > 500, () -> "to the right of the rates that are stable: " + x);
    }

    private static List<WrittenTexts.Written> named(String text, List<StudyMap> maps) {
        var curves = new StudyCurves(maps, maps.getFirst().study().scenario(), Theme.LIGHT);
        return WrittenTexts.of(g -> curves.paint(g, new Rectangle2D.Double(0, 0, 960, 540))).stream()
                .filter(written -> written.text().equals(text))
                .toList();
    }

    @Test
    void smallSharesAreSmall() {
        assertEquals("< 0.1 %", StudyText.share(1, 100_000));
        assertEquals("0.4 %", StudyText.share(4, 1000));
        assertEquals("31 %", StudyText.share(31, 100));
        assertEquals("0 %", StudyText.share(0, 100));
    }

    private static StudyMap verdicts(Scenario scenario, int run) {
        RunFactor lr = Factors.ofRun(scenario, run).stream()
                .filter(factor -> factor.name().equals("lr"))
                .findFirst()
                .orElseThrow();
        var study = new Study(scenario, run, new Axis(lr, 1e-4, 1, true), null, 60, 1, new Question.Judgement());
        return StudyComputation.compute(study, (_, _) -> {});
    }

    /// The height in which a colour is, looked at through a lens: a thin line has its colour in few pixels.
    private static int rows(RangeFigure figure, Color color, int width, int height) {
        var image = new BufferedImage(width * LENS, height * LENS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width * LENS, height * LENS);
        g.scale(LENS, LENS);
        figure.paint(g, width, height);
        g.dispose();
        int rows = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean found = false;
            for (int x = 0; x < image.getWidth(); x++) {
                found |= image.getRGB(x, y) == color.getRGB();
            }
            rows += found ? 1 : 0;
        }
        return rows / LENS;
    }
}
