package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotName;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is to be seen, in words and as what they mean.
class ShowTest {
    @Test
    void scenariosHaveTheWordsOfLessons() {
        assertEquals(Arrays.stream(Show.View.values()).map(Show.View::word).toList(), Arrangement.VIEWS);
        assertEquals(
                Arrays.stream(PlotKind.values())
                        .filter(kind -> kind != PlotKind.PAIR)
                        .map(PlotKind::word)
                        .toList(),
                Arrangement.PLOTS);
        assertEquals(Arrays.stream(Overlay.values()).map(Overlay::word).toList(), Arrangement.OVERLAYS);
    }

    @Test
    void anArrangementBecomesWhatALessonWouldShow() {
        assertEquals(
                new Show(
                        null,
                        null,
                        Show.View.RATE,
                        true,
                        List.of(
                                PlotName.of(PlotKind.DISTANCE),
                                new PlotName(PlotKind.PAIR, new Pair("rate", "|theta|"))),
                        4,
                        "a",
                        Set.of(Overlay.CURVATURE)),
                Show.of(new Arrangement(
                        "rate", true, List.of("distance", "rate vs |theta|"), 4, "a", List.of("curvature"))));
        assertEquals(Show.NOTHING, Show.of(null));
        assertEquals(Show.NOTHING, Show.of(new Arrangement(null, null, List.of(), null, null, List.of())));
    }
}
