package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonReader;
import io.github.thalweg.lesson.OwnLessons;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.window.scenario.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Words of a lesson that lead elsewhere.
@ExtendWith(ApplicationExtension.class)
class LessonLinksRobotTest {
    private static final Path BUILT_IN =
            Path.of("src/main/resources/io/github/thalweg/lessons/too-small-too-large.toml");

    private WindowModel window;

    @TempDir
    private Path home;

    @Start
    void start(Stage stage) {
        window = new WindowModel(
                new UserLibrary(home, Catalog.builtIn()),
                SampleCatalog.race(),
                ScenarioComputation::compute,
                Background.inPlace(),
                new SampleWindow.MemoryStore());
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1280, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    /// A lesson of the user's own, in which some words lead elsewhere.
    private Lesson written(String id, String words) throws IOException, InputException {
        Path folder = Files.createDirectories(OwnLessons.folder(home));
        Path file = folder.resolve(id + ".toml");
        Files.writeString(file, Files.readString(BUILT_IN).replace("A valley,", words + ","));
        return LessonReader.read(file, window.catalog());
    }

    private static void follow(FxRobot robot, String words) {
        Hyperlink link = robot.lookup(".hyperlink").lookup(words).query();
        robot.interact(link::fire);
    }

    @Test
    void wordsLeadToTheUsersOwnLessonsAndToLandscapes(FxRobot robot) throws IOException, InputException {
        String landscape = window.catalog().landscapes().getLast().id();
        written("second", "A [place](landscape:" + landscape + ")");
        Lesson first = written("first", "As in [mine](lesson:second)");
        robot.interact(() -> window.lessons().open(first));
        follow(robot, "mine");
        assertEquals("second", window.lessons().openProperty().get().id());
        follow(robot, "place");
        assertNull(window.lessons().openProperty().get());
        assertEquals(
                landscape, window.session().scenario().landscape().landscape().id());
    }
}
