package io.github.thalweg.window.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Glossary;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.WindowView;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lessons with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class LessonRobotTest {
    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 980, 900);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    @Test
    void aLessonIsFoundAndDoneToItsEnd(FxRobot robot) {
        robot.type(KeyCode.L);
        robot.write("just right");
        robot.type(KeyCode.ENTER);
        assertEquals(
                "too-small-too-large", window.lessons().openProperty().get().id());
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT2);
        Button second = robot.lookup("#choice-2").query();
        assertTrue(second.getText().endsWith("(2 hands)"), second.getText());
        press(robot, "#choice-1");
        assertEquals(LessonStage.WATCH, window.lessons().stageProperty().get());
        press(robot, "#lesson-next");
        assertEquals(LessonStage.WHY, window.lessons().stageProperty().get());
        press(robot, "#lesson-next");
        Label goal = robot.lookup("#lesson-goal").query();
        assertTrue(
                goal.getText().startsWith("Now\nrate 0.0198, learning rate at the end: 0.0198 (not yet)\n"),
                goal.getText());
        press(robot, "#lesson-solution");
        assertTrue(goal.getText().startsWith("Solved"), goal.getText());
        press(robot, "#lesson-next");
        assertEquals("stuck-or-hopping", window.lessons().openProperty().get().id());
        press(robot, "#lesson-leave");
        assertNull(window.lessons().openProperty().get());
        assertTrue(robot.lookup(".runs").queryAs(Node.class).isVisible());
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 10, 1})
    void aLessonIsFoundByItsNumber(int number, FxRobot robot) {
        robot.type(KeyCode.L);
        robot.write(Integer.toString(number));
        robot.type(KeyCode.ENTER);
        assertEquals(
                Lessons.ids().get(number - 1),
                window.lessons().openProperty().get().id());
        robot.interact(window.lessons()::leave);
    }

    @Test
    void wordsOfAQuestionAreExplainedBeforeItIsAsked(FxRobot robot) {
        robot.interact(() ->
                window.lessons().open(Lessons.builtIn("too-small-too-large").orElseThrow()));
        List<String> words = robot.lookup(".lesson-question .lesson-term").<Hyperlink>queryAll().stream()
                .map(Hyperlink::getText)
                .toList();
        assertEquals(List.of("update", "learning rate"), words);
        Label asked = robot.lookup(".lesson-ask").query();
        assertTrue(asked.getText().startsWith("Rate 0.0198"), asked.getText());
        robot.interact(window.lessons()::leave);
    }

    @Test
    void aTasksScheduleIsChosenFromAList(FxRobot robot) {
        Lesson whole = Lessons.builtIn("warm-up").orElseThrow();
        Task task = whole.task();
        var free = new Lesson(
                "free",
                whole.heading(),
                whole.hide(),
                whole.show(),
                whole.question(),
                whole.values(),
                whole.parts(),
                new Task(task.text(), "main", List.of("run2.schedule"), task.goal(), task.hint(), task.solution()),
                whole.scenarios());
        robot.interact(() -> {
            window.lessons().open(free);
            window.lessons().enter(LessonStage.TRY);
        });
        ComboBox<String> schedule = robot.lookup("#task-run2-schedule").queryComboBox();
        assertEquals("gd 0.2, warm-up 20: schedule", schedule.getAccessibleText());
        String chosen = schedule.getItems().getLast();
        robot.interact(() -> schedule.setValue(chosen));
        String id = window.session()
                .scenario()
                .runs()
                .get(1)
                .schedule()
                .getFirst()
                .schedule()
                .id();
        assertEquals("{ use = \"" + id + "\" }", chosen);
        robot.interact(window.lessons()::leave);
    }

    @Test
    void aSearchDoesNotLieOverTheNextLesson(FxRobot robot) {
        Lesson searching = Lessons.builtIn("search").orElseThrow();
        robot.interact(() -> window.lessons().open(searching));
        assertFalse(window.search().openProperty().get(), "nothing of it is seen before the answer");
        robot.interact(() -> window.lessons().enter(LessonStage.WHY));
        robot.interact(() -> window.lessons().show(searching.parts().getLast().show()));
        assertTrue(window.search().openProperty().get());
        assertFalse(window.search().resultsProperty().get().isEmpty());
        robot.interact(() -> window.lessons().open(Lessons.builtIn("own-rate").orElseThrow()));
        assertFalse(window.search().openProperty().get());
        robot.interact(window.lessons()::leave);
    }

    @Test
    void whatWasSoughtForARunGoesWithIt(FxRobot robot) {
        robot.interact(() -> window.rangeTest().open(0));
        robot.interact(() -> window.session().edit("move", now -> now.withStart(new Point(1, 1))));
        assertTrue(window.rangeTest().openProperty().get());
        robot.interact(window.file()::startNew);
        assertFalse(window.rangeTest().openProperty().get());
    }

    @Test
    void aLessonIsMadeFromWhatIsSeen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertTrue(robot.lookup("#author-save").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#author-save").tryQuery().isPresent());
    }

    @Test
    void aLessonWithoutATaskHasThreeStages(FxRobot robot) {
        Lesson whole = Lessons.builtIn("too-small-too-large").orElseThrow();
        var brief = new Lesson(
                "short",
                whole.heading(),
                whole.hide(),
                whole.show(),
                whole.question(),
                whole.values(),
                whole.parts(),
                null,
                whole.scenarios());
        robot.interact(() -> window.lessons().open(brief));
        var stages = robot.lookup(".lesson-stage").<Button>queryAll().stream()
                .filter(Node::isVisible)
                .map(Button::getAccessibleText)
                .toList();
        assertEquals(List.of("Stage 1 of 3: Predict", "Stage 2 of 3: Watch", "Stage 3 of 3: Why"), stages);
        robot.interact(() -> window.lessons().open(whole));
        assertEquals(
                4,
                robot.lookup(".lesson-stage").queryAll().stream()
                        .filter(Node::isVisible)
                        .count());
        robot.interact(window.lessons()::leave);
    }

    @Test
    void aTaskHasAControlForEachNumber(FxRobot robot) {
        robot.interact(() -> {
            window.lessons().open(Lessons.builtIn("too-small-too-large").orElseThrow());
            window.lessons().enter(LessonStage.TRY);
        });
        assertTrue(robot.lookup("#task-landscape-kappa").tryQuery().isPresent());
        assertTrue(robot.lookup("#task-run2-lr").tryQuery().isPresent());
        assertFalse(robot.lookup("#task-run1-lr").tryQuery().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-step-size-cannot-fit", "nesterov", "always-the-same-step"})
    void aTaskStaysInItsColumn(String id, FxRobot robot) {
        robot.interact(() -> {
            window.lessons().open(Lessons.builtIn(id).orElseThrow());
            window.lessons().enter(LessonStage.TRY);
        });
        Node column = robot.lookup("#lesson").query();
        double edge = column.localToScene(column.getBoundsInLocal()).getMaxX();
        var fields = robot.from(column).lookup(".number-field").queryAll();
        assertFalse(fields.isEmpty());
        for (Node field : fields) {
            double right = field.localToScene(field.getBoundsInLocal()).getMaxX();
            assertTrue(right < edge, () -> field + " ends at " + right + ", its column at " + edge);
        }
        robot.interact(window.lessons()::leave);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            too-small-too-large | rate 0.0198: learning rate; kappa
            warm-up             | gd 0.2, warm-up 20: updates of warm-up
            """)
    void theNumbersOfATaskAreCalledByWords(String id, String captions, FxRobot robot) {
        robot.interact(() -> {
            window.lessons().open(Lessons.builtIn(id).orElseThrow());
            window.lessons().enter(LessonStage.TRY);
        });
        assertEquals(
                captions,
                robot.lookup(".lesson-controls .caption").<Label>queryAll().stream()
                        .map(Label::getText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
        robot.interact(window.lessons()::leave);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate-against-size         | #task-landscape-formula | 0.5*(x^2 + kappa*y^2) | 0.5*((x-7)^2 + 10*(y-2)^2)
            dividing-by-the-root      | #task-noise-gradient    | 0.5*abs(theta)        | 0.5
            portfolio                 | #task-noise-gradient    | [0.1, 0.4]            | [0.4, 0.1]
            portfolio                 | #task-noise-gradient    | [0.1, 0.4]            | ["0.4", "0.1*1"]
            """)
    void whatATaskLetsOneTypeHasItsPresentValue(String id, String field, String now, String next, FxRobot robot) {
        robot.interact(() -> {
            window.lessons().open(Lessons.builtIn(id).orElseThrow());
            window.lessons().enter(LessonStage.TRY);
        });
        TextField typed = robot.lookup(field).query();
        assertEquals(now, typed.getText());
        robot.interact(() -> {
            typed.setText(next);
            typed.fireEvent(new ActionEvent());
        });
        assertTrue(
                window.lessons().attemptProperty().get().met(),
                () -> String.valueOf(window.lessons().attemptProperty().get()));
        robot.interact(window.lessons()::leave);
    }

    @Test
    void aTasksStudyIsThereToBeChanged(FxRobot robot) {
        robot.interact(() -> {
            window.lessons().open(Lessons.builtIn("range-test").orElseThrow());
            window.lessons().enter(LessonStage.TRY);
        });
        TextField to = robot.lookup("#task-study-to").query();
        assertEquals("1.25e-4", to.getText());
        robot.interact(() -> {
            to.setText("1");
            to.fireEvent(new ActionEvent());
        });
        assertEquals("1", window.session().scenario().study().text("to"));
        robot.interact(window.lessons()::leave);
    }

    @Test
    void everyControlOfALessonHasAName(FxRobot robot) {
        robot.interact(() -> window.lessons().open(Lessons.builtIn("nesterov").orElseThrow()));
        for (LessonStage stage : LessonStage.values()) {
            robot.interact(() -> window.lessons().enter(stage));
            robot.lookup("#lesson").queryAs(Node.class).lookupAll(".button").forEach(node -> {
                Button button = (Button) node;
                String name = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
                assertFalse(name == null || name.isBlank(), () -> stage + ": " + node);
            });
        }
    }

    @Test
    void aWordIsExplainedWhereItStands(FxRobot robot) {
        robot.interact(() -> {
            window.lessons().open(Lessons.builtIn("sharp-and-flat").orElseThrow());
            window.lessons().choose(0);
            window.lessons().enter(LessonStage.WHY);
        });
        Hyperlink word =
                (Hyperlink) robot.lookup(".lesson-term").queryAll().iterator().next();
        String meaning = Glossary.term("gradient-noise").orElseThrow().text();
        assertEquals("Gradient noise. " + meaning, word.getTooltip().getText());
        assertEquals(meaning, word.getAccessibleHelp());
        robot.interact(word::fire);
        assertTrue(word.getTooltip().isShowing(), "the keyboard reaches it, too");
        robot.interact(word.getTooltip()::hide);
        robot.interact(window.lessons()::leave);
    }

    @Test
    void twoMapsHaveTheirTitles(FxRobot robot) {
        Lesson ravine = Lessons.builtIn("the-ravine").orElseThrow();
        robot.interact(() -> {
            window.lessons().open(ravine);
            window.lessons().enter(LessonStage.WHY);
            window.lessons().show(ravine.parts().get(3).show());
        });
        List<String> titles = robot.lookup(".beside-title").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
        assertEquals(List.of("The ravine, along the axis", "The ravine, turned by 45 degrees"), titles);
        assertEquals(2, robot.lookup(".map-view").queryAll().size());
        robot.interact(window.lessons()::leave);
        assertEquals(1, robot.lookup(".map-view").queryAll().size());
    }

    @Test
    void aPlaceIsMarkedOnTheMapOrTyped(FxRobot robot) {
        robot.interact(() ->
                window.lessons().open(Lessons.builtIn("curvature-is-the-ruler").orElseThrow()));
        Button answer = robot.lookup("#lesson-place-answer").queryButton();
        assertTrue(answer.isDisabled());
        robot.clickOn(robot.lookup(".map-view").queryAs(Node.class));
        assertFalse(answer.isDisabled());
        assertTrue(robot.lookup(".place-mark").query().isVisible());
        robot.doubleClickOn("#lesson-place .number-field").write("0.1\t0");
        robot.type(KeyCode.ENTER);
        assertEquals(new Point(0.1, 0), window.spot().guessProperty().get());
        robot.interact(answer::fire);
        press(robot, "#lesson-next");
        Label said = robot.lookup(".lesson-chosen").query();
        assertEquals("Right: it is at (0, 0), 0.1 from your mark (0.3 would do)", said.getText());
        robot.interact(window.lessons()::leave);
    }

    @Test
    void theWordsOfTheFieldStandBelowTheKeys(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(robot.lookup("#glossary").queryAs(Pane.class).getChildren().size()
                >= 2 * Glossary.builtIn().terms().size());
    }

    @Test
    void aLessonHidesWhatItsFileSays(FxRobot robot) {
        Lesson all = Lessons.builtIn("nesterov").orElseThrow();
        var fewer = new Lesson(
                "fewer",
                all.heading(),
                List.of("export", "timeline", "noise"),
                all.show(),
                all.question(),
                all.values(),
                all.parts(),
                all.task(),
                all.scenarios());
        robot.interact(() -> window.lessons().open(fewer));
        assertFalse(robot.lookup("#export").queryAs(Node.class).isVisible());
        assertFalse(robot.lookup(".timeline").queryAs(Node.class).isVisible());
        robot.interact(() -> window.lessons().open(all));
        assertTrue(robot.lookup("#export").queryAs(Node.class).isVisible());
        robot.interact(window.lessons()::leave);
        assertTrue(robot.lookup(".timeline").queryAs(Node.class).isVisible());
    }
}
