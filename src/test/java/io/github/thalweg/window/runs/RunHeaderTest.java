package io.github.thalweg.window.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.RunModel;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The head of a card in a narrow column.
@ExtendWith(ApplicationExtension.class)
class RunHeaderTest {
    private static final double WIDTH = 240;

    private final WindowModel window = SampleWindow.create();
    private RunHeader header;

    @Start
    void start(Stage stage) {
        header = new RunHeader(
                new RunModel(window.session(), 0), window.appearance().themeProperty(), _ -> {});
        stage.setScene(new Scene(new VBox(header), WIDTH, 200));
        // The stage is that of all tests, one of which may have given it a size.
        stage.sizeToScene();
        stage.show();
    }

    private void name(FxRobot robot, String label) {
        robot.interact(() -> {
            window.session().edit("rename", scenario -> {
                RunSpec run = scenario.runs().getFirst();
                return scenario.withRun(0, run.withLabel(label));
            });
            header.getScene().getRoot().applyCss();
            header.getScene().getRoot().layout();
        });
    }

    private Bounds of(String style) {
        Node node = header.lookup(style);
        return header.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aShortNameHasTheVerdictBesideIt(FxRobot robot) {
        name(robot, "Adam");
        assertEquals(of(".run-name").getCenterY(), of(".chip").getCenterY(), 1.5);
        assertEquals(WIDTH, of(".chip").getMaxX(), 1);
    }

    /// While a run is computed it has no verdict; the next may be the same as the one before.
    @Test
    void aVerdictThatComesBackHasItsRoom(FxRobot robot) {
        name(robot, "Adam");
        double before = of(".chip").getWidth();
        for (boolean visible : new boolean[] {false, true}) {
            robot.interact(() -> {
                header.lookup(".chip").setVisible(visible);
                header.getScene().getRoot().layout();
            });
        }
        assertTrue(before > 0);
        assertEquals(before, of(".chip").getWidth());
    }

    @Test
    void aLongNameIsWholeAndHasTheVerdictBelow(FxRobot robot) {
        name(robot, "Adam, warm-up then cosine annealing");
        assertTrue(of(".chip").getMinY() >= of(".run-name").getMaxY() - 1, "below the name");
        assertTrue(of(".run-name").getMaxX() <= WIDTH);
        Label label = (Label) header.lookup(".run-name");
        assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()) - 1, "the whole name has room");
        assertTrue(header.getHeight() >= of(".chip").getMaxY());
    }
}
