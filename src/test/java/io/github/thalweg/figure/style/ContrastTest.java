package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.map.CellOutcome;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures can be read by everyone: from the last row, by the colour-blind and on grey paper.
class ContrastTest {
    /// WCAG 2.2, success criterion 1.4.3 (AA), for text.
    private static final double TEXT = 4.5;

    /// WCAG 2.2, success criterion 1.4.11, for lines and marks.
    private static final double LINE = 3;

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsStandOutFromTheirGround(Theme theme) {
        for (Color ground : List.of(theme.panel(), theme.background())) {
            for (Color text : List.of(theme.text(), theme.secondary(), theme.accent(), theme.warning())) {
                assertAtLeast(TEXT, Vision.contrast(text, ground), hex(text) + " on " + hex(ground));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void runsStandOutFromTheirCasingAndThePlots(Theme theme) {
        for (Color run : theme.runs()) {
            assertAtLeast(LINE, Vision.contrast(run, theme.panel()), hex(run) + " on its casing " + hex(theme.panel()));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void framesAndTicksStandOut(Theme theme) {
        for (Color ground : List.of(theme.panel(), theme.background())) {
            assertAtLeast(LINE, Vision.contrast(theme.frame(), ground), "frame on " + hex(ground));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void eightRunsAreToldApartByEveryEye(Theme theme) {
        apart(theme.runs().subList(0, 8), 10, 5);
        apart(theme.runs().subList(0, 4), 15, 10);
    }

    @Test
    void basinsAreToldApartByEveryEye() {
        List<Color> colors = IntStream.range(0, StudyColors.count())
                .mapToObj(StudyColors::minimum)
                .toList();
        apart(colors, 12, 7);
    }

    @Test
    void verdictsAreToldApartByEveryEye() {
        apart(Arrays.stream(Verdict.Kind.values()).map(StudyColors::of).toList(), 11, 6);
    }

    /// Those that a sweep of the rate has beside each other.
    @Test
    void theVerdictsOfASweepAreFarApart() {
        var usual = List.of(
                Verdict.Kind.TOO_SLOW,
                Verdict.Kind.STILL_MOVING,
                Verdict.Kind.CONVERGING,
                Verdict.Kind.CONVERGED,
                Verdict.Kind.OSCILLATING,
                Verdict.Kind.LEFT_DOMAIN,
                Verdict.Kind.DIVERGED);
        apart(usual.stream().map(StudyColors::of).toList(), 12, 9);
    }

    /// The two ends of a sweep of the rate, and what is between them.
    @Test
    void tooSlowAndDivergedAreNotTakenForEachOtherNorForConverged() {
        var ends = List.of(Verdict.Kind.TOO_SLOW, Verdict.Kind.CONVERGED, Verdict.Kind.DIVERGED);
        apart(ends.stream().map(StudyColors::of).toList(), 20, 19);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void outcomesWithoutAMinimumAreToldApartByEveryEye(Theme theme) {
        apart(
                Arrays.stream(CellOutcome.values())
                        .map(outcome -> StudyColors.of(outcome, theme))
                        .toList(),
                12,
                10);
    }

    /// @param difference of CIEDE2000, with all cones and without any one kind
    /// @param lightness  the difference on grey paper, of L*
    private static void apart(List<Color> colors, double difference, double lightness) {
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                Color one = colors.get(i);
                Color other = colors.get(j);
                for (Vision vision : Vision.values()) {
                    String what = vision + " of " + j + " and " + i;
                    assertAtLeast(difference, vision.difference(one, other), what);
                }
                double grey = Math.abs(Lab.of(one).lightness() - Lab.of(other).lightness());
                assertAtLeast(lightness, grey, "lightness of " + j + " and " + i);
            }
        }
    }

    @Test
    void greyPaperLeavesDashAndMarker() {
        var dashes = new HashSet<String>();
        var markers = new HashSet<Marker>();
        for (int i = 0; i < 12; i++) {
            dashes.add(Arrays.toString(new RunStyle(i).dash(2)));
            markers.add(new RunStyle(i).marker());
        }
        assertEquals(12, dashes.size());
        assertEquals(12, markers.size());
    }

    private static void assertAtLeast(double least, double was, String what) {
        assertTrue(was >= least, () -> String.format(Locale.ROOT, "%s: %.2f, wanted %.2f", what, was, least));
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "%06x", color.getRGB() & 0xffffff);
    }
}
