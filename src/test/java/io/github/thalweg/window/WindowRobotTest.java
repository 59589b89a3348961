package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.schedule.ScheduleText;
import io.github.thalweg.window.view.Scenes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a newcomer does in the first minutes, with mouse and keyboard.
@ExtendWith({Silent.class, ApplicationExtension.class})
class WindowRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new Answers());
        var scene = new Scene(view, 980, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void aFormulaIsTypedAndItsErrorIsCorrected(FxRobot robot) {
        replaceFormula(robot, "x^2 + 10*y^2 + sine(x)");
        assertTrue(robot.lookup("#formula-message").query().isVisible());
        assertEquals("x^2 + 10*y^2 ", scenario().landscape().landscape().formula());
        robot.clickOn("Use sin");
        assertFalse(robot.lookup("#formula-message").query().isVisible());
        assertEquals("x^2 + 10*y^2 + sin(x)", scenario().landscape().landscape().formula());
    }

    @Test
    void aPastedLineBreakIsASpaceAndAForeignSpellingIsRewritten(FxRobot robot) {
        replaceFormula(robot, "1");
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("x**2 + 1\n0*y**2\n");
            Clipboard.getSystemClipboard().setContent(content);
            TextField field = robot.lookup("#formula").queryAs(TextField.class);
            field.selectAll();
            field.paste();
        });
        assertEquals("1", scenario().landscape().landscape().formula());
        replaceFormula(robot, "x**2 + |y|");
        assertTrue(robot.lookup("#formula-message").query().isVisible());
        robot.type(KeyCode.ENTER);
        assertEquals(
                "x^2 + abs(y)",
                robot.lookup("#formula").queryAs(TextField.class).getText());
    }

    @Test
    void runsAreAddedFromTheListOfRules(FxRobot robot) {
        for (String name : List.of("amsgrad", "rmsprop")) {
            robot.clickOn("#add-run").write(name).type(KeyCode.ENTER);
        }
        assertEquals(
                List.of("Adam", "RMSProp", "Momentum", "Gradient descent", "AMSGrad", "RMSProp 2"),
                scenario().labels());
    }

    @Test
    void adamGetsAWarmUpAndACosine(FxRobot robot) {
        robot.clickOn(".schedule-button");
        choose(robot, 0, "Warm-up");
        robot.clickOn("Add a segment");
        choose(robot, 1, "Cosine annealing");
        RunSpec adam = scenario().runs().getFirst();
        assertEquals("warm-up, cosine annealing", ScheduleText.of(adam.schedule()));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("warm-up, cosine annealing").tryQuery().isPresent());
    }

    @Test
    void theStartIsDraggedAndTheDragIsOneStepBack(FxRobot robot) {
        var before = scenario().start();
        robot.drag(".start-handle").moveBy(40, 30).moveBy(20, 20).drop();
        assertTrue(scenario().start().x() > before.x() && scenario().start().y() < before.y());
        assertEquals(
                scenario().start().x(),
                window.session()
                        .resultsProperty()
                        .get()
                        .trajectories()
                        .getFirst()
                        .x(0));
        shortcut(robot, KeyCode.Z);
        assertEquals(before, scenario().start());
    }

    @Test
    void theKeysScrubSaveAndOpen(FxRobot robot) {
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 4).type(KeyCode.LEFT);
        assertEquals(3, window.playback().step());
        assertEquals("3", robot.lookup("#step").queryAs(TextField.class).getText());
        shortcut(robot, KeyCode.S);
        assertEquals(Path.of("race.thalweg"), window.file().file());
        robot.interact(() -> window.runs().remove(0));
        shortcut(robot, KeyCode.O);
        assertEquals(4, scenario().runs().size());
        assertEquals(
                "Opened race.thalweg", robot.lookup("#status").queryLabeled().getText());
    }

    @Test
    void sevenDigitsFitTheirFields(FxRobot robot) {
        robot.interact(() -> {
            window.landscape().setSteps(1_000_000);
            window.playback().toEnd();
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (String id : List.of("#steps", "#step")) {
            TextField field = robot.lookup(id).queryAs(TextField.class);
            assertEquals("1000000", field.getText());
            var text = new Text(field.getText());
            text.setFont(field.getFont());
            double room = field.getWidth()
                    - field.getInsets().getLeft()
                    - field.getInsets().getRight();
            assertTrue(text.getLayoutBounds().getWidth() <= room, id + " has room for its number");
        }
    }

    @Test
    void aWrongNumberOfUpdatesIsSaidAndChangesNothing(FxRobot robot) {
        Typing.over(robot, "#steps").write("0").type(KeyCode.ENTER);
        assertEquals(300, scenario().steps());
        assertEquals(
                "the number of updates must be in [1, 1000000], was 0",
                robot.lookup("#status").queryLabeled().getText());
        robot.type(KeyCode.ESCAPE);
        Typing.over(robot, "#steps").write("40").type(KeyCode.ENTER);
        assertEquals(40, scenario().steps());
        assertEquals(40, window.playback().lengthProperty().get());
    }

    @Test
    void theLengthOfARaceOverRowsIsCountedInEpochs(FxRobot robot) {
        assertFalse(robot.lookup("#steps-unit").query().isVisible(), "no rows, no epochs");
        robot.interact(
                () -> window.session().open(Scenes.line(Catalog.builtIn()).withSteps(84), null));
        robot.interact(() ->
                robot.lookup("#steps-unit").queryComboBox().getSelectionModel().select(1));
        assertEquals(4, scenario().epochs());
        Typing.over(robot, "#epochs").write("3").type(KeyCode.ENTER);
        assertEquals(3, scenario().epochs());
        assertEquals(63, window.playback().lengthProperty().get());
    }

    @Test
    void noiseIsTypedAndEveryRunIsRepeated(FxRobot robot) {
        robot.clickOn("#noise").clickOn("#deviation").write("0.2*thet");
        assertEquals(
                "unknown name thet; did you mean theta?",
                robot.lookup("#noise-complaint").queryLabeled().getText());
        robot.write("a").type(KeyCode.ENTER);
        assertEquals("0.2*theta", scenario().noise().deviationX());
        Typing.over(robot, "#seeds .number-field").write("20").type(KeyCode.ENTER);
        assertEquals(4, window.session().resultsProperty().get().ensembles().size());
        assertEquals(
                "Noise: 0.2*theta, seed 0, 20 seeds",
                robot.lookup("#noise").queryLabeled().getText());
        Label ends = robot.lookup(".endings").queryAs(Label.class);
        assertTrue(ends.isVisible() && ends.getText().startsWith("20 seeds: "), ends.getText());
        robot.interact(window.session()::undo);
        assertNull(scenario().noise().seeds());
        assertFalse(ends.isVisible());
    }

    @Test
    void lettersAreTextWhereTextIsTypedAndKeysElsewhere(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.L);
        assertTrue(window.playback().loopProperty().get());
        Typing.over(robot, ".name-field").write("l f t");
        assertTrue(window.playback().loopProperty().get());
        robot.type(KeyCode.ENTER);
        assertEquals("l f t", scenario().label(0));
    }

    @Test
    void keysTypedIntoAnOpenListAreNoShortcuts(FxRobot robot) {
        robot.type(KeyCode.A).write("adam");
        assertEquals("adam", searched(robot));
        robot.type(KeyCode.TAB).write("lcv ?");
        assertFalse(window.playback().loopProperty().get());
        assertFalse(window.appearance().overlayProperty(Overlay.CURVATURE).get());
        assertFalse(robot.lookup("#keys").query().isVisible());
        robot.type(KeyCode.ESCAPE).clickOn("#file-menu").push(KeyCode.SHIFT, KeyCode.L);
        assertFalse(window.playback().loopProperty().get());
        robot.type(KeyCode.ESCAPE).type(KeyCode.G).write("bow").type(KeyCode.ENTER);
        assertEquals("bowl", scenario().landscape().landscape().id());
    }

    @Test
    void enterInAnEmptySearchChoosesNothing(FxRobot robot) {
        robot.clickOn("#add-run").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.clickOn("#gallery").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertEquals(SampleCatalog.race(), scenario());
    }

    @Test
    void escapeLeavesAFieldAndGivesUpWhatWasTyped(FxRobot robot) {
        Typing.over(robot, "#steps").write("7").type(KeyCode.ESCAPE).push(KeyCode.SHIFT, KeyCode.L);
        assertTrue(window.playback().loopProperty().get());
        Typing.over(robot, ".name-field").write("Eve").type(KeyCode.ESCAPE).push(KeyCode.SHIFT, KeyCode.L);
        assertFalse(window.playback().loopProperty().get());
        assertEquals(SampleCatalog.race(), scenario());
    }

    @Test
    void aClickThatClosesAPopOverDoesWhatItHits(FxRobot robot) {
        robot.clickOn("#add-run").clickOn("#gallery");
        assertTrue(robot.lookup(".tile").tryQuery().isPresent());
        robot.clickOn("#gallery");
        assertFalse(robot.lookup(".tile").tryQuery().isPresent());
        robot.clickOn("#gallery");
        assertTrue(robot.lookup(".tile").tryQuery().isPresent());
    }

    @Test
    void aScheduleIsGivenToAllRuns(FxRobot robot) {
        robot.clickOn(".schedule-button");
        choose(robot, 0, "cos");
        robot.clickOn("Apply to all runs").type(KeyCode.ESCAPE);
        assertTrue(scenario().runs().stream()
                .allMatch(run -> ScheduleText.of(run.schedule()).equals("cosine annealing")));
    }

    private static String searched(FxRobot robot) {
        return robot.lookup(".popover .text-field").queryAs(TextField.class).getText();
    }

    @Test
    void anUpdateIsGoneToByTypingIt(FxRobot robot) {
        goTo(robot, "120");
        assertEquals(120, window.playback().step());
        goTo(robot, "-4");
        assertEquals(120, window.playback().step());
        assertEquals(
                "the update must be in [0, 1000000], was -4",
                robot.lookup("#status").queryLabeled().getText());
        robot.type(KeyCode.ESCAPE);
        goTo(robot, "9999");
        assertEquals(300, window.playback().step());
        assertEquals("300", robot.lookup("#step").queryAs(TextField.class).getText());
    }

    @Test
    void aClickIntoANumberSelectsItSoThatTypingReplacesIt(FxRobot robot) {
        robot.interact(() -> window.playback().seek(144));
        robot.clickOn("#step").write("37").type(KeyCode.ENTER);
        assertEquals(37, window.playback().step());
        robot.clickOn(robot.lookup("#start .number-field").nth(0).<Node>query())
                .write("1/3")
                .type(KeyCode.ENTER);
        assertEquals(1 / 3.0, scenario().start().x());
        TextField steps = robot.lookup("#steps").queryAs(TextField.class);
        robot.clickOn(steps);
        assertEquals("300", steps.getSelectedText());
    }

    @Test
    void theTimelineCountsUpdatesAsPlotsAndPagesDo(FxRobot robot) {
        assertEquals(List.of("update", "/ 300"), captionsBeside(robot, "#step"));
        assertEquals(List.of("updates"), captionsBeside(robot, "#steps"));
    }

    private static List<String> captionsBeside(FxRobot robot, String field) {
        return robot.lookup(field).query().getParent().getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static void goTo(FxRobot robot, String update) {
        robot.clickOn("#step");
        shortcut(robot, KeyCode.A);
        robot.write(update).type(KeyCode.ENTER);
    }

    @Test
    void theStartIsTyped(FxRobot robot) {
        Node first = robot.lookup("#start .number-field").nth(0).query();
        robot.clickOn(first);
        shortcut(robot, KeyCode.A);
        robot.write("-1/4").type(KeyCode.ENTER);
        assertEquals(new Point(-0.25, 1), scenario().start());
        robot.interact(window.session()::undo);
        assertEquals(
                "-1.2",
                robot.lookup("#start .number-field").queryAs(TextField.class).getText());
    }

    @Test
    void aRunThatIsAddedIsInSightAndHasTheFocus(FxRobot robot) {
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.A).write("adam").type(KeyCode.ENTER);
        }
        var cards = robot.lookup(".card").queryAll();
        Node last = cards.stream().skip(cards.size() - 1L).findFirst().orElseThrow();
        assertTrue(last.isFocused());
        var viewport = robot.lookup(".runs .viewport").query();
        assertTrue(viewport.localToScene(viewport.getLayoutBounds())
                .contains(last.localToScene(last.getLayoutBounds()).getCenterX(), middle(last)));
    }

    private static double middle(Node card) {
        return card.localToScene(card.getLayoutBounds()).getCenterY();
    }

    @Test
    void withoutARunThereIsASentenceAndAButton(FxRobot robot) {
        assertFalse(robot.lookup("#add-first-run").query().getParent().isVisible());
        robot.interact(() -> {
            while (window.runs().countProperty().get() > 0) {
                window.runs().remove(0);
            }
        });
        robot.clickOn("#add-first-run").write("adam").type(KeyCode.ENTER);
        assertEquals(List.of("Adam"), scenario().labels());
        assertFalse(robot.lookup("#add-first-run").query().getParent().isVisible());
    }

    /// The key only asks: a window that goes with the key still down leaves it down for the next one.
    @Test
    void quittingAsksTheWindowToClose(FxRobot robot) {
        var stage = robot.lookup("#file-menu").query().getScene().getWindow();
        var asked = new AtomicInteger();
        robot.interact(() -> stage.setOnCloseRequest(request -> {
            asked.incrementAndGet();
            request.consume();
        }));
        shortcut(robot, KeyCode.Q);
        robot.interact(() -> stage.setOnCloseRequest(null));
        assertEquals(1, asked.get());
        assertTrue(stage.isShowing());
    }

    private void replaceFormula(FxRobot robot, String text) {
        robot.clickOn("#formula");
        shortcut(robot, KeyCode.A);
        robot.write(text);
    }

    private static void choose(FxRobot robot, int segment, String schedule) {
        Node choice = robot.lookup(".schedule-choice").nth(segment).query();
        robot.clickOn(choice);
        robot.write(schedule).type(KeyCode.ENTER);
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private Scenario scenario() {
        return window.session().scenario();
    }
}
