package io.github.thalweg.window.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.StepWarning;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.UserLibrary;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.inspector.LineValues;
import io.github.thalweg.window.parameters.ParameterCell;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.Problem;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.session.OpeningRace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changing a rule while it races.
class RuleEditorModelTest {
    @TempDir
    Path folder;

    private WindowModel window;
    private RuleEditorModel editor;

    @BeforeEach
    void openOnAdam() {
        var library = new UserLibrary(folder, Catalog.builtIn());
        window = new WindowModel(
                library,
                OpeningRace.of(library.builtIn()),
                ScenarioComputation::compute,
                Background.inPlace(),
                new SampleWindow.MemoryStore());
        window.editor().editRule(0);
        editor = window.editor().openProperty().get();
    }

    private RunSpec run() {
        return window.session().scenario().runs().getFirst();
    }

    private double endX() {
        var end = window.session().resultsProperty().get().trajectories().getFirst();
        return end.x(end.updates());
    }

    private String sentence() {
        return editor.problemProperty().get().sentence();
    }

    @Test
    void anUnknownNameIsAddedAsAParameterOrWhereItIsAssignedToTheState() {
        String text = editor.textProperty().get();
        editor.textProperty().set(text.stripTrailing() + "\ntheta = theta - zeta*g\n");
        assertEquals("zeta", editor.unknownName().orElseThrow());
        editor.declareUnknown();
        assertEquals("zeta", editor.definition().parameters().getLast().name());
        assertNull(editor.problemProperty().get());
        editor.textProperty().set("q = 0.9*q + g\ntheta = theta - lr*q");
        assertEquals("q", editor.unknownName().orElseThrow());
        editor.declareUnknown();
        assertEquals("q", editor.definition().state().getLast().name());
        assertTrue(editor.unknownName().isEmpty());
    }

    @Test
    void aStepThatIsOneNumberForBothCoordinatesIsRacedAndDoubted() {
        assertTrue(editor.warning().isEmpty());
        editor.textProperty().set("s = lr*norm(g)\ntheta = theta - s - 0.01");
        assertNull(editor.problemProperty().get());
        assertTrue(editor.warning().orElseThrow().startsWith("line 2: the step is one number for both coordinates"));
        editor.textProperty().set("theta = theta - lr*norm(g)*sign(g)");
        assertTrue(editor.warning().isEmpty());
        editor.textProperty().set("theta = theta -");
        assertTrue(editor.warning().isEmpty());
        editor.textProperty().set("s = lr*g\ntheta = theta - s(t)  # lr(t)");
        assertEquals(
                "line 2: s(t) is the product s*t, for s has no argument: it is the value of this update",
                editor.warning().orElseThrow());
        editor.textProperty().set("theta = theta - lr*grad(theta)*(t)");
        assertTrue(editor.warning().isEmpty());
        for (Schedule schedule : Catalog.builtIn().schedules()) {
            assertEquals(Optional.empty(), StepWarning.of(schedule), schedule.id());
        }
        for (UpdateRule rule : Catalog.builtIn().updateRules()) {
            assertEquals(Optional.empty(), StepWarning.of(rule), rule.id());
        }
    }

    @Test
    void aLineInAnotherSpellingRacesAndIsKeptInThatOfTheLanguage() {
        editor.textProperty().set("theta = theta − lr·g/√(norm(g)²)");
        assertNull(editor.problemProperty().get());
        assertEquals(
                "theta = theta - lr*g/sqrt(norm(g)^2)", run().optimizer().rule().text());
        assertEquals("theta = theta − lr·g/√(norm(g)²)", editor.textProperty().get());
        editor.textProperty().set("theta = theta − lr·√h");
        assertNotNull(editor.problemProperty().get());
        editor.textProperty().set("theta = theta - lr*g²");
        assertEquals(Optional.empty(), editor.save());
        String id = run().optimizer().rule().id();
        assertEquals(
                "theta = theta - lr*g^2",
                window.catalog().updateRule(id).orElseThrow().text());
    }

