package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.window.controls.TextSize;
import io.github.thalweg.window.landscape.ParameterPlace;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.Comparator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The bar at the top of the smallest window.
@ExtendWith(ApplicationExtension.class)
class TopBarRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1024, 660);
        stage.setScene(scene);
        stage.sizeToScene();
        view.attach(scene);
        stage.show();
    }

    @Test
    void theFormulaKeepsFortyCharactersBesideItsParameters(FxRobot robot) {
        TextField formula = robot.lookup("#formula").query();
        for (boolean typed : new boolean[] {false, true}) {
            robot.interact(typed ? formula::requestFocus : () -> {});
            robot.interact(() -> {});
            assertFortyLetters(formula);
            assertTheBarEndsInTheWindow(robot);
        }
    }

    @Test
    void aLongNameLeavesRoomForTheFormula(FxRobot robot) {
        Landscape longest = Catalog.builtIn().landscapes().stream()
                .max(Comparator.comparingInt(landscape -> landscape.name().length()))
                .orElseThrow();
        robot.interact(() -> window.gallery().pick(longest));
        robot.interact(() -> {});
        assertFortyLetters(robot.lookup("#formula").query());
        assertTheBarEndsInTheWindow(robot);
    }

    @Test
    void largeTextLeavesTheBarInTheWindow(FxRobot robot) {
        robot.interact(() -> window.appearance().enlargeText(2));
        robot.interact(() -> {});
        assertTheBarEndsInTheWindow(robot);
        robot.interact(() -> window.appearance().enlargeText(-2));
    }

    @Test
    void aLessonHasNoSlidersButItsTasks(FxRobot robot) {
        Lesson lesson = Lessons.builtIn("too-small-too-large").orElseThrow();
        ParameterPlace sliders =
                robot.lookup(node -> node instanceof ParameterPlace).query();
        assertTrue(sliders.isVisible());
        robot.interact(() -> window.lessons().open(lesson));
        assertFalse(sliders.isVisible());
        robot.interact(window.lessons()::leave);
        assertTrue(sliders.isVisible());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1280, 1440})
    void largeTextLeavesTheNameOfTheLandscapeWhole(double width, FxRobot robot) {
        Button name = robot.lookup("#gallery").query();
        robot.interact(() -> name.getScene().getWindow().setWidth(width));
        robot.interact(() -> window.appearance().textSizeProperty().set(TextSize.LARGE));
        robot.interact(() -> {});
        robot.interact(() -> {});
        assertTrue(name.getWidth() >= name.prefWidth(-1), () -> name.getWidth() + " of " + name.prefWidth(-1));
        assertTheBarEndsInTheWindow(robot);
        robot.interact(() -> window.appearance().textSizeProperty().set(TextSize.USUAL));
    }

    private static void assertFortyLetters(TextField formula) {
        double letter = letterWidth(formula.getFont());
        double room = formula.getWidth()
                - formula.getInsets().getLeft()
                - formula.getInsets().getRight();
        assertTrue(room >= 40 * letter, () -> room / letter + " letters");
    }

    private static void assertTheBarEndsInTheWindow(FxRobot robot) {
        Node file = robot.lookup("File").query();
        double end = file.localToScene(file.getBoundsInLocal()).getMaxX();
        assertTrue(end <= file.getScene().getWidth(), () -> "the bar ends at " + end);
    }

    @Test
    void theParametersAreOneButtonUntilThereIsRoomForTheirSliders(FxRobot robot) {
        Button button = robot.lookup("#parameters").query();
        assertEquals("a, b", button.getText());
        assertEquals("Parameters of the landscape: a = 1, b = 100", button.getAccessibleText());
        robot.clickOn(button);
        Slider slider = robot.lookup(".parameter-sliders .slider").query();
        robot.interact(() -> slider.setValue(slider.getMax()));
        assertNotEquals("Parameters of the landscape: a = 1, b = 100", button.getAccessibleText());
        robot.interact(() -> window.session().undo());
        robot.interact(() -> button.getScene().getWindow().setWidth(1500));
        robot.interact(() -> {});
        assertFalse(robot.lookup("#parameters").tryQuery().isPresent());
        assertEquals(slider.getScene(), robot.lookup("#formula").query().getScene());
    }

    @Test
    void theNameOfTheLandscapeIsWholeBesideItsSliders(FxRobot robot) {
        Button name = robot.lookup("#gallery").query();
        robot.interact(() -> name.getScene().getWindow().setWidth(1280));
        robot.interact(() -> name.getScene().getRoot().layout());
        assertTrue(name.getWidth() >= name.prefWidth(-1), () -> name.getWidth() + " of " + name.prefWidth(-1));
    }

    @Test
    void theMessageOfAFormulaCoversNothingThatCanBePressed(FxRobot robot) {
        for (boolean studies : new boolean[] {false, true}) {
            robot.interact(
                    () -> window.surface().shownProperty().set(studies ? LandscapeShown.STUDIES : LandscapeShown.MAP));
            robot.interact(() -> window.formula().textProperty().set(studies ? "x1^2 + 2x2^2" : "x^2 + foo(y)"));
            robot.interact(() -> {});
            Node message = robot.lookup("#formula-message").query();
            assertTrue(message.isVisible());
            Bounds place = message.localToScene(message.getLayoutBounds());
            for (Node button : robot.lookup(".button, .toggle-button, .combo-box, .text-field, .slider, .hyperlink")
                    .queryAll()) {
                boolean pressed = button.isFocusTraversable()
                        && button.getScene().equals(message.getScene())
                        && isShown(button)
                        && !isIn(button, message);
                assertFalse(
                        pressed && button.localToScene(button.getLayoutBounds()).intersects(place),
                        () -> button + " is below " + message);
            }
        }
        robot.interact(() -> window.formula().revert());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isIn(Node node, Node around) {
        return node.equals(around) || (node.getParent() != null && isIn(node.getParent(), around));
    }

    private static double letterWidth(Font font) {
        var text = new Text("x".repeat(100));
        text.setFont(font);
        return text.getLayoutBounds().getWidth() / 100;
    }
}
