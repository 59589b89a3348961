package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of a step on sheets of several shapes.
class StepPartTest {
    private static final FigureInput INPUT = Races.computed(Races.valley(40), 20);

    private static FigureSpec spec(double width, double height) {
        return FigureSpec.of(
                Figure.STEP,
                Sheet.pixels(width, height, 1),
                new MapStyle(ColorScale.LOG, Palette.TERRAIN, Theme.LIGHT));
    }

    private static List<WrittenTexts.Written> written(double width, double height) {
        return WrittenTexts.of(g -> new StepPart(width, height, spec(width, height)).paint(g, INPUT));
    }

    @ParameterizedTest
    @CsvSource({"1280, 600", "960, 400", "418, 250", "418, 700", "300, 300"})
    void everyLineIsOnTheSheetOnceAndNoneLiesOnAnother(double width, double height) {
        List<WrittenTexts.Written> texts = written(width, height);
        assertEquals(
                written(418, 5000).stream()
                        .map(text -> text.text().replaceAll("\\s+", ""))
                        .reduce("", String::concat),
                texts.stream().map(text -> text.text().replaceAll("\\s+", "")).reduce("", String::concat));
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D place = texts.get(i).place();
            assertTrue(place.getMaxX() <= width && place.getMaxY() <= height, texts.get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertFalse(place.intersects(texts.get(j).place()), texts.get(i) + " on " + texts.get(j));
            }
        }
    }

    /// A pair of numbers is read as one; of the formulas the numbers are not part.
    @ParameterizedTest
    @CsvSource({"418, 250", "418, 316", "418, 420", "300, 300", "960, 400"})
    void noValueIsBrokenOverLines(double width, double height) {
        FigureSpec spec = spec(width, height).withFocus(new Focus(0, "", true, Across.UPDATES, true));
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> new StepPart(width, height, spec).paint(g, INPUT));
        List<String> results = texts.stream()
                .map(WrittenTexts.Written::text)
                .filter(text -> text.startsWith("= "))
                .toList();
        assertTrue(results.size() >= 4, texts::toString);
        for (String result : results) {
            assertEquals(result.contains("("), result.contains(")"), result);
        }
    }

    @Test
    void aWidePageHasTwoColumnsAndLargerType() {
        List<WrittenTexts.Written> texts = written(1280, 400);
        assertTrue(texts.stream().anyMatch(text -> text.place().getMinX() > 640));
        double least = texts.stream()
                .mapToDouble(text -> text.place().getHeight())
                .max()
                .orElse(0);
        assertTrue(least
                > written(600, 400).stream()
                        .mapToDouble(text -> text.place().getHeight())
                        .max()
                        .orElse(0));
    }
}
