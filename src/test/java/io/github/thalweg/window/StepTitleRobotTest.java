package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.window.scenario.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The heading of the inspector while the lines of another run are still being drawn.
@ExtendWith({Silent.class, ApplicationExtension.class})
class StepTitleRobotTest {
    private final Held background = new Held();
    private WindowModel window = SampleWindow.create();

    /// Work that is kept until it is let go, piece by piece.
    private static final class Held implements Background {
        private final Deque<Runnable> kept = new ArrayDeque<>();
        private boolean holds;

        @Override
        public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
            Runnable task = () -> then.accept(work.get());
            if (holds) {
                kept.add(task);
            } else {
                task.run();
            }
            return () -> {};
        }

        void letGo() {
            holds = false;
            while (!kept.isEmpty()) {
                kept.remove().run();
            }
        }
    }

    @Start
    void start(Stage stage) {
        window = new WindowModel(
                SampleWindow.library(),
                SampleCatalog.race(),
                ScenarioComputation::compute,
                background,
                new SampleWindow.MemoryStore());
        var view = new WindowView(window, new Answers());
        var scene = new Scene(view, 1280, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void itChangesTogetherWithTheLines(FxRobot robot) throws TimeoutException {
        Labeled title = robot.lookup("#step-title").queryLabeled();
        robot.interact(() -> {
            window.inspector().openProperty().set(true);
            window.playback().seek(3);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> title.getText().equals("Update 3 of Adam"));
        robot.interact(() -> {
            background.holds = true;
            window.session().select(3);
            while (!selected().equals("Gradient descent")) {
                background.kept.remove().run();
            }
        });
        robot.interact(() -> {});
        assertEquals("Update 3 of Adam", title.getText(), "the lines of Adam are still in sight");
        robot.interact(background::letGo);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> title.getText().endsWith("Gradient descent"));
    }

    private String selected() {
        return Objects.requireNonNull(window.inspector().selectedProperty().get())
                .label();
    }
}
