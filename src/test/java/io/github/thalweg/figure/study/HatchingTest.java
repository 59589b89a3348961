package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.style.StudyColors;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.CellOutcome;
import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What has no value on a scale is told from the scale's ends on grey paper.
class HatchingTest {
    @ParameterizedTest
    @EnumSource(CellOutcome.class)
    void linesAreSeenOnEveryGround(CellOutcome outcome) {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST}) {
            Color ground = StudyColors.of(outcome, theme);
            assertTrue(Math.abs(grey(ground) - grey(Hatching.on(ground))) > 0.15, () -> outcome + " " + ground);
        }
    }

    private static double grey(Color color) {
        return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
    }

    /// A small part of the cells is lines, at any size, and they slant.
    @ParameterizedTest
    @ValueSource(doubles = {4, 12, 29, 60})
    void linesAreThinAndSlanting(double letter) {
        var hatching = new Hatching(letter);
        long covered =
                IntStream.range(0, 10_000).filter(i -> hatching.covers(i, 3)).count();
        assertTrue(covered > 800 && covered < 4000, () -> covered + " of 10000");
        IntStream.range(0, 100).forEach(i -> assertEquals(hatching.covers(i, 7), hatching.covers(i + 1, 6)));
    }
}
