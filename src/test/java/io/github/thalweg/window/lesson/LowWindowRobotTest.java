package io.github.thalweg.window.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleCatalog;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.scenario.QueuedBackground;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The smallest window that is served: every answer is seen without scrolling.
@ExtendWith(ApplicationExtension.class)
class LowWindowRobotTest {
    /// Nothing is computed: only the texts have to be there.
    private final WindowModel window = new WindowModel(
            SampleWindow.library(),
            SampleCatalog.race(),
            ScenarioComputation::compute,
            new QueuedBackground(),
            new SampleWindow.MemoryStore());

    private Scene scene;

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        scene = new Scene(view, 1024, 700);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void noAnswerHidesBelow(FxRobot robot) {
        for (Lesson lesson : Lessons.builtIn()) {
            robot.interact(() -> {
                window.lessons().open(lesson);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            List<Node> answers = Stream.of(".lesson-choice", ".lesson-spot .primary")
                    .flatMap(style -> scene.getRoot().lookupAll(style).stream())
                    .toList();
            assertFalse(answers.isEmpty(), lesson::id);
            double end = bottom(scene.lookup("#lesson .plain-scroll"));
            for (Node answer : answers) {
                assertTrue(bottom(answer) <= end, () -> lesson.id() + ": " + bottom(answer) + " is below " + end);
            }
        }
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
