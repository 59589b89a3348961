package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.view.Scenes;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowStepsTest {
    /// A pixel is a unit.
    private static final ViewTransform VIEW =
            new ViewTransform(new Box(-50, 50, -50, 50), new Rectangle2D.Double(0, 0, 100, 100));

    private static final FigureInput LINE = line();

    private static FigureInput line() {
        Scenario scenario = Scenes.line(Catalog.builtIn());
        return new FigureInput(ScenarioComputation.compute(scenario, null), 2);
    }

    private static RowSteps steps(FigureInput input, int run) {
        @Nullable RowSteps steps = RowSteps.of(input, run, VIEW);
        assertNotNull(steps);
        return steps;
    }

    @Test
    void theMeanOfTheBatchIsTheStepOfPlainDescent() {
        RowSteps steps = steps(LINE, 1);
        Point from = LINE.place(1, 1);
        Point to = LINE.place(1, 2);
        assertEquals(4, steps.seen().size());
        assertEquals(17, steps.rows().size());
        Point2D drawn = Objects.requireNonNull(steps.drawn());
        assertEquals(to.x() - from.x(), drawn.getX(), 1e-12);
        assertEquals(from.y() - to.y(), drawn.getY(), 1e-12);
    }

    /// Of all pairs of rows: their means have the covariance that is said.
    @Test
    void theEllipseIsThatOfAllOtherBatches() {
        Scenario two =
                LINE.scenario().withRun(0, LINE.scenario().runs().getFirst().withBatch(2.0));
        RowSteps steps = steps(new FigureInput(ScenarioComputation.compute(two, null), 1), 0);
        List<Point2D> all = new ArrayList<>(steps.rows());
        all.addAll(steps.seen());
        assertEquals(21, all.size());
        double xx = 0;
        double xy = 0;
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                double x = (all.get(i).getX() + all.get(j).getX()) / 2
                        - steps.mean().getX();
                double y = (all.get(i).getY() + all.get(j).getY()) / 2
                        - steps.mean().getY();
                xx += x * x;
                xy += x * y;
                pairs++;
            }
        }
        assertEquals(xx / pairs, steps.spread().xx(), 1e-12);
        assertEquals(xy / pairs, steps.spread().xy(), 1e-12);
    }

    @Test
    void aRunThatSeesAllRowsHasNoBatchAndNoEllipse() {
        RowSteps steps = steps(LINE, 0);
        assertEquals(21, steps.rows().size());
        assertTrue(steps.seen().isEmpty());
        assertNull(steps.drawn());
        assertEquals(0, steps.spread().xx());
        assertNull(RowSteps.of(LINE.at(0), 0, VIEW));
        assertNull(RowSteps.of(LINE, -1, VIEW));
    }

    @Test
    void theOverlayIsDrawnInTheRunsColour() {
        var style = MapStyle.of(LINE.scenario(), Theme.LIGHT);
        Color color = LINE.style(1).color(Theme.LIGHT);
        assertTrue(count(drawn(style, 1), color) > count(drawn(style, -1), color) + 100);
    }

    private static int[] drawn(MapStyle style, int run) {
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        var overlays = new MapOverlays(false, null, false, run);
        new MapPicture()
                .draw(
                        new MapPicture.View(LINE, LINE.scenario().view(), null, 300, 300, 1, style, overlays, false),
                        image,
                        List.of());
        return image.getRGB(0, 0, 300, 300, null, 0, 300);
    }

    private static long count(int[] pixels, Color color) {
        return Arrays.stream(pixels).filter(pixel -> pixel == color.getRGB()).count();
    }
}
