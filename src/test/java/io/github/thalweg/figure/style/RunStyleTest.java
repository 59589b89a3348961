package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static List<Object> look(int run) {
        var style = new RunStyle(run);
        return List.of(style.color(Theme.LIGHT), style.marker(), Arrays.toString(style.dash(1)));
    }
}
