package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A figure that is drawn at many updates is the figure that is drawn at each of them.
class MovingFigureTest {
    private static final int STEPS = 40;

    private static Results results() throws InputException {
        Scenario scenario = ScenarioReader.read("race.thalweg", """
                steps = 40
                [landscape]
                use = "ravine"
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                [[run]]
                optimizer = { use = "sgd", lr = 0.01 }
                """, Catalog.builtIn());
        return ScenarioComputation.compute(scenario, null);
    }

    private static FigureSpec spec(Results results, Figure figure, Set<Overlay> overlays) {
        MapStyle style = MapStyle.of(results.scenario(), Theme.LIGHT);
        return FigureSpec.of(figure, Sheet.pixels(460, 330, 1.25), style)
                .withFocus(new Focus(0, "m", true, Across.UPDATES, false))
                .withOverlays(overlays);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void itsPicturesAreThoseOfTheFigure(Figure figure) throws InputException {
        Results results = results();
        FigureSpec spec = spec(results, figure, Set.of(Overlay.values()));
        var moving = new MovingFigure(new FigureInput(results, STEPS), spec);
        for (int step : List.of(0, 1, 17, STEPS, STEPS + 5)) {
            BufferedImage alone = Figures.render(new FigureInput(results, step), spec);
            assertEquals(0, differing(alone, moving.at(step)), () -> figure + " at update " + step);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {"ALL", "MAP", "MAPS", "SURFACE"})
    void itsPicturesOfACurveAreThoseOfTheFigure(Figure figure) throws InputException {
        Scenario scenario = ScenarioReader.read("race.thalweg", """
                steps = 40
                [landscape]
                use = "wavy"
                [noise]
                gradient = 0.3
                [[run]]
                optimizer = { use = "adam", lr = 0.3 }
                start = 3.5
                [[run]]
                optimizer = { use = "sgd", lr = 0.4 }
                """, Catalog.builtIn());
        Results results = ScenarioComputation.compute(scenario, null);
        FigureSpec spec = spec(results, figure, Set.of(Overlay.values()));
        var moving = new MovingFigure(new FigureInput(results, STEPS), spec);
        for (int step : List.of(0, 1, 17, STEPS, STEPS + 5)) {
            BufferedImage alone = Figures.render(new FigureInput(results, step), spec);
            assertEquals(0, differing(alone, moving.at(step)), () -> figure + " at update " + step);
        }
    }

    @Test
    void itMoves() throws InputException {
        Results results = results();
        var moving = new MovingFigure(new FigureInput(results, STEPS), spec(results, Figure.ALL, Set.of()));
        assertNotEquals(0, differing(moving.at(3), moving.at(30)));
    }

    @Test
    void aCaptionStaysThatOfTheLastUpdate() throws InputException {
        Results results = results();
        FigureSpec spec = spec(results, Figure.LOSS, Set.of()).withDressing(new FigureExtras(false, true, true));
        var moving = new MovingFigure(new FigureInput(results, STEPS), spec);
        int[] first = pixels(moving.at(0));
        int[] last = pixels(moving.at(STEPS));
        int caption = first.length * 9 / 10;
        assertTrue(Arrays.equals(first, caption, first.length, last, caption, last.length));
        assertEquals(BufferedImage.TYPE_INT_RGB, moving.at(0).getType(), "on an opaque ground");
    }

    private static long differing(BufferedImage a, BufferedImage b) {
        int[] first = pixels(a);
        int[] second = pixels(b);
        assertEquals(first.length, second.length);
        long count = 0;
        for (int i = 0; i < first.length; i++) {
            count += first[i] == second[i] ? 0 : 1;
        }
        return count;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
