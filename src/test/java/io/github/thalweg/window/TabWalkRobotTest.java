package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Someone without a mouse finds every control by Tab, is told its name, and sees where they are.
@ExtendWith({Silent.class, ApplicationExtension.class})
class TabWalkRobotTest {
    private static final int MOST = 150;
    /// How far outside of a control its ring may lie, in pixels.
    private static final double RING = 5;

    private final WindowModel window = SampleWindow.create();
    private Scene scene;

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        scene = new Scene(view, 1280, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return "";
    }

    @Test
    void everyStopHasANameAndARing(FxRobot robot) {
        var stops = new ArrayList<Node>();
        var nameless = new ArrayList<Node>();
        var ringless = new ArrayList<String>();
        for (int i = 0; i < MOST && !stops.contains(scene.getFocusOwner()); i++) {
            Node stop = scene.getFocusOwner();
            stops.add(stop);
            if (name(stop).isEmpty()) {
                nameless.add(stop);
            }
            int[] focused = around(stop);
            robot.type(KeyCode.TAB);
            if (Arrays.equals(focused, around(stop))) {
                ringless.add(name(stop) + " " + stop);
            }
        }
        assertTrue(stops.size() > 30, () -> stops.size() + " stops");
        assertEquals(stops.getFirst(), scene.getFocusOwner(), "Tab comes round");
        assertEquals(List.of(), nameless);
        assertEquals(List.of(), ringless);
    }

    /// The pixels of a control and around it.
    private int[] around(Node node) {
        var pixels = new AtomicReference<int[]>();
        Pulse.after(scene, () -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            var part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(
                    Math.max(0, place.getMinX() - RING),
                    Math.max(0, place.getMinY() - RING),
                    place.getWidth() + 2 * RING,
                    place.getHeight() + 2 * RING));
            WritableImage picture = scene.getRoot().snapshot(part, null);
            int width = (int) picture.getWidth();
            int height = (int) picture.getHeight();
            var found = new int[width * height];
            picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), found, 0, width);
            pixels.set(found);
        });
        return pixels.get();
    }
}
