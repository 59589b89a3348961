package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /// Distances of CIE L*a*b* (1976) below this are easily taken for the same colour in thin lines.
    private static final double TOLD_APART = 15;

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsStandOutFromTheirGround(Theme theme) {
        for (Color ground : List.of(theme.panel(), theme.background())) {
            for (Color text : List.of(theme.text(), theme.secondary(), theme.accent(), theme.warning())) {
                assertAtLeast(TEXT, contrast(text, ground), hex(text) + " on " + hex(ground));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void runsStandOutFromTheirCasingAndThePlots(Theme theme) {
        for (Color run : theme.runs()) {
            assertAtLeast(LINE, contrast(run, theme.panel()), hex(run) + " on its casing " + hex(theme.panel()));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void runsStandOutFromTheQuietMap(Theme theme) {
        for (Color map : theme.map()) {
            for (Color run : theme.runs().subList(0, 4)) {
                assertAtLeast(LINE, contrast(run, map), hex(run) + " on the map's " + hex(map));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theFirstFourRunsAreToldApartWithoutGreenCones(Theme theme) {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                double[] one = lab(deuteranopia(theme.runs().get(i)));
                double[] other = lab(deuteranopia(theme.runs().get(j)));
                assertAtLeast(TOLD_APART, distance(one, other), "runs " + j + " and " + i);
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

    /// (L1 + 0.05)/(L2 + 0.05) of the relative luminances, WCAG 2.2.
    private static double contrast(Color one, Color other) {
        double a = luminance(linear(one)) + 0.05;
        double b = luminance(linear(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        return IntStream.of(color.getRed(), color.getGreen(), color.getBlue())
                .mapToDouble(channel -> channel / 255.0)
                .map(channel -> channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toArray();
    }

    /// Machado, Oliveira & Fernandes, 2009, severity 1, on linear RGB.
    private static double[] deuteranopia(Color color) {
        return product(
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                },
                linear(color));
    }

    private static double[] lab(double[] linear) {
        double[] xyz = product(
                new double[][] {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}, linear);
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "%06x", color.getRGB() & 0xffffff);
    }
}
