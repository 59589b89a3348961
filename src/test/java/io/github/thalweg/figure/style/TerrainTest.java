package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.landscape.ColorScale;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The map can be read from the last row, and the runs on it.
class TerrainTest {
    /// A thin line is easily seen from so much of a difference on.
    private static final double SEEN = 8;

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST);
    }

    static List<Arguments> grounds() {
        return themes().stream()
                .flatMap(theme -> Arrays.stream(Palette.values()).map(palette -> Arguments.of(palette, theme)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lightnessOnlyRisesOrOnlyFalls(Theme theme) {
        double[] lightness = Arrays.stream(Palette.TERRAIN.ramp(theme))
                .mapToDouble(rgb -> Lab.of(new Color(rgb)).lightness())
                .toArray();
        double sign = theme.isDark() ? -1 : 1;
        for (int i = 1; i < lightness.length; i++) {
            // Channels are whole numbers: neighbours may differ by their rounding.
            double rise = sign * (lightness[i] - lightness[i - 1]);
            assertTrue(rise > -0.5, "at " + i + " by " + rise);
        }
    }

    @Test
    void theEndsOfTheTerrainAreThoseOfTheDesign() {
        assertEquals(34, Lab.of(Palette.TERRAIN.at(Theme.LIGHT, 0)).lightness(), 1);
        assertEquals(96, Lab.of(Palette.TERRAIN.at(Theme.LIGHT, 1)).lightness(), 1);
        assertEquals(62, Lab.of(Palette.TERRAIN.at(Theme.DARK, 0)).lightness(), 1);
        assertEquals(18, Lab.of(Palette.TERRAIN.at(Theme.DARK, 1)).lightness(), 1);
    }

    @Test
    void highContrastHasTheStrongestMap() {
        assertTrue(range(Theme.HIGH_CONTRAST) > range(Theme.LIGHT));
        assertTrue(range(Theme.HIGH_CONTRAST) > range(Theme.DARK));
    }

    private static double range(Theme theme) {
        return Vision.contrast(Palette.TERRAIN.at(theme, 0), Palette.TERRAIN.at(theme, 1));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void contoursAreSeenOnEveryGround(Palette palette, Theme theme) {
        for (double place = 0; place <= 1; place += 1.0 / 64) {
            Color ground = palette.at(theme, place);
            double thin = Vision.USUAL.difference(ground, palette.contour(theme, place, false));
            double strong = Vision.USUAL.difference(ground, palette.contour(theme, place, true));
            String where = String.format(Locale.ROOT, "at %.2f: %.1f and %.1f", place, thin, strong);
            assertTrue(thin > SEEN && strong > thin, where);
        }
    }

    /// A run stands out by 3:1 from its casing, wherever it is; and where it would be lost on the ground its casing is
    /// not.
    @ParameterizedTest
    @MethodSource("grounds")
    void runsStandOutThroughTheirCasing(Palette palette, Theme theme) {
        Color casing = theme.panel();
        for (Color run : theme.runs()) {
            assertTrue(Vision.contrast(run, casing) >= 3, run + " on its casing");
            for (double place = 0; place <= 1; place += 1.0 / 64) {
                Color ground = palette.at(theme, place);
                assertTrue(
                        Vision.contrast(run, ground) >= 2 || Vision.USUAL.difference(casing, ground) > SEEN,
                        run + " at " + place);
            }
        }
    }

    /// WCAG asks 3:1 of what must be seen: here of the darkest and lightest twentieth of a map.
    @ParameterizedTest
    @MethodSource("themes")
    void aMapSpansThreeToOne(Theme theme) {
        var spec = FigureSpec.of(
                Figure.MAP, Sheet.pixels(640, 360, 1), new MapStyle(ColorScale.LOG, Palette.TERRAIN, theme));
        var image = Figures.render(Races.computed(Races.valley(60), 60), spec);
        double[] luminances = IntStream.range(0, 320 * 230)
                .mapToDouble(i -> Vision.luminance(new Color(image.getRGB(100 + i % 320, 36 + i / 320))))
                .sorted()
                .toArray();
        double dark = luminances[luminances.length / 20] + 0.05;
        double light = luminances[luminances.length * 19 / 20] + 0.05;
        assertTrue(light / dark >= 3, () -> "contrast " + light / dark);
    }
}
