package io.github.thalweg.window.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.table.NpzBytes;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.session.LessonProgress;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.controls.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody brings a table along.
@ExtendWith(ApplicationExtension.class)
class ImportRobotTest {
    private final WindowModel window = SampleWindow.create();
    private WindowView view;
    private Prompts.Unsaved answer = Prompts.Unsaved.CANCEL;
    private Path table;

    @TempDir
    private Path folder;

    private final class Answers extends NoPrompts {
        @Override
        public Unsaved unsaved(String scenario) {
            return answer;
        }

        @Override
        public Optional<Path> openTable() {
            return Optional.of(table);
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        table = Files.writeString(
                folder.resolve("cells.csv"), "dose;age;ill\n0,5;31;no\n1;44;no\n2;52;yes\n3;61;yes\n2,5;38;no\n");
        view = new WindowView(window, new Answers());
        var scene = new Scene(view, 1280, 720);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#import-make").tryQuery().isPresent();
    }

    @Test
    void aDroppedTableBecomesALandscapeByKeysAlone(FxRobot robot) {
        robot.interact(() -> window.lessons().progress().start(LessonProgress.in(folder)));
        assertTrue(robot.lookup("#lesson-offer").query().isVisible());
        robot.interact(() -> view.open(table));
        ComboBox<?> target = robot.lookup("#import-target").queryAs(ComboBox.class);
        assertEquals("ill", target.getValue());
        // From the model past the input to the second input: dose, then age.
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE, KeyCode.ENTER);
        assertFalse(isShown(robot));
        // It would lie over the controls of the data picture.
        assertFalse(robot.lookup("#lesson-offer").query().isVisible());
        Scenario made = window.session().scenario();
        assertEquals("cells", made.title());
        assertEquals(
                "mean(softplus((1 - 2*ill)*(x*dose + y*age)))",
                made.landscape().landscape().formula());
        assertTrue(window.session().resultsProperty().get().trajectories().size() == 2);
    }

    @Test
    void aDroppedSurfaceOfNumPyOpensWithItsPath(FxRobot robot) throws IOException {
        double[] places = {-1, 0, 1, 2};
        double[][] losses = {{4, 3, 4, 7}, {2, 1, 2, 5}, {2, 1, 2, 5}, {4, 3, 4, 7}};
        Path file = Files.write(
                folder.resolve("net.npz"),
                new NpzBytes("<f8", false, 1)
                        .with("x", places)
                        .with("y", places)
                        .with("loss", losses)
                        .with("path_momentum", new double[][] {{1.5, 1}, {1, 0.5}, {0.25, 0.5}})
                        .bytes());
        robot.interact(() -> view.open(file));
        assertFalse(isShown(robot), "there is nothing to ask");
        Scenario made = window.session().scenario();
        assertEquals("net", made.title());
        assertEquals("grid(x, y)", made.landscape().landscape().formula());
        GridSurface surface =
                Objects.requireNonNull(made.landscape().landscape().grid());
        assertEquals(5, surface.value(3, 2), "a row for each y");
        Trajectory path =
                window.session().resultsProperty().get().trajectories().getFirst();
        assertEquals("momentum", made.label(0));
        assertEquals(2, path.updates());
        assertEquals(0.25, path.x(2));
    }

    @Test
    void unsavedChangesAreAskedAboutAndEscapeChangesNothing(FxRobot robot) {
        robot.interact(() -> window.runs().remove(0));
        Scenario before = window.session().scenario();
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.ENTER);
        assertTrue(isShown(robot), "the answer was to keep the race");
        robot.type(KeyCode.ESCAPE);
        assertFalse(isShown(robot));
        assertEquals(before, window.session().scenario());
        robot.interact(() -> view.open(table));
        answer = Prompts.Unsaved.DISCARD;
        robot.type(KeyCode.ENTER);
        assertEquals("cells", window.session().scenario().title());
    }

    @Test
    void whatIsWrongStandsInTheDialog(FxRobot robot) {
        robot.interact(() -> view.open(table));
        robot.clickOn("#import-held-out").write("2");
        assertEquals(
                "held out must be in [0, 1], was 2",
                robot.lookup("#import-complaint").queryLabeled().getText());
        assertTrue(robot.lookup("#import-make").query().isDisabled());
        robot.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        assertFalse(isShown(robot));
    }
}
