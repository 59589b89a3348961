package io.github.thalweg.window.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonCheck;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.window.SampleCatalog;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.UserLibrary;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.Background;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A lecturer writes a lesson.
@ExtendWith(ApplicationExtension.class)
class AuthorRobotTest {
    private WindowModel window;
    private boolean closed;

    @TempDir
    private Path home;

    @Start
    void start(Stage stage) {
        window = new WindowModel(
                new UserLibrary(home, SampleCatalog.catalog()),
                SampleCatalog.race(),
                ScenarioComputation::compute,
                Background.inPlace(),
                new SampleWindow.MemoryStore());
        window.author().openProperty().subscribe(open -> closed = !open);
        window.author().open(Show.NOTHING);
        var pane = new AuthorPane(window.author());
        stage.setScene(new Scene(pane, 960, 660));
        stage.show();
    }

    private static void fill(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private static String problem(FxRobot robot) {
        return robot.lookup("#author-problem").queryLabeled().getText();
    }

    @Test
    void aLessonIsWrittenAppearsInTheListAndOpens(FxRobot robot) throws InputException {
        // The keyboard alone: the title is focused, Tab leads through all fields, prose too.
        robot.push(KeyCode.CONTROL, KeyCode.A).write("First");
        robot.type(KeyCode.TAB).write("In short.");
        robot.type(KeyCode.TAB)
                .write("Who wins?")
                .type(KeyCode.TAB)
                .type(KeyCode.TAB)
                .write("One");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE).type(KeyCode.TAB).write("it is fast");
        assertEquals("The lesson still needs two answers", problem(robot));
        robot.type(KeyCode.TAB).write("Two").type(KeyCode.TAB).type(KeyCode.TAB);
        assertEquals("The lesson still needs why \"Two\" is wrong", problem(robot));
        robot.write("it is slow");
        fill(robot, "#author-text", "It ends at ");
        robot.interact(() ->
                robot.lookup("#author-text").queryAs(TextInputControl.class).end());
        robot.interact(robot.lookup("#offer-text").queryAs(Button.class)::fire);
        String text =
                robot.lookup("#author-text").queryAs(TextInputControl.class).getText();
        assertTrue(text.matches("It ends at \\{loss_\\w+}"), text);
        assertEquals("", problem(robot));
        robot.interact(robot.lookup("#author-save").queryAs(Button.class)::fire);
        assertTrue(closed);
        Lesson open = window.lessons().openProperty().get();
        assertEquals("first", open.id());
        List<Lesson> own = Lessons.own(home, window.catalog()).lessons();
        assertEquals(List.of(open), own);
        assertEquals(List.of(), LessonCheck.problems(own.getFirst()));
    }

    @Test
    void aTaskTakesWhatIsMeasuredAsItsGoalAndSaysWhatIsWrong(FxRobot robot) {
        for (String[] filled : new String[][] {
            {"#author-title", "T"},
            {"#author-question", "Q?"},
            {"#answer-1", "A"},
            {"#because-1", "a"},
            {"#answer-2", "B"},
            {"#because-2", "b"},
            {"#author-text", "Text"},
            {"#task-text", "Do it."},
            {"#goal-bound", "1e300"}
        }) {
            fill(robot, filled[0], filled[1]);
        }
        robot.interact(() -> {
            robot.lookup("#right-1").queryAs(CheckBox.class).fire();
            robot.lookup("#offer-goal").queryAs(Button.class).fire();
        });
        assertEquals("The lesson still needs a number that the task lets change", problem(robot));
        robot.interact(
                () -> robot.lookup("#change-run1-lr").queryAs(CheckBox.class).fire());
        robot.interact(robot.lookup("#author-save").queryAs(Button.class)::fire);
        assertEquals("the task is met by the scenario as it is: there is nothing left to try", problem(robot));
        robot.type(KeyCode.ESCAPE);
        assertTrue(closed);
        robot.interact(() -> window.author().open(Show.NOTHING));
        assertEquals(
                "T",
                robot.lookup("#author-title").queryAs(TextInputControl.class).getText(),
                "it is kept");
        assertTrue(robot.lookup("#change-run1-lr").queryAs(CheckBox.class).isSelected());
    }

    @Test
    void aQuestionIsAnsweredOnTheMap(FxRobot robot) {
        for (String[] filled : new String[][] {
            {"#author-title", "Where"}, {"#author-question", "Where is it?"}, {"#author-text", "There."}
        }) {
            fill(robot, filled[0], filled[1]);
        }
        robot.interact(
                () -> robot.lookup("#author-spot").queryAs(CheckBox.class).fire());
        assertFalse(robot.lookup("#answer-1")
                .query()
                .getParent()
                .getParent()
                .getParent()
                .isVisible());
        fill(robot, "#spot-update", "1.5");
        assertEquals("The lesson still needs a whole number for the update, or nothing for the last", problem(robot));
        fill(robot, "#spot-update", "2");
        fill(robot, "#spot-within", "near");
        assertEquals("The lesson still needs a distance above 0 within which an answer is right", problem(robot));
        fill(robot, "#spot-within", "0.2");
        assertEquals("The lesson still needs why the run is there", problem(robot));
        fill(robot, "#spot-because", "It goes down.");
        robot.interact(robot.lookup("#author-save").queryAs(Button.class)::fire);
        Lesson open = window.lessons().openProperty().get();
        String run = window.session().scenario().labels().getFirst();
        assertEquals(new Spot(run, 2, 0.2, "It goes down."), open.question().spot());
        assertEquals(List.of(), open.question().choices());
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        Node pane = robot.lookup(".author-pane").query();
        for (String kind : List.of(".text-input", ".check-box", ".combo-box", ".button", ".list-view")) {
            pane.lookupAll(kind).stream()
                    .filter(Node::isFocusTraversable)
                    .forEach(node -> assertFalse(
                            (node.getAccessibleText() == null
                                            || node.getAccessibleText().isBlank())
                                    && !(node instanceof Button)
                                    && !(node instanceof CheckBox),
                            node::toString));
        }
    }
}
