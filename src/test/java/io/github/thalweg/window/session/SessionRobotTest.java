package io.github.thalweg.window.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.session.RecentFiles;
import io.github.thalweg.session.Sessions;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.controls.SystemClipboard;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Handing a scenario on, and coming back to earlier work, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class SessionRobotTest {
    @TempDir
    static Path folder;

    private final WindowModel window = SampleWindow.create();
    private WindowView view;

    @Start
    void start(Stage stage) {
        view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 980, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
        window.recent().start(RecentFiles.in(folder));
        window.autosave().resume(Sessions.in(folder.resolve("sessions")));
    }

    /// Its folder is deleted after the test, when nothing is written there any more.
    @AfterEach
    void release(FxRobot robot) {
        robot.interact(window.autosave()::release);
    }

    @Test
    void aCodeIsShownCopiedAndPasted(FxRobot robot) {
        Scenario handedOn = window.session().scenario();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        Node sheet = robot.lookup("#scenario-code").query();
        assertTrue(sheet.isVisible());
        String word = robot.lookup("#code-word").queryAs(TextArea.class).getText();
        robot.clickOn("#copy-code").type(KeyCode.ESCAPE);
        assertFalse(sheet.isVisible());
        assertEquals(
                "Copied the scenario's code: " + word.length() + " characters",
                robot.lookup("#status").queryLabeled().getText());
        robot.interact(() -> window.runs().remove(0));
        robot.clickOn(".map-view").push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(handedOn, window.session().scenario());
    }

    @Test
    void withTheAddressOfALivePageThePictureLeadsThere(FxRobot robot) {
        robot.interact(() -> {
            window.session()
                    .edit(
                            "turn a rate",
                            s -> s.withRun(
                                    0,
                                    s.runs()
                                            .get(0)
                                            .withOptimizer(s.runs()
                                                    .get(0)
                                                    .optimizer()
                                                    .with("lr", new Setting.Number(0.125)))));
            window.code().show();
            window.code().pageProperty().set("https://example.org/race.html#step=3");
        });
        String shown = robot.lookup("#code-word").queryAs(TextArea.class).getText();
        assertTrue(shown.startsWith("https://example.org/race.html#play&start=-1.2,1&run1.lr=0.125&"), shown);
        assertTrue(shown.endsWith("&steps=" + window.session().scenario().steps()), shown);
        robot.clickOn("#copy-code");
        assertEquals(
                "Copied the page's address: " + shown.length() + " characters",
                robot.lookup("#status").queryLabeled().getText());
        robot.interact(() -> window.code().pageProperty().set("somewhere"));
        assertEquals(
                window.code().code(),
                robot.lookup("#code-word").queryAs(TextArea.class).getText());
        robot.interact(() -> {
            window.code().pageProperty().set("");
            window.code().hide();
        });
    }

    @Test
    void aTextFieldKeepsItsOwnPasting(FxRobot robot) {
        Scenario before = window.session().scenario();
        robot.interact(() -> new SystemClipboard().copy("x^2 + y^2"));
        robot.clickOn("#formula").push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("x^2 + y^2", window.formula().textProperty().get());
        assertEquals(before.runs(), window.session().scenario().runs());
    }

    @Test
    void aRecentFileIsOpenedFromTheMenuAndTheWindowMayCloseUnsaved(FxRobot robot) {
        robot.interact(() -> window.file().save(Path.of("recent-race")));
        Scenario saved = window.session().scenario();
        robot.interact(() -> window.session().open(saved.withSteps(9), null));
        robot.clickOn("#file-menu").clickOn("Open recent");
        Path shown = window.recent().filesProperty().get().getFirst();
        assertEquals("recent-race.thalweg", shown.getFileName().toString());
        robot.interact(() -> window.runs().remove(0));
        assertTrue(window.session().dirtyProperty().get());
        assertTrue(view.mayClose(), "the session will be there again");
    }
}
