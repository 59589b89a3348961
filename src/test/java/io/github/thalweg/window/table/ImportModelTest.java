package io.github.thalweg.window.table;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.table.TableModel;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportModelTest {
    private static final String LINE = "u;v;s\n0;1;0,5\n1;0;2\n2;2;3,5\n3;1;5\n";

    private final Map<Path, String> files = new HashMap<>();
    private final SessionModel session = Fixture.session();
    private final StatusModel status = new StatusModel();
    private final ImportModel model = new ImportModel(session, status, this::read, Background.inPlace(), () -> {});
    private final List<Path> scenarios = new ArrayList<>();
    private boolean leaves = true;

    private String read(Path file, Consumer<String> notes) throws InputException {
        String text = files.get(file);
        if (text == null) {
            throw new InputException(file + ": expected a file, found none of this name");
        }
        return text;
    }

    private void open(String name, String text) {
        files.put(Path.of(name), text);
        model.open(Path.of(name), () -> scenarios.add(Path.of(name)), () -> leaves);
    }

    private ImportChoice choice() {
        return Objects.requireNonNull(model.choiceProperty().get());
    }

    private String sentence() {
        return Objects.requireNonNull(model.outcomeProperty().get()).sentence();
    }

    private boolean works() {
        return Objects.requireNonNull(model.outcomeProperty().get()).scenario() != null;
    }

    @Test
    void theLastColumnIsTheTargetAtFirstAndTheFirstTheInput() {
        open("line.csv", LINE);
        assertEquals(new ImportChoice(TableModel.LINEAR, "u", Optional.empty(), "s", false, ""), choice());
        assertTrue(works());
        assertEquals("f(x, y) = mean((x*u + y - s)^2/2)", sentence());
    }

    @Test
    void aTargetOfTwoKindsIsForTheLogisticModelAndNamesAreNoInputs() {
        open("ill.csv", "who,dose,ill\nann,1,no\nbob,2,yes\ncid,3,no\n");
        assertEquals(new ImportChoice(TableModel.LOGISTIC, "dose", Optional.empty(), "ill", false, ""), choice());
        open("parts.csv", "dose,ill\n1,0.0\n2,1.0\n3,0.0\n");
        assertEquals(new ImportChoice(TableModel.LOGISTIC, "dose", Optional.empty(), "ill", false, ""), choice());
        open("kinds.csv", "1,0\n2,1\n3,0\n");
        assertEquals(new ImportChoice(TableModel.LOGISTIC, "c1", Optional.empty(), "c2", false, ""), choice());
    }

    @Test
    void theLandscapeTakesThePlaceOfTheRaceAndIsCalledAsTheFile() {
        open("line.csv", LINE);
        model.choose(chosen -> chosen.withSecond(Optional.of("v")).withStandardize(true));
        model.choose(chosen -> chosen.withHeldOut("0.25"));
        model.make();
        Scenario made = session.scenario();
        assertEquals("line", made.title());
        Examples examples = Objects.requireNonNull(made.landscape().landscape().examples());
        assertEquals(List.of("u", "v"), examples.data().standardize());
        assertEquals(0.25, examples.data().heldOut());
        assertFalse(session.dirtyProperty().get());
        assertEquals(
                "Made a landscape of line.csv", status.messageProperty().get().text());
        assertNull(model.tableProperty().get());
    }

    @Test
    void wordsOfTheTargetAreSaidToBeNumbers() {
        open("ill.csv", "dose,ill\n1,yes\n2,no\n3,yes\n");
        model.make();
        assertEquals("Made a landscape of ill.csv; ill: no is 0, yes is 1", message());
    }

    private String message() {
        return status.messageProperty().get().text();
    }

    @Test
    void aRecordedSurfaceAndThenItsRunsAreTakenAsTheCommandTakesThem() {
        Scenario before = session.scenario();
        open("walks.csv", "run,step,x,y\nours,0,1,1\nours,1,2,2\n");
        assertEquals(
                "expected the surface that these runs were recorded on to be open, found another landscape", message());
        var grid = new StringBuilder("x,y,loss\n");
        for (int i = 0; i < 36; i++) {
            grid.append(i % 6).append(',').append(i / 6).append(',').append(i).append('\n');
        }
        leaves = false;
        open("net.csv", grid.toString());
        assertEquals(before, session.scenario());
        leaves = true;
        open("net.csv", grid.toString());
        assertEquals("net", session.scenario().title());
        assertEquals("Opened the recorded surface of net.csv", message());
        open("walks.csv", "run,step,x,y\nours,0,1,1\nours,1,2,2\n");
        assertEquals("Added 1 recorded run of walks.csv", message());
        assertEquals(List.of("ours", "adam"), session.scenario().labels());
        assertNotNull(session.scenario().runs().getFirst().recorded());
        session.undo();
        assertEquals(1, session.scenario().runs().size());
        assertNull(model.tableProperty().get());
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndChangesNothing() {
        Scenario before = session.scenario();
        open("line.csv", LINE);
        model.choose(chosen -> chosen.withFirst("s"));
        assertEquals("the inputs and the target must be different columns, found s twice", sentence());
        model.make();
        model.choose(chosen -> chosen.withFirst("u").withHeldOut("half"));
        assertEquals("held out must be a number, was \"half\"", sentence());
        model.make();
        assertEquals(before, session.scenario());
        model.choose(chosen -> chosen.withHeldOut(""));
        assertTrue(works());
    }

    @Test
    void aModelOfOneInputLeavesTheSecondOut() {
        open("line.csv", LINE);
        model.choose(chosen -> chosen.withSecond(Optional.of("v")).withModel(TableModel.NEURON));
        assertEquals("f(x, y) = mean((y*tanh(x*u) - s)^2/2)", sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|t.csv:1:1: expected a table of numbers, found nothing",
                "u,s\\n1,2\\n3\\n|t.csv:3:1: expected 2 cells, as the first line has, found 1",
                "Dear all\\nsee below\\n|t.csv: expected a table with an input and a target, found one column",
                "who,what\\na,b\\n|t.csv: expected a column of numbers as the input, found words in every column",
            })
    void whatIsNoTableHasItsSentenceInTheStatusLine(String text, String sentence) {
        open("t.csv", text.replace("\\n", "\n"));
        String said = status.messageProperty().get().text();
        assertTrue(status.messageProperty().get().failure());
        assertTrue(said.startsWith(sentence), said);
        assertNull(model.tableProperty().get());
    }

    @Test
    void aTableThatIsTooLargeAndAFileThatIsNotThereAreSaidToo() {
        open("long.csv", "u,s\n" + "1,2\n".repeat(10_001));
        assertEquals(
                "long.csv:2:1: a table may have at most 10000 rows, found 10001",
                status.messageProperty().get().text());
        model.open(Path.of("none.csv"), () -> {}, () -> true);
        assertEquals(
                "none.csv: expected a file, found none of this name",
                status.messageProperty().get().text());
    }

    @Test
    void aScenarioIsOpenedAsOneWhateverItIsCalled() {
        open("race.txt", "steps = 9\n[landscape]\nformula = \"x^2\"\n");
        assertEquals(List.of(Path.of("race.txt")), scenarios);
        assertNull(model.tableProperty().get());
        var commands = new ImportCommands(model, new NoPrompts(), new Holding(""), scenarios::add, () -> true);
        commands.open(Path.of("figure.png"));
        assertEquals(Path.of("figure.png"), scenarios.getLast());
    }

    @ParameterizedTest
    @CsvSource({"'u;s\n1;2\n2;3', true", "x^2 + y^2, false", "'[landscape]\na = [1, 2]', false", "'', false"})
    void aPastedTableIsToldFromOtherTexts(String text, boolean isTable) {
        var others = new ArrayList<String>();
        new ImportCommands(model, new NoPrompts(), new Holding(text), scenarios::add, () -> true)
                .paste(() -> others.add(text));
        assertEquals(isTable, model.tableProperty().get() != null);
        assertEquals(!isTable, others.contains(text));
    }

    @Test
    void whatWasReadOtherwiseIsSaid() {
        open("money.csv", "u;s\n1.234;2.345\n2.111;3\n");
        assertEquals(
                List.of("money.csv:2:1: 1.234, and all numbers like it, were read as decimals, 1.234 and not 1234"),
                Objects.requireNonNull(model.tableProperty().get()).notes());
        open("line.csv", LINE);
        assertEquals(
                List.of(), Objects.requireNonNull(model.tableProperty().get()).notes());
        open("surface.csv", surface(",x,y,loss"));
        assertEquals(
                "Opened the recorded surface of surface.csv; surface.csv:2:1: the first column has no name and counts"
                        + " the rows: it is left out",
                status.messageProperty().get().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u,s\\nNA,1\\n2,2\\n3,|t.csv:2:1: expected a number in the column u, found \"NA\"; leave out the rows"
                        + " with missing values",
                "day,s\\n2026-02-01,1\\n2026-02-02,2|t.csv:2:1: expected a number in the column day, found"
                        + " \"2026-02-01\"; a date or a time must be counted in numbers, such as days since the first",
            })
    void aColumnOfNumbersThatCannotBeReadIsOfferedWithTheReason(String text, String sentence) {
        open("t.csv", text.replace("\\n", "\n"));
        assertFalse(works());
        assertEquals(sentence, sentence());
    }

    /// A plain of 5 by 5 values, as pandas writes it.
    private static String surface(String header) {
        var text = new StringBuilder(header).append('\n');
        for (int i = 0; i < 25; i++) {
            text.append(i).append(',').append(i % 5).append(',').append(i / 5).append(",1\n");
        }
        return text.toString();
    }

    private record Holding(String text) implements Clipboards {
        @Override
        public void copy(String copied) {}

        @Override
        public void copy(BufferedImage picture) {}
    }
}
