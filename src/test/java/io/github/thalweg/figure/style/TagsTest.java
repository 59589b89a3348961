package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final Rectangle2D PLOT = new Rectangle2D.Double(0, 0, 400, 300);

    private static Rectangle2D place(Clutter clutter, double x, double y) {
        return new Tags(Theme.LIGHT, PLOT, clutter).place(40, x, y, 10, true);
    }

    @Test
    void aLabelIsOnTheSideThatIsWanted() {
        assertEquals(150, place(new Clutter(), 200, 150).getX());
    }

    @Test
    void aLineOnThatSideMovesIt() {
        var clutter = new Clutter();
        clutter.line(200, 150, 20, 160);
        Rectangle2D place = place(clutter, 200, 150);
        assertFalse(new Line2D.Double(200, 150, 20, 160).intersects(place));
        assertEquals(210, place.getX());
    }

    @Test
    void betweenLinesOnBothSidesItIsAbove() {
        var clutter = new Clutter();
        clutter.line(0, 150, 400, 150);
        assertTrue(place(clutter, 200, 150).getMaxY() <= 140);
    }

    @Test
    void ratherALineThanAMarkIsCovered() {
        var clutter = new Clutter();
        clutter.line(0, 150, 400, 150);
        for (double angle = 0; angle < 6.2; angle += 0.1) {
            double x = 200 + 50 * Math.cos(angle);
            double y = 150 + 50 * Math.sin(angle);
            if (Math.abs(y - 150) > 20) {
                clutter.mark(x, y, 25);
            }
        }
        Rectangle2D place = place(clutter, 200, 150);
        assertEquals(150, place.getCenterY());
    }

    @Test
    void atAnEdgeItDoesNotSlideOverItsPlace() {
        for (double x : new double[] {3, 200, 397}) {
            for (double y : new double[] {3, 150, 297}) {
                Rectangle2D place = place(new Clutter(), x, y);
                assertTrue(PLOT.contains(place), x + " " + y);
                assertFalse(place.contains(x, y), x + " " + y);
            }
        }
    }

    @Test
    void labelsOfOnePlaceAreClearOfEachOther() {
        var tags = new Tags(Theme.LIGHT, PLOT, new Clutter());
        List<Rectangle2D> places = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Rectangle2D place = tags.place(60, 395, 150, 10, false);
            places.forEach(other -> assertFalse(other.intersects(place)));
            places.add(place);
        }
    }
}
