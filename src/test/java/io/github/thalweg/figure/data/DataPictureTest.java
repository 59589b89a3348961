package io.github.thalweg.figure.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.view.Scenes;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataPictureTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final DataLook USUAL = new DataLook(1, false, null);

    private final FigureInput line = computed(Scenes.line(Catalog.builtIn())).at(9);
    private final FigureInput kinds = computed(Scenes.kinds(Catalog.builtIn())).at(9);

    private static FigureInput computed(Scenario scenario) {
        return new FigureInput(ScenarioComputation.compute(scenario, null), scenario.steps());
    }

    private static int[] drawn(DataPicture picture, FigureInput input, DataLook look) {
        var target = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var style = MapStyle.of(input.scenario(), Theme.LIGHT);
        picture.draw(new DataPicture.View(input, look, WIDTH, HEIGHT, 1, style), target);
        return target.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static int[] drawn(FigureInput input, DataLook look) {
        return drawn(new DataPicture(), input, look);
    }

    private static long count(int[] pixels, Color color) {
        return Arrays.stream(pixels).filter(pixel -> pixel == color.getRGB()).count();
    }

    @Test
    void everyRunsModelIsThereInItsColour() {
        for (FigureInput input : new FigureInput[] {line, kinds}) {
            int[] pixels = drawn(input, USUAL);
            for (int run : input.visible()) {
                assertTrue(count(pixels, input.style(run).color(Theme.LIGHT)) > 20);
            }
        }
    }

    /// Neither the plot's edge nor a line cuts the mark of a row, whatever the picture's size.
    @ParameterizedTest
    @ValueSource(ints = {120, 200, 400})
    void rowsAndTheirRingsAreWhole(int height) {
        for (FigureInput input : new FigureInput[] {line, kinds}) {
            var style = MapStyle.of(input.scenario(), Theme.LIGHT);
            DataPainter painter = DataPainter.of(input.scenario().landscape(), style, WIDTH, height)
                    .orElseThrow();
            double reach = RowPainter.reach(Theme.LIGHT);
            for (Point2D place : painter.places()) {
                Rectangle2D plot = painter.plot();
                assertTrue(place.getX() - reach >= plot.getMinX() - 0.5, place::toString);
                assertTrue(place.getX() + reach <= plot.getMaxX() + 0.5, place::toString);
                assertTrue(place.getY() - reach >= plot.getMinY() - 0.5, place::toString);
                assertTrue(place.getY() + reach <= plot.getMaxY() + 0.5, place::toString);
            }
        }
    }

    /// With all rows in the batch there is nothing to ring, and the next run that draws some is shown.
    @Test
    void theRowsOfTheBatchAreRinged() {
        Color color = line.style(1).color(Theme.LIGHT);
        long before = count(drawn(line.at(0), USUAL), color);
        assertTrue(count(drawn(line, USUAL), color) > before + 40);
        assertArrayEquals(drawn(line, USUAL), drawn(line, new DataLook(0, false, null)));
    }

    @Test
    void aPointOfTheMapShowsItsModelInGrey() {
        Color grey = Theme.LIGHT.secondary();
        long without = count(drawn(line, USUAL), grey);
        assertTrue(count(drawn(line, new DataLook(1, false, new Point(0.3, 4))), grey) > without + 200);
        assertArrayEquals(drawn(line, USUAL), drawn(line, new DataLook(1, false, new Point(Double.NaN, 0))));
    }

    @Test
    void residualsAreLinesOfTheRunThatIsSingledOut() {
        int[] with = drawn(line, new DataLook(1, true, null));
        int[] without = drawn(line, USUAL);
        assertTrue(IntStream.range(0, with.length)
                        .filter(i -> with[i] != without[i])
                        .count()
                > 500);
    }

    @Test
    void whatIsPlayedIsWhatIsDrawnAtOnce() {
        var picture = new DataPicture();
        for (int step = 0; step < 9; step++) {
            drawn(picture, kinds.at(step), USUAL);
        }
        assertArrayEquals(drawn(kinds, USUAL), drawn(picture, kinds, USUAL));
    }

    /// Labels of -1 and 1 are predicted as a share between 0 and 1.
    @Test
    void kindsStandWhereTheirPredictionShouldBe() {
        DataScene scene = DataScene.of(kinds.scenario().landscape()).orElseThrow();
        assertTrue(scene.aim().share());
        assertTrue(scene.rows().stream().allMatch(row -> row.target() == 0 || row.target() == 1));
        assertEquals(0.5, scene.aim().half());
        assertEquals(8, scene.rows().stream().filter(DataScene.Dot::heldOut).count());
    }

    @Test
    void aFigureOfALandscapeWithoutRowsSaysWhy() {
        FigureInput race = computed(Scenes.parabola(Catalog.builtIn()));
        assertFalse(DataPainter.isKnown(race.scenario().landscape()));
        BufferedImage image = Figures.render(race, spec(race));
        assertTrue(count(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH), Theme.LIGHT.secondary()) > 100);
    }

    private static FigureSpec spec(FigureInput input) {
        return FigureSpec.of(Figure.DATA, Sheet.pixels(WIDTH, HEIGHT, 1), MapStyle.of(input.scenario(), Theme.LIGHT))
                .withFocus(Focus.USUAL)
                .withOverlays(Set.of(Overlay.RESIDUALS));
    }
}