    @Test
    void whatCellsWereReadAsIsSaid() {
        editor.textProperty().set("theta = theta - lr*g");
        editor.tables().addParameter();
        int last = editor.definition().parameters().size() - 1;
        assertEquals(Optional.empty(), editor.tables().setParameter(last, ParameterCell.MAX, "4tan^-1(1)"));
        assertNull(editor.problemProperty().get());
        assertEquals(
                List.of("tan^-1 was read as the inverse function atan."),
                editor.notesProperty().get());
        assertEquals(Optional.empty(), editor.tables().setParameter(last, ParameterCell.MAX, "10"));
        assertEquals(List.of(), editor.notesProperty().get());
        editor.tables().setParameter(last, ParameterCell.DEFAULT, "sin^-1(0.5)");
        assertNull(editor.problemProperty().get());
        assertEquals(
                List.of("sin^-1 was read as the inverse function asin."),
                editor.notesProperty().get());
        assertEquals(
                "asin(0.5)", run().optimizer().rule().parameters().get(last).defaultText());
        editor.tables().setParameter(last, ParameterCell.DEFAULT, "1");
        editor.tables().addState();
        String name = editor.definition().state().getFirst().name();
        editor.tables().setState(0, new InitialValue(name, "cos^-1(0)"));
        editor.textProperty().set("theta = theta - lr*g*" + name);
        assertNull(editor.problemProperty().get());
        assertEquals(
                List.of("cos^-1 was read as the inverse function acos."),
                editor.notesProperty().get());
    }

    @Test
    void whatLinesWereReadAsIsSaid() {
        editor.textProperty().set("x = x - lr*g");
        assertNull(editor.problemProperty().get());
        assertEquals(
                List.of("x was read as theta, the point."),
                editor.notesProperty().get());
        assertEquals("theta = theta - lr*g", run().optimizer().rule().text());
        editor.textProperty().set("theta -= lr*g*log(2, 8)");
        assertEquals(
                List.of(
                        "theta -= lr*g*log(2, 8) was read as theta = theta - lr*g*log(2, 8).",
                        "log(2, 8) was read as the logarithm of 2 to the base 8."),
                editor.notesProperty().get());
        editor.textProperty().set("theta = theta - lr*g");
        assertEquals(List.of(), editor.notesProperty().get());
    }

    @Test
    void aMethodHasNoTextToEdit() {
        window.editor().close();
        window.runs().add(Catalog.builtIn().updateRule("nelder-mead").orElseThrow());
        window.editor().editRule(window.session().scenario().runs().size() - 1);
        assertNull(window.editor().openProperty().get());
    }

    @Test
    void whatIsTypedRacesAtOnceUnderANameOfItsOwn() {
        double before = endX();
        editor.textProperty().set(editor.textProperty().get().replace("rate*m_hat", "rate*g"));
        assertNull(editor.problemProperty().get());
        assertEquals("my-adam", run().optimizer().rule().id());
        assertEquals("My Adam", run().label());
        assertEquals(editor.definition(), run().optimizer().rule());
        assertTrue(endX() != before);
        assertEquals(new Setting.Number(0.3), run().optimizer().settings().get("lr"));
    }

    @Test
    void theLastGoodRuleRacesOnWhileTheTextIsWrong() {
        RunSpec before = run();
        String text = editor.textProperty().get();
        editor.textProperty().set(text.replace("rate*m_hat", "rate*m_bat"));
        assertEquals(before, run());
        Problem problem = editor.problemProperty().get();
        assertEquals(
                "m_bat", editor.textProperty().get().substring(problem.start(), problem.start() + problem.length()));
        window.session().edit("move the start", s -> s.withStart(new Point(0, 0)));
        assertTrue(editor.textProperty().get().contains("m_bat"));
        editor.acceptSuggestion();
        assertEquals(text, editor.textProperty().get());
        assertNull(editor.problemProperty().get());
    }

