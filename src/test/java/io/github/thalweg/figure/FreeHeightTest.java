package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.WrittenTexts.Written;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Maps in the column of a paper are no strips, and small sheets have small type.
class FreeHeightTest {
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.TERRAIN, Theme.LIGHT);
    private static final FigureInput INPUT = Races.computed(Races.valley(40), 40);
    private static final double WIDTH = 418;

    private static FigureSpec spec(Figure figure, double width, double height) {
        return FigureSpec.of(figure, Sheet.pixels(width, height, 1), STYLE)
                .withDressing(new FigureExtras(true, false, false, false, true));
    }

    private static double height(Figure figure) {
        double height = 200;
        while (Figures.room(INPUT, spec(figure, WIDTH, height)) < 0.99 && height < 2.5 * WIDTH) {
            height += 4;
        }
        return height;
    }

    private static List<Rectangle2D> maps(Figure figure, double width, double height) {
        var maps = new ArrayList<Rectangle2D>();
        Figures.paint(
                INPUT,
                spec(figure, width, height),
                new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Axes() {
                    @Override
                    public void map(AffineTransform place, MapFrame frame, Ground ground) {
                        maps.add(place.createTransformedShape(frame.view().plot())
                                .getBounds2D());
                    }

                    @Override
                    public void plot(AffineTransform place, TracePlot plot) {
                        // Plots have their own shape.
                    }
                });
        return maps;
    }

    /// The view is square, or nearly so.
    @ParameterizedTest
    @ValueSource(strings = {"ALL", "MAP", "MAPS"})
    void aMapInAColumnIsAsHighAsItsView(String name) {
        Figure figure = Figure.valueOf(name);
        double height = height(figure);
        assertTrue(height < 2.2 * WIDTH, () -> "" + height);
        Box view = INPUT.scenario().view();
        double ratio = Math.clamp(view.height() / view.width(), 0.55, 1.2);
        for (Rectangle2D map : maps(figure, WIDTH, height)) {
            assertEquals(ratio, map.getHeight() / map.getWidth(), 0.06 * ratio, map::toString);
        }
    }

    @Test
    void aPlotIsNoStrip() {
        assertTrue(height(Figure.LOSS) > 0.62 * WIDTH);
    }

    /// Of maps of several scenarios none has a legend of names alone while others have their settings.
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void everyLegendOfSeveralScenariosHasItsSettings(int scenarios) {
        FigureInput few = Races.computed(Races.divergence(), 40);
        var input = new FigureInput(few.results(), 40, Collections.nCopies(scenarios - 1, INPUT));
        double height = 200;
        while (Figures.room(input, spec(Figure.MAPS, WIDTH, height)) < 0.99 && height < 2.5 * WIDTH) {
            height += 4;
        }
        FigureSpec spec = spec(Figure.MAPS, WIDTH, height);
        List<Written> texts = WrittenTexts.of(g -> Figures.paint(input, spec, g));
        for (FigureInput each : List.of(few, INPUT)) {
            for (int run : each.visible()) {
                String rate = RunDescription.of(each.scenario().runs().get(run), each.scenario())
                        .getFirst();
                assertTrue(
                        texts.stream().anyMatch(text -> text.text().contains(rate)),
                        rate + " in " + texts + " at " + height);
            }
        }
    }

    /// Letters on letters are no figure: where there is no room all is smaller.
    @ParameterizedTest
    @CsvSource({"MAPS, 340, 227", "MAPS, 240, 180", "MAP, 340, 180", "ALL, 340, 227", "LOSS, 340, 150"})
    void noTextLiesOnAnother(String figure, int width, int height) {
        for (FigureInput input : List.of(
                INPUT,
                new FigureInput(INPUT.results(), 40, figure.equals("MAPS") ? List.of(INPUT, INPUT) : List.of()))) {
            List<Written> texts =
                    WrittenTexts.of(g -> Figures.paint(input, spec(Figure.valueOf(figure), width, height), g)).stream()
                            .filter(text -> !text.place().isEmpty())
                            .toList();
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Written one = texts.get(i);
                    Written other = texts.get(j);
                    assertFalse(one.place().intersects(other.place()), () -> one + " on " + other);
                }
            }
        }
    }
}
