package io.github.thalweg.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.Typing;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.view.Scenes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What somebody does who needs a figure for a slide.
@ExtendWith(ApplicationExtension.class)
class ExportRobotTest {
    private final WindowModel window = SampleWindow.create();
    private final List<Object> copied = new ArrayList<>();

    @TempDir
    private Path folder;

    private final class Answers extends NoPrompts {
        @Override
        public Optional<Path> saveFile(String name, String kind, List<String> endings) {
            return Optional.of(folder.resolve(name));
        }
    }

    private final class Copies implements Clipboards {
        @Override
        public String text() {
            return "";
        }

        @Override
        public void copy(String text) {
            copied.add(text);
        }

        @Override
        public void copy(BufferedImage picture) {
            copied.add(picture);
        }
    }

    @Test
    void theTitleIsTheScenarios(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        Typing.over(robot, "#export-title").write("Two ravines").type(KeyCode.ENTER);
        assertEquals("Two ravines", window.session().scenario().title());
        robot.interact(window.session()::undo);
        assertEquals("Down Rosenbrock's valley", window.session().scenario().title());
    }

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new Answers(), new Copies());
        var scene = new Scene(view, 1280, 720);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void enterOnACheckBoxSavesAndTicksNothing(FxRobot robot) {
        robot.clickOn("#export");
        CheckBox box = robot.lookup(".export-scroll .check-box").nth(0).query();
        boolean before = box.isSelected();
        robot.interact(box::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(before, box.isSelected());
        assertTrue(window.status().messageProperty().get().text().startsWith("Exported "));
        robot.type(KeyCode.SPACE);
        assertEquals(!before, box.isSelected());
        robot.type(KeyCode.SPACE);
    }

    @Test
    void aFigureOfAnotherSizeIsSaved(FxRobot robot) throws IOException {
        robot.clickOn("#export");
        ComboBox<Figure> figure = robot.lookup("#export-figure").queryComboBox();
        robot.interact(() -> figure.setValue(Figure.MAP));
        Typing.over(robot, "#export-width").write("500").type(KeyCode.ENTER);
        Typing.over(robot, "#export-height").write("400").type(KeyCode.TAB);
        assertEquals("500 x 400 px", text(robot, "#export-size"));
        robot.interact(() -> robot.lookup("#export-save").queryButton().fire());
        BufferedImage picture = ImageIO.read(
                folder.resolve(window.file().nameProperty().get() + ".png").toFile());
        assertEquals(500, picture.getWidth());
        assertEquals(400, picture.getHeight());
        assertTrue(window.status().messageProperty().get().text().startsWith("Exported "));
    }

    @Test
    void itOpensOnTheFigureThatIsShownUntilOneIsChosen(FxRobot robot) {
        assertEquals(Figure.ALL, opensOn(robot));
        robot.interact(() -> window.surface().shownProperty().set(LandscapeShown.SURFACE));
        assertEquals(Figure.SURFACE, opensOn(robot));
        robot.interact(() -> {
            window.surface().shownProperty().set(LandscapeShown.MAP);
            window.appearance().mapPerRunProperty().set(true);
        });
        assertEquals(Figure.MAPS, opensOn(robot));
        robot.interact(() -> window.session().open(Scenes.line(Catalog.builtIn()), null));
        for (LandscapeShown shown : List.of(LandscapeShown.DATA, LandscapeShown.MAP_AND_DATA)) {
            robot.interact(() -> window.surface().shownProperty().set(shown));
            assertEquals(Figure.DATA, opensOn(robot));
        }
        robot.interact(() -> window.exports().figure().figureProperty().set(Figure.LOSS));
        assertEquals(Figure.LOSS, opensOn(robot));
    }

    private static Figure opensOn(FxRobot robot) {
        robot.interact(() -> robot.lookup("#export").queryButton().fire());
        Figure figure = robot.lookup("#export-figure").<Figure>queryComboBox().getValue();
        robot.interact(() -> robot.lookup("#close-export").queryButton().fire());
        return figure;
    }

    @Test
    void noPromptIsCutOff(FxRobot robot) {
        robot.clickOn("#export");
        List<String> cut = robot.lookup(".export-form .text-field").queryAllAs(TextField.class).stream()
                .filter(field ->
                        field.getPromptText() != null && !field.getPromptText().isEmpty())
                .filter(field ->
                        promptWidth(field) > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset())
                .map(TextField::getPromptText)
                .toList();
        assertEquals(List.of(), cut);
    }

    private static double promptWidth(TextField field) {
        var prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return prompt.getLayoutBounds().getWidth();
    }

    @Test
    void aWrongSizeIsToldAtItsField(FxRobot robot) {
        robot.clickOn("#export");
        Typing.over(robot, "#export-width").write("wide").type(KeyCode.ENTER);
        assertEquals("width must be a number, was \"wide\"", text(robot, "#export-size-complaint"));
        Typing.over(robot, "#export-width").write("20000").type(KeyCode.ENTER);
        Typing.over(robot, "#export-height").write("20000").type(KeyCode.ENTER);
        assertEquals(
                "Expected at least 64 pixels a side and at most 100 million in all, found 20000 x 20000 px",
                text(robot, "#export-size-complaint"));
        assertTrue(robot.lookup("#export-save").query().isDisabled());
    }

    @Test
    void figureAndScenarioAreCopiedAndEscapeCloses(FxRobot robot) {
        robot.clickOn("#export").clickOn("Copy scenario").clickOn("Copy figure");
        assertEquals(ScenarioWriter.text(window.session().scenario()), copied.getFirst());
        assertEquals(1920, ((BufferedImage) copied.getLast()).getWidth());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#export-save").tryQuery().isEmpty());
        assertFalse(copied.isEmpty());
    }

    @Test
    void someRowsOfOneRunAreCopiedAndSaved(FxRobot robot) throws IOException {
        robot.clickOn("#export").clickOn("Data");
        robot.interact(() -> {
            window.data().choose(0, false);
            window.data().firstProperty().set(10);
            window.data().lastProperty().set(30);
            window.data().everyProperty().set(5);
        });
        robot.interact(() -> robot.lookup("#save-data").queryButton().fire());
        robot.interact(() -> robot.lookup("#copy-data").queryButton().fire());
        List<String> lines = ((String) copied.getLast()).lines().toList();
        assertEquals("run,step,x,y,loss,grad_x,grad_y,lr,rate_x,rate_y", lines.getFirst());
        int others = window.session().scenario().runs().size() - 1;
        assertEquals(1 + 5 * others, lines.size());
        assertEquals(5 * others + " rows", text(robot, "#data-rows"));
        assertTrue(lines.get(1).startsWith(window.session().scenario().label(1) + ",10,"), lines.get(1));
        Path file = folder.resolve(window.file().nameProperty().get() + ".csv");
        assertEquals(lines, Files.readAllLines(file));
        TextInputControl shown = robot.lookup("#data-preview").query();
        assertEquals(lines, shown.getText().lines().toList());
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }

    @Test
    void aRunIsCopiedAsAProgram(FxRobot robot) {
        robot.clickOn("More");
        robot.interact(() -> robot.lookup("Python").queryButton().fire());
        robot.interact(() -> robot.lookup("PyTorch").queryButton().fire());
        String plain = (String) copied.getFirst();
        String torch = (String) copied.getLast();
        String label = window.session().scenario().label(0);
        assertTrue(plain.contains("\"" + label + "\", run_1") && !plain.contains("run_2"), plain);
        assertFalse(plain.contains("import torch"), plain);
        // The sample catalogue's Adam is another than the program's own.
        assertFalse(torch.contains("import torch"), torch);
        assertEquals(
                "Copied " + label + " as Python, for torch.optim has no counterpart of it",
                window.status().messageProperty().get().text());
    }
}
