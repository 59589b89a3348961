package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunStyleTest {
    /// So many runs are told apart.
    private static final int RUNS = 144;

    @Test
    void noTwoRunsHaveTheSameColourMarkerAndDash() {
        long looks =
                IntStream.range(0, RUNS).mapToObj(RunStyleTest::look).distinct().count();
        assertEquals(RUNS, looks);
    }

    @Test
    void colourAndMarkerAloneTellRunsApart() {
        long looks = IntStream.range(0, RUNS)
                .mapToObj(run -> look(run).subList(0, 2))
                .distinct()
                .count();
        assertEquals(RUNS, looks);
    }

    /// In grey print a thin dotted line of a light colour would be lost; a thick line stays thicker than any thin one.
    @Test
    void thinLinesWithLittleInkAreWiderAndNoFainter() {
        for (int run = 0; run < RUNS; run++) {
            var style = new RunStyle(run);
            assertTrue(style.thin(1) * style.ink() * style.thinOpacity() >= 0.5, "" + run);
            assertTrue(style.thin(Theme.LIGHT.metrics().thin())
                    <= 0.8 * Theme.LIGHT.metrics().trace());
        }
        assertEquals(1, new RunStyle(0).thin(1));
    }

    private static List<Object> look(int run) {
        var style = new RunStyle(run);
        return List.of(style.color(Theme.LIGHT), style.marker(), Arrays.toString(style.dash(1)));
    }
}
