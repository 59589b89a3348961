package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A file says what of the window a class sees.
@ExtendWith({Silent.class, ApplicationExtension.class})
class HiddenPartsRobotTest {
    private static final Map<String, List<String>> NODES = Map.ofEntries(
            Map.entry("landscape", List.of("#gallery")),
            Map.entry("formula", List.of("#formula")),
            Map.entry("parameters", List.of(".parameter-sliders")),
            Map.entry("add-run", List.of("#add-run")),
            Map.entry("runs", List.of(".runs")),
            Map.entry("rates", List.of(".part-rates")),
            Map.entry("schedules", List.of(".part-schedules")),
            Map.entry("more", List.of(".actions")),
            Map.entry("noise", List.of(".part-noise")),
            Map.entry("studies", List.of("#show-studies")),
            Map.entry("surface", List.of("#show-surface", "#show-both")),
            Map.entry("export", List.of("#export")),
            Map.entry("timeline", List.of(".timeline")),
            Map.entry("lessons", List.of("#lessons-button")));

    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new Answers());
        var scene = new Scene(view, 1440, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    private void open(FxRobot robot, Scenario scenario) {
        robot.interact(() -> window.session().open(scenario, null));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(HiddenPartsRobotTest::isSeen);
    }

    private static Scenario hiding(Scenario scenario, List<String> parts) {
        return scenario.withWindow(new WindowSpec(parts, null));
    }

    @Test
    void eachPartIsHiddenAndComesBack(FxRobot robot) {
        Scenario race = window.session().scenario();
        for (String part : WindowSpec.PARTS) {
            List<String> selectors = Objects.requireNonNull(NODES.get(part));
            for (String selector : selectors) {
                assertTrue(isSeen(robot, selector), selector);
            }
            open(robot, hiding(race, List.of(part)));
            for (String selector : selectors) {
                assertFalse(isSeen(robot, selector), selector + " of " + part);
            }
            robot.interact(() -> window.parts().showEverything());
            for (String selector : selectors) {
                assertTrue(isSeen(robot, selector), selector);
            }
        }
    }

    @Test
    void hiddenPartsHaveNoKeys(FxRobot robot) {
        open(robot, hiding(window.session().scenario(), List.of("studies", "surface")));
        robot.type(KeyCode.B, KeyCode.M);
        assertEquals(LandscapeShown.MAP, window.surface().shownProperty().get());
        robot.interact(() -> window.parts().showEverything());
        robot.type(KeyCode.B);
        assertEquals(LandscapeShown.STUDIES, window.surface().shownProperty().get());
    }

    @Test
    void theWindowOpensWithWhatTheFileShows(FxRobot robot) {
        Scenario race = window.session().scenario();
        open(
                robot,
                race.withWindow(new WindowSpec(
                        List.of(),
                        new Arrangement("loss", null, List.of("distance"), 9, race.label(1), List.of("field")))));
        assertEquals(9, window.playback().step());
        assertEquals(1, window.session().selectedRunProperty().get());
        assertTrue(isSeen(robot, ".plot-view"));
        assertFalse(isSeen(robot, ".map-view"), "the loss is in its place");
        robot.interact(() -> window.playback().seek(2));
        robot.interact(() -> window.session().edit("a title", s -> s.withTitle("mine")));
        assertEquals(2, window.playback().step(), "an edit does not arrange anew");
        assertTrue(window.parts().restrictedProperty().get());
        robot.interact(() -> window.parts().showEverything());
        assertTrue(isSeen(robot, ".map-view"));
        assertFalse(window.parts().restrictedProperty().get());
    }

    @Test
    void whatIsMarkedInTheFileMenuIsInTheFile(FxRobot robot) {
        robot.interact(() -> window.parts().hideForClass("formula", true));
        assertFalse(isSeen(robot, "#formula"));
        assertEquals(
                new WindowSpec(List.of("formula"), null),
                window.session().scenario().window());
        robot.interact(() -> window.parts().hideForClass("formula", false));
        assertTrue(isSeen(robot, "#formula"));
        assertNull(window.session().scenario().window());
        robot.interact(() -> window.session().undo());
        assertFalse(isSeen(robot, "#formula"));
    }

    @Test
    void aStudyThatTheFileKeepsIsShown(FxRobot robot) {
        Scenario race = window.session().scenario();
        open(
                robot,
                race.withStudy(new StudySpec(
                        StudySpec.Kind.SWEEP,
                        Map.of("x", List.of("run1.lr=0.001:0.1:log"), "value", List.of("verdict")))));
        assertEquals(LandscapeShown.STUDIES, window.surface().shownProperty().get());
        assertEquals(StudyKind.VERDICT, window.studies().choice().kind());
        assertEquals("lr", window.studies().choice().x().name());
        assertEquals(0.001, window.studies().choice().x().from());
        assertTrue(window.studies().choice().x().log());
        open(
                robot,
                race.withStudy(new StudySpec(
                        StudySpec.Kind.RANGE_TEST,
                        Map.of("run", List.of(race.label(1)), "from", List.of("0.001"), "to", List.of("1")))));
        assertTrue(window.rangeTest().openProperty().get());
        assertEquals(1, window.rangeTest().runProperty().get());
        assertEquals(0.001, window.rangeTest().testProperty().get().from());
        open(
                robot,
                race.withStudy(new StudySpec(
                        StudySpec.Kind.SEARCH,
                        Map.of(
                                "run", List.of(race.label(0)),
                                "method", List.of("random"),
                                "budget", List.of("900"),
                                "over", List.of("lr=0.001:0.01:log")))));
        assertTrue(window.search().openProperty().get());
        assertFalse(window.rangeTest().openProperty().get());
        assertEquals(900, window.search().settings().budgetProperty().get());
        assertFalse(window.search().resultsProperty().get().isEmpty());
    }
}
