package io.github.thalweg.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.ColorScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AspectTest {
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.TERRAIN, Theme.LIGHT);

    @ParameterizedTest
    @CsvSource({
        "-2, 2, -1, 3, 1280, 720",
        "-2, 2, -1, 3, 300, 900",
        "-6, 6, -2, 2, 640, 640",
        "0, 1, 0, 3, 640, 360",
        "-15, -5, -3, 3, 418, 316"
    })
    void unitsAreEqualAndTheViewIsSeenWhole(
            double xMin, double xMax, double yMin, double yMax, double width, double height) {
        var box = new Box(xMin, xMax, yMin, yMax);
        ViewTransform view = MapFrame.of(box, width, height, STYLE).view();
        double right = view.pixelX(1) - view.pixelX(0);
        double up = view.pixelY(0) - view.pixelY(1);
        assertEquals(right, up, 1e-9 * right);
        assertTrue(view.box().xMin() <= xMin && view.box().xMax() >= xMax);
        assertTrue(view.box().yMin() <= yMin && view.box().yMax() >= yMax);
        assertTrue(view.box().width() == box.width() || view.box().height() == box.height(), "no more than needed");
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 3", "0, 1, 0, 100"})
    void aViewBeyondOneToThreeIsStretched(double xMin, double xMax, double yMin, double yMax) {
        var box = new Box(xMin, xMax, yMin, yMax);
        assertEquals(box, MapFrame.of(box, 640, 640, STYLE).view().box());
    }

    @Test
    void fillingStretchesAnyView() {
        var box = new Box(-2, 2, -1, 3);
        MapStyle filling = STYLE.withDetails(MapDetails.USUAL.withAspect(Aspect.FILL));
        assertEquals(box, MapFrame.of(box, 1280, 720, filling).view().box());
    }
}
