package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Caption;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An update that a scenario marks has a ring on the map and in plots, once the playhead has passed it.
class UpdateMarksTest {
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.GREY, Theme.LIGHT);

    private static FigureSpec spec(Figure figure) {
        return FigureSpec.of(figure, Sheet.pixels(400, 400, 1), STYLE)
                .withDressing(new FigureExtras(false, false, false));
    }

    private static Scenario marked(List<Integer> marks) {
        RunSpec run = Races.divergence().runs().get(1);
        return Races.scenario("x^2 + 0.1*y^2", new Point(1.5, 1), 100, run.withMarks(marks));
    }

    private static long differing(BufferedImage a, BufferedImage b) {
        return IntStream.range(0, a.getWidth() * a.getHeight())
                .filter(i ->
                        a.getRGB(i % a.getWidth(), i / a.getWidth()) != b.getRGB(i % a.getWidth(), i / a.getWidth()))
                .count();
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "LOSS", "LEARNING_RATE"})
    void theRingAppearsAsThePlayheadPasses(Figure figure) {
        FigureInput with = Races.computed(marked(List.of(40)), 100);
        FigureInput without = Races.computed(marked(List.of()), 100);
        for (int step : new int[] {0, 39}) {
            assertEquals(
                    0,
                    differing(
                            Figures.render(with.at(step), spec(figure)),
                            Figures.render(without.at(step), spec(figure))));
        }
        for (int step : new int[] {41, 100}) {
            long drawn = differing(
                    Figures.render(with.at(step), spec(figure)), Figures.render(without.at(step), spec(figure)));
            assertTrue(drawn > 20 && drawn < 4000, step + ": " + drawn + " pixels");
        }
    }

    @Test
    void theCaptionNamesThem() {
        String caption = Caption.of(Races.computed(marked(List.of(40, 7, 40, 99)), 50), spec(Figure.MAP));
        assertTrue(caption.contains("Rings: updates 7, 40 of "), caption);
        assertTrue(
                Caption.of(Races.computed(marked(List.of(7)), 50), spec(Figure.MAP))
                        .contains("Ring: update 7 of "),
                caption);
    }

    @Test
    void aRunThatEndsEarlierHasNoneAfterItsEnd() {
        Scenario scenario = Races.divergence().withSteps(10_000);
        int last = Races.computed(scenario, 0).trajectories().getFirst().updates();
        assertTrue(last < scenario.steps());
        RunSpec diverging = scenario.runs().getFirst().withMarks(List.of(1, last + 1));
        assertEquals(
                List.of(1),
                Races.computed(scenario.withRun(0, diverging), scenario.steps()).marks(0));
    }
}
