package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `check` says of files, right and wrong.
class CheckCommandTest extends CommandCalls {
    @Test
    void checkSpeaksOfEveryFile() throws IOException {
        String good = race("");
        String bad = file("bad.thalweg", "thalweg = 2\n");
        String rule = file(
                "mine.toml",
                "name = \"M\"\n[parameters]\nlr = { default = 1 }\n[rule]\ntext = \"theta = theta - lr*gg\"");
        Result result = call("check", good, bad, rule);
        assertEquals(good + ": a valid scenario\n", result.out());
        assertEquals(
                "thalweg: " + bad + ":1:1: this file needs a newer Thalweg: expected format 1, found 2\nthalweg: "
                        + rule + ":5:28: unknown name gg; did you mean g*g?\n",
                result.err());
        assertEquals(2, result.status());
    }

    @Test
    void checkSpeaksOfWhatALessonLeadsToAndIsNotThere() throws IOException {
        String lesson = """
                name = "A"
                course = "One of my own"
                needs = ["b", "c"]
                [question]
                text = "See [b](lesson:b) and [d](landscape:d)."
                choices = [{ text = "a", right = true, because = "b" }, { text = "c", because = "d" }]
                [scenario.main]
                landscape = { formula = "x^2 + y^2" }
                run = [{ optimizer = { use = "sgd" } }]
                """;
        file("b.toml", lesson);
        String a = file("a.toml", lesson);
        Result result = call("check", a);
        assertEquals(
                "thalweg: " + a + ": `needs` names the lesson \"c\", which is not there; `thalweg list lessons` names"
                        + " all\n" + a + ": the text links to the landscape \"d\", which is not there; `thalweg list"
                        + " landscapes` names all\n",
                result.err());
        assertEquals(2, result.status());
    }

    @Test
    void aLessonOfTheProgramIsCheckedByItsId() {
        assertEquals(
                "clipping: a valid lesson, 4 values as expected\n",
                call("check", "clipping").out());
        assertEquals(2, call("check", "no-such-lesson").status());
    }

    @Test
    void checkSaysWhatWasReadAsSomethingElseAndWhichMinimaAreMissing() throws IOException {
        String foreign = file(
                "foreign.thalweg",
                "[landscape]\nformula = \"cos(20*x1) + cos(20*x2)\"\n[[run]]\noptimizer = { use = \"sgd\" }\n");
        Result result = call("check", foreign);
        assertEquals(foreign + ": a valid scenario\n", result.out());
        assertEquals(
                "thalweg: " + foreign + ":2:1: x1 and x2 were read as x and y.\nthalweg: " + foreign
                        + ": More than 200 minima are in view; the lowest of those that were found are marked.\n",
                result.err());
        assertEquals(0, result.status());
    }

    /// A plateau schedule that watches an undefined loss never lowers the rate.
    @Test
    void aScheduleThatWatchesNothingIsPointedOut() throws IOException {
        Path file = folder.resolve("plateau.thalweg");
        Files.writeString(file, """
                start = [1, 2]
                steps = 3
                [landscape]
                formula = "x^2 + y^2"
                [[run]]
                optimizer = { use = "sgd" }
                schedule = { use = "plateau", monitor = "validation" }
                """);
        assertEquals(
                "thalweg: " + file + ":7:1: this schedule reads the validation loss, which is undefined: there is no"
                        + " [validation], and nothing is held out\n",
                call("check", file.toString()).err());
    }

    @Test
    void aBatchWithoutNoiseIsPointedOut() throws IOException {
        Path file = folder.resolve("batch.thalweg");
        Files.writeString(file, """
                start = [1, 2]
                steps = 3
                [landscape]
                formula = "x^2 + y^2"
                [[run]]
                optimizer = { use = "sgd" }
                batch = 16
                """);
        assertEquals(
                "thalweg: " + file + ":7:1: `batch` has no effect: the gradient is exact; expected [noise] with"
                        + " `gradient`, found none\n",
                call("check", file.toString()).err());
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'batch = 2', false", "'[sweep]\n\"noise.batch\" = [1, 2]', false"})
    void samplingWithoutBatchIsPointedOut(String more, boolean noted) throws IOException {
        String file = file("sampling.thalweg", """
                start = [1, 2]
                steps = 3
                [[run]]
                optimizer = { use = "sgd" }
                [landscape]
                formula = "mean((x*u + y - s)^2)"
                [landscape.data]
                columns = { u = [1, 2, 3], s = [1, 2, 4] }
                [noise]
                sampling = "replacement"
                """ + more);
        assertEquals(
                noted
                        ? "thalweg: " + file + ":10:1: `sampling` has no effect: each update sees all rows; expected"
                                + " `batch`, found none\n"
                        : "",
                call("check", file).err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x^2 + y^2     | [1, 1]     | (1, 1), where f is 2; beside it at (0.99995757
            x^2 - y^2     | [0, 0]     | (0, 0), where f is 0; beside it at
            """)
    void whatIsNoMinimumIsNotListedAsOne(String formula, String place, String sentence) throws IOException {
        Path file = folder.resolve("wrong.toml");
        Files.writeString(file, """
                name = "Wrong"
                formula = "%s"
                view = [-3, 3, -3, 3]
                starts = [[1, 2]]
                minima = [%s]
                """.formatted(formula, place));
        Result result = call("check", file.toString());
        assertEquals(Cli.BAD_INPUT, result.status());
        assertTrue(
                result.err().startsWith("thalweg: " + file + ":5:1: expected minima, found " + sentence), result.err());
    }
}
