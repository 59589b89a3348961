package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class SharedSpaceTest {
    private final Region map = new Region();
    private final Region data = new Region();
    private final SharedSpace space = new SharedSpace();

    private void laidOut(double width, double height) {
        map.setPrefWidth(900);
        space.getChildren().setAll(map, data);
        space.resize(width, height);
        space.layout();
    }

    private static void assertAt(Bounds wanted, Region part) {
        assertEquals(wanted, part.getBoundsInParent());
    }

    @Test
    void aWideSpaceHasItsPartsBesideEachOther() {
        laidOut(600, 500);
        assertAt(new BoundingBox(0, 0, 300, 500), map);
        assertAt(new BoundingBox(300, 0, 300, 500), data);
    }

    @Test
    void aHighSpaceHasThemOneAboveTheOther() {
        laidOut(330, 500);
        assertAt(new BoundingBox(0, 0, 330, 250), map);
        assertAt(new BoundingBox(0, 250, 330, 250), data);
    }

    @Test
    void onePartHasAll() {
        laidOut(330, 500);
        space.getChildren().setAll(data);
        space.layout();
        assertAt(new BoundingBox(0, 0, 330, 500), data);
    }
}
