package io.github.thalweg.window.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.plots.PlotView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Maps and plots under the hand.
@ExtendWith(ApplicationExtension.class)
class FigureViewsTest {
    private final WindowModel window = SampleWindow.create();
    private MapPane maps;
    private PlotView loss;
    private MapView map;

    @Start
    void start(Stage stage) {
        maps = new MapPane(window.figures(), window.steps(), window.status(), window.paint());
        maps.setPrefSize(560, 560);
        loss = new PlotView(window.figures(), window.knots(), PlotKind.LOSS);
        loss.setPrefSize(360, 280);
        map = (MapView) maps.getChildren().getFirst();
        var root = new HBox(maps, new VBox(loss));
        root.setStyle("-t-panel: white; -t-line: #dddddd; -t-text: black; -t-secondary: grey; -t-accent: blue;");
        stage.setScene(new Scene(root, 920, 560));
        // The headless platform gives scroll events the place on the screen for the place in the window.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private Scenario scenario() {
        return window.session().scenario();
    }

    /// Where a point of the landscape is on the screen.
    private Point2D screen(double x, double y) {
        settled();
        ViewTransform view = map.view();
        return map.localToScreen(view.pixelX(x), view.pixelY(y));
    }

    private static void settled() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void figuresAreShown(FxRobot robot) {
        settled();
        Set<Node> images = robot.lookup(".image-view").queryAll();
        assertEquals(2, images.size());
        images.forEach(image -> assertNotNull(((ImageView) image).getImage()));
    }

    @Test
    void aHiddenPlotIsDrawnOnceItIsShown(FxRobot robot) {
        settled();
        ImageView image = robot.from(loss).lookup(".image-view").queryAs(ImageView.class);
        var before = image.getImage();
        robot.interact(() -> loss.setVisible(false));
        robot.interact(() -> window.playback().seek(3));
        settled();
        assertSame(before, image.getImage());
        robot.interact(() -> loss.setVisible(true));
        settled();
        assertNotSame(before, image.getImage());
    }

    @Test
    void draggingTheHandleMovesTheStartAsOneStepOfTheHistory(FxRobot robot) {
        Point before = scenario().start();
        Point2D from = screen(before.x(), before.y());
        robot.drag(from.getX() + 4, from.getY()).dropBy(60, 40);
        settled();
        ViewTransform view = map.view();
        assertEquals(
                view.pixelX(before.x()) + 60, view.pixelX(scenario().start().x()), 1.5);
        assertEquals(
                view.pixelY(before.y()) + 40, view.pixelY(scenario().start().y()), 1.5);
        robot.interact(window.session()::undo);
        assertEquals(before, scenario().start());
        assertFalse(window.session().canUndoProperty().get());
    }

    @Test
    void onACurveTheStartFollowsItAndScrollingKeepsThePlace(FxRobot robot) {
        robot.interact(() -> window.session()
                .edit(
                        "type",
                        s -> s.withLandscape(new LandscapeUse(
                                        Landscape.typed("x^2/4", List.of()).withOneVariable(true), Map.of()))
                                .withStart(new Point(-1.5, 0))));
        Point2D from = screen(-1.5, 1.5 * 1.5 / 4);
        robot.drag(from.getX(), from.getY()).dropBy(60, -90);
        settled();
        ViewTransform view = map.view();
        assertEquals(view.pixelX(-1.5) + 60, view.pixelX(scenario().start().x()), 1.5);
        assertEquals(0, scenario().start().y());
        Node handle = robot.lookup(".start-handle").query();
        double height = Math.pow(scenario().start().x(), 2) / 4;
        assertEquals(view.pixelY(height), handle.getLayoutY(), 1e-6);
        robot.moveTo(screen(1, 0.5));
        settled();
        Label readout =
                robot.lookup(".map-view .readout").match(Node::isVisible).queryAs(Label.class);
        assertTrue(readout.getText().contains("f(x) 0.2"), readout.getText());
        robot.scroll(5, VerticalDirection.UP);
        settled();
        assertTrue(scenario().view().width() < 3.9, scenario().view().toString());
        assertEquals(-scenario().view().width() / 2, scenario().view().yMin(), 1e-12);
    }

