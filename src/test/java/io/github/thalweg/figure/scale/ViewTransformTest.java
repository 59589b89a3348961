package io.github.thalweg.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class ViewTransformTest {
    private final ViewTransform view =
            new ViewTransform(new Box(-2, 2, -1, 3), new Rectangle2D.Double(40, 10, 400, 200));

    @Test
    void cornersMeet() {
        assertEquals(40, view.pixelX(-2));
        assertEquals(440, view.pixelX(2));
        assertEquals(10, view.pixelY(3));
        assertEquals(new Point(2, -1), view.point(440, 210));
    }

    @Test
    void zoomKeepsThePointUnderThePointer() {
        Point fixed = view.point(100, 50);
        var zoomed = new ViewTransform(view.zoomed(view.box(), 100, 50, 0.25), view.plot());
        assertEquals(100, zoomed.pixelX(fixed.x()), 1e-9);
        assertEquals(50, zoomed.pixelY(fixed.y()), 1e-9);
        assertEquals(1, zoomed.box().width(), 1e-12);
    }

    @Test
    void panMovesTheContentWithTheHand() {
        assertEquals(new Box(-3, 1, 0, 4), view.panned(view.box(), 100, 50));
    }
}
