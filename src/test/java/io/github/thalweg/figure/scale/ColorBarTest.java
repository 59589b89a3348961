package io.github.thalweg.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.WrittenTexts;
import io.github.thalweg.figure.WrittenTexts.Written;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers and title of a colour bar stay within the room that is kept for them.
class ColorBarTest {
    private static final Theme THEME = Theme.LIGHT;
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.TERRAIN, THEME);

    private static List<Written> written(ValueScale values, double height) {
        var bar = new Rectangle2D.Double(THEME.metrics().small(), 20, ColorBar.WIDTH, height);
        return WrittenTexts.of(g -> ColorBar.paint(g, values, values.title("f(x, y)"), STYLE, bar));
    }

    /// A log scale above an offset has long numbers; so have tiny values below zero.
    @ParameterizedTest
    @CsvSource({"3.0e8, 3.4e8", "3.00001e8, 3.00002e8", "-3.4e-7, -3.0e-7", "2e-12, 5e-9", "0.1, 4e4"})
    void nothingLeavesTheRoom(double min, double max) {
        double[] samples = new double[400];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = min + (max - min) * Math.pow(i / 399.0, 3);
        }
        for (double height : new double[] {80, 190, 400}) {
            for (Written text : written(ValueScale.of(ColorScale.LOG, samples), height)) {
                assertTrue(text.place().getMaxX() <= ColorBar.room(THEME), () -> height + ": " + text);
                assertTrue(text.place().getMinX() >= 0, () -> height + ": " + text);
            }
        }
    }

    /// As matplotlib does it: the power once, above the bar.
    @Test
    void aPowerThatAllLongNumbersShareStandsOnce() {
        double[] samples = {3e8, 3.001e8, 3.01e8, 3.05e8, 3.1e8, 3.4e8};
        ValueScale values = ValueScale.of(ColorScale.LINEAR, samples);
        List<String> texts = written(values, 300).stream().map(Written::text).toList();
        assertEquals(1, texts.stream().filter(text -> text.equals("·10⁸")).count(), texts::toString);
        List<Ticks.Tick> labels = ColorBar.labels(values, 300, THEME);
        assertTrue(labels.size() >= 3);
        assertTrue(labels.stream().allMatch(tick -> tick.label().startsWith("3")), labels::toString);
        assertFalse(labels.stream().anyMatch(tick -> tick.label().contains("·")), labels::toString);
    }

    /// Words that have no room are left out as a whole.
    @Test
    void aLongTitleEndsWithAWord() {
        String title = "predicted share of s = 1; ground: predicted by momentum";
        assertEquals(title, ColorBar.title(title, 600, THEME));
        assertEquals("predicted share of s = 1", ColorBar.title(title, 190, THEME));
        assertEquals("f, log above 0.225", ColorBar.title("f(x, y), log scale above 0.225", 120, THEME));
    }

    @Test
    void shortNumbersKeepTheirPowers() {
        double[] samples = {1e-9, 1e-8, 1e-7, 1e-6};
        assertEquals("", ColorBar.power(ValueScale.of(ColorScale.LOG, samples), 300, THEME));
    }
}
