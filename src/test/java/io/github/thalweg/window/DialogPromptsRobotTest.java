package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Prompts.Unsaved;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogPromptsRobotTest {
    private final List<String> opened = new ArrayList<>();
    private DialogPrompts prompts;

    @Start
    void start(Stage stage) {
        prompts = new DialogPrompts(stage, new AppearanceModel(), opened::add);
        stage.setScene(new Scene(new Region(), 800, 600));
        stage.show();
    }

    /// What a question is answered when something is done while it is asked.
    private static <T> T answer(Supplier<T> question, Runnable deed) throws Exception {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> answer.complete(question.get()));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(answer.isDone(), "it waits for an answer");
        deed.run();
        return answer.get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({"Save, SAVE", "Don't save, DISCARD", "Cancel, CANCEL"})
    void unsavedChangesAreSavedOrDiscardedOrKept(String button, Unsaved meant, FxRobot robot) throws Exception {
        assertEquals(meant, answer(() -> prompts.unsaved("race"), () -> robot.clickOn(button)));
    }

    @Test
    void escapeKeepsWhatIsUnsaved(FxRobot robot) throws Exception {
        assertEquals(Unsaved.CANCEL, answer(() -> prompts.unsaved("race"), () -> robot.type(KeyCode.ESCAPE)));
    }

    @Test
    void onlyTheNamedActionConfirms(FxRobot robot) throws Exception {
        Supplier<Boolean> question = () -> prompts.confirm("Forget all sessions?", "Forget");
        assertTrue(answer(question, () -> robot.clickOn("Forget")));
        assertFalse(answer(question, () -> robot.clickOn("Cancel")));
        assertFalse(answer(question, () -> robot.type(KeyCode.ESCAPE)));
    }

    @Test
    void aFolderIsShownByTheSystem() {
        Path folder = Path.of("figures").toAbsolutePath();
        prompts.showFolder(folder);
        assertEquals(List.of(folder.toUri().toString()), opened);
    }
}