    @Test
    void aStretchOfTypingIsOneStepBack() {
        RunSpec before = run();
        for (String end : List.of("0.9*rate*m_hat", "0.95*rate*m_hat")) {
            String text = Catalog.builtIn().updateRule("adam").orElseThrow().text();
            editor.textProperty().set(text.replace("rate*m_hat", end));
        }
        window.session().undo();
        assertEquals(before, run());
        assertEquals(before.optimizer().rule(), editor.definition());
        assertEquals(before.optimizer().rule().text(), editor.textProperty().get());
        window.session().redo();
        assertTrue(editor.textProperty().get().contains("0.95"));
    }

    @Test
    void aParameterIsRenamedWhereverItStands() {
        editor.tables().setParameter(1, ParameterCell.NAME, "b");
        assertTrue(editor.textProperty().get().startsWith("m     = b*m + (1 - b)*g  "));
        assertTrue(editor.textProperty().get().contains("m/(1 - b^t)"));
        assertTrue(editor.textProperty().get().contains("beta2*v"));
        assertNull(editor.problemProperty().get());
        editor.tables().setState(0, new InitialValue("mean", "0"));
        assertTrue(editor.textProperty().get().startsWith("mean     = b*mean + (1 - b)*g"));
        assertEquals("b", run().optimizer().rule().parameters().get(1).name());
    }

    @Test
    void aValueThatTheRunGivesGoesWithTheNewName() {
        var beta = run().optimizer().rule().parameter("beta1").orElseThrow();
        new RunModel(window.session(), 0).setParameterLive(beta, new Setting.Number(0.5));
        new RunModel(window.session(), 0).commit();
        editor.tables().setParameter(1, ParameterCell.NAME, "b");
        assertEquals(new Setting.Number(0.5), run().optimizer().settings().get("b"));
        editor.tables().setParameter(1, ParameterCell.DEFAULT, "0.25");
        assertFalse(run().optimizer().settings().containsKey("b"));
    }

    @Test
    void parametersComeAndGo() {
        editor.tables().addParameter();
        editor.textProperty().set(editor.textProperty().get().replace("rate*m_hat", "c*rate*m_hat"));
        assertNull(editor.problemProperty().get());
        editor.tables().setParameter(4, ParameterCell.DEFAULT, "sqrt(beta2)");
        assertEquals("sqrt(beta2)", run().optimizer().rule().parameters().get(4).defaultText());
        editor.tables().setType(4, ParameterType.SWITCH);
        assertEquals(
                new Setting.Flag(false),
                run().optimizer().rule().parameters().get(4).defaultValue());
        editor.tables().removeParameter(4);
        assertEquals("line 6: unknown name c", sentence().substring(0, 22));
    }

    @Test
    void theOriginalRacesBesideAndComesBack() {
        editor.textProperty().set(editor.textProperty().get().replace("rate*m_hat", "rate*g"));
        editor.raceOriginal();
        assertEquals(
                List.of("My Adam", "Adam", "RMSProp", "Momentum", "Gradient descent"),
                window.session().scenario().labels());
        assertEquals(
                Catalog.builtIn().updateRule("adam").orElseThrow(),
                window.session().scenario().runs().get(1).optimizer().rule());
        window.editor().editRule(0);
        editor = window.editor().openProperty().get();
        editor.revert();
        assertEquals("adam", run().optimizer().rule().id());
        assertEquals("Adam 2", run().label());
    }

    @Test
    void aSavedRuleIsInTheListsAndInTheFolder() {
        editor.textProperty().set(editor.textProperty().get().replace("rate*m_hat", "rate*g"));
        editor.rename("Adam without memory");
        assertEquals(Optional.empty(), editor.save());
        assertTrue(Files.exists(folder.resolve("optimizers").resolve("adam-without-memory.toml")));
        UpdateRule listed = window.catalog().updateRule("adam-without-memory").orElseThrow();
        assertEquals(run().optimizer().rule(), listed);
        assertTrue(editor.replacesFile());
        editor.textProperty().set(editor.textProperty().get().replace("rate*g", "2*rate*g"));
        assertEquals(Optional.empty(), editor.save());
        assertEquals(
                run().optimizer().rule(),
                window.catalog().updateRule("adam-without-memory").orElseThrow());
    }

