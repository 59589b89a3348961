package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.FxBackground;
import io.github.thalweg.window.scenario.RunModel;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the window shows while a scenario takes long to compute: nothing of the one before under its numbers.
@ExtendWith({Silent.class, ApplicationExtension.class})
class StalePictureRobotTest {
    private final Scenario slow = SampleCatalog.race()
            .withSteps(77)
            .withRuns(List.of(SampleCatalog.race().runs().getLast()));
    private final CountDownLatch computed = new CountDownLatch(1);
    private WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        window = new WindowModel(
                SampleWindow.library(),
                SampleCatalog.race(),
                this::compute,
                new FxBackground(),
                new SampleWindow.MemoryStore());
        var view = new WindowView(window, new Answers());
        var scene = new Scene(view, 980, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    private Results compute(Scenario scenario, @Nullable Results previous) {
        if (scenario.runs().equals(slow.runs())) {
            await();
        }
        return ScenarioComputation.compute(scenario, previous);
    }

    private void await() {
        try {
            computed.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRaceThatPlaysOnIsVeiledUntilTheNextIsThere(FxRobot robot) throws TimeoutException {
        ImageView map = robot.lookup(".map-view > .image-view").queryAs(ImageView.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> map.getImage() != null);
        var first = new RunModel(window.session(), 0);
        robot.interact(() -> window.session().open(slow, null));
        assertNull(first.verdictProperty().getValue(), "that of another run");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            robot.interact(() -> window.playback().seek((window.playback().step() + 1) % 100));
            return map.getOpacity() < 1;
        });
        computed.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> map.getOpacity() == 1);
        assertEquals(slow, window.session().resultsProperty().get().scenario());
    }
}