    @Test
    void arrowKeysMoveTheFocusedHandle(FxRobot robot) {
        Point before = scenario().start();
        robot.interact(() -> robot.lookup(".start-handle").query().requestFocus());
        robot.type(KeyCode.RIGHT, 3).type(KeyCode.UP);
        assertTrue(scenario().start().x() > before.x());
        assertTrue(scenario().start().y() > before.y());
    }

    @Test
    void aDoubleClickSetsTheStart(FxRobot robot) {
        robot.doubleClickOn(screen(0.5, 2.5));
        assertEquals(0.5, scenario().start().x(), 0.02);
        assertEquals(2.5, scenario().start().y(), 0.02);
    }

    @Test
    void scrollingZoomsAtThePointerAndFitShowsAllAgain(FxRobot robot) {
        Box before = scenario().view();
        robot.moveTo(screen(1, 1));
        settled();
        robot.scroll(5, VerticalDirection.UP);
        settled();
        Box zoomed = scenario().view();
        assertNotEquals(before, zoomed);
        double wide = before.width();
        assertEquals((1 - before.xMin()) / wide, (1 - zoomed.xMin()) / zoomed.width(), 0.01);
        robot.interact(maps::fit);
        assertEquals(before, scenario().view());
    }

    @Test
    void draggingTheMapPansIt(FxRobot robot) {
        Box before = scenario().view();
        robot.drag(screen(1, 2)).dropBy(50, 0);
        settled();
        assertTrue(scenario().view().xMin() < before.xMin());
        assertEquals(before.width(), scenario().view().width(), 1e-9);
    }

    @Test
    void hoveringReadsTheLandscape(FxRobot robot) {
        robot.moveTo(screen(1, 1));
        Label readout =
                robot.lookup(".map-view .readout").match(Node::isVisible).queryAs(Label.class);
        assertTrue(readout.getText().contains("|gradient|"), readout.getText());
        robot.moveTo(loss);
        assertNull(window.hover().pointProperty().get());
    }

    @Test
    void aNewLandscapeIsShownBeforeItsRuns(FxRobot robot) {
        // Its runs never come.
        var wrong = List.of(new Segment(Schedule.typed("nothing("), Map.of(), null));
        var bowl = new LandscapeUse(Landscape.typed("x^2 + y^2", List.of()), Map.of());
        robot.interact(() -> window.session()
                .edit(
                        "choose a landscape",
                        s -> s.withLandscape(bowl)
                                .withRun(0, s.runs().getFirst().withSchedule(wrong))));
        assertNotNull(window.session().errorProperty().get());
        settled();
        robot.moveTo(screen(1, 1));
        String text = robot.lookup(".map-view .readout")
                .match(Node::isVisible)
                .queryAs(Label.class)
                .getText();
        assertTrue(text.contains("\nf 2") || text.contains("\nf 1.9"), text);
        assertEquals(List.of(), map.input().trajectories());
    }

    @Test
    void clickingInAPlotMovesThePlayheadAndHoveringReadsEveryRun(FxRobot robot) {
        robot.clickOn(loss);
        int step = window.playback().step();
        assertTrue(step > 0 && step < scenario().steps(), "step " + step);
        assertEquals(step, window.hover().stepProperty().get());
        Label values = robot.lookup(".plot-view .readout").queryAs(Label.class);
        assertEquals(1 + scenario().runs().size(), values.getText().lines().count(), values.getText());
    }

    @Test
    void theAxisSwitchesBetweenLogarithmicAndLinear(FxRobot robot) {
        Button toggle = robot.lookup(".plot-view .link").queryButton();
        assertEquals("log", toggle.getText());
        robot.clickOn(toggle);
        assertEquals("linear", toggle.getText());
        assertFalse(window.appearance().logScaleProperty(PlotKind.LOSS).get());
    }

    @Test
    void oneMapForEachRun(FxRobot robot) {
        robot.interact(() -> window.appearance().mapPerRunProperty().set(true));
        settled();
        assertEquals(
                scenario().runs().size(), robot.lookup(".map-view").queryAll().size());
        robot.interact(() -> window.appearance().mapPerRunProperty().set(false));
        assertEquals(1, robot.lookup(".map-view").queryAll().size());
    }
}