    @Test
    void namesThatAreTakenAreRefused() {
        editor.textProperty().set(editor.textProperty().get().replace("rate*m_hat", "rate*g"));
        editor.rename("RMSProp");
        assertEquals(
                "RMSProp is the name of an update rule that comes with the program; choose another name", sentence());
        assertEquals(Optional.of(sentence()), editor.save());
        editor.rename("Mine");
        editor.save();
        window.editor().editRule(1);
        RuleEditorModel other = window.editor().openProperty().get();
        other.rename("Mine");
        assertEquals(Optional.of("mine.toml is in your folder already; choose another name"), other.save());
    }

    @Test
    void aScheduleIsEditedTheSameWay() {
        window.editor().editSchedule(0, 0);
        editor = window.editor().openProperty().get();
        editor.textProperty().set("lr = lr0*((k + 1)/N)^2");
        assertNull(editor.problemProperty().get());
        assertEquals("my-warm-up", run().schedule().getFirst().schedule().id());
        assertEquals(20, run().schedule().getFirst().length());
        assertEquals("Adam", run().label());
        assertEquals(Optional.empty(), editor.save());
        assertTrue(window.catalog().schedule("my-warm-up").isPresent());
    }

    @Test
    void theEditorClosesWhenItsRunIsGone() {
        window.runs().remove(0);
        assertNull(window.editor().openProperty().get());
        window.session().undo();
        window.editor().editRule(0);
        assertNotNull(window.editor().openProperty().get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m = g                            | the text never assigns theta; expected a line theta = ...
            theta = theta - lr*gradient      | line 1: unknown name gradient
            theta = theta - lr*norm(lr)      | line 1: norm needs a value per coordinate, found one number for both
            theta = theta - lr*g[0]          | line 1: unexpected character [; a line is done for each coordinate
            theta == theta - lr*g            | line 1: expected an assignment such as m = beta*m + g
            g = 2                            | line 1: g is given and cannot be assigned
            s = s + g; theta = theta - lr*s  | line 1: unexpected character ;
            """)
    void aWrongTextGetsOneSentence(String text, String begins) {
        editor.textProperty().set(text);
        assertTrue(sentence().startsWith(begins), sentence());
        assertEquals("adam", run().optimizer().rule().id());
    }

    @Test
    void aTextOfTenThousandLinesGetsOneSentence() {
        editor.textProperty().set("theta = theta - lr*g\n".repeat(10_000));
        assertEquals("a rule may have at most 200 lines, this one has 10001", sentence());
    }

    @Test
    void aDivisionByZeroRacesAndNamesItsLine() {
        editor.textProperty().set(editor.textProperty().get().replace("sqrt(v_hat) + eps", "v_hat - v_hat"));
        assertNull(editor.problemProperty().get());
        String sentence = editor.run().breakdown().orElseThrow();
        assertTrue(sentence.startsWith("At update 1 line 5 of My Adam, rate = lr/(v_hat - v_hat), gives infinity"));
        var verdict = window.session().resultsProperty().get().verdicts().getFirst();
        assertTrue(verdict.reason().endsWith(sentence), verdict.reason());
    }

    @Test
    void everyLineHasItsNumbersAtThePlayhead() {
        var run = window.session().resultsProperty().get().trajectories().getFirst();
        var values = LineValues.of(editor.definition(), run, 1);
        assertEquals(List.of(1, 2, 3, 4, 5, 6), List.copyOf(values.keySet()));
        assertEquals("−21.6, −8.8", values.get(1));
        assertEquals(values, LineValues.of(editor.definition(), run, 0));
    }
}
