package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `thalweg run --summary`, and CSV with decimal commas.
class SummaryTest {
    /// Halves the distance to the minimum in every update; the second run steps over it and back for ever.
    private static final String RACE = """
            steps = 3
            start = [1, 2]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "sgd", lr = 0.25 }
            [[run]]
            label = "over; and back"
            optimizer = { use = "sgd", lr = 1 }
            """;

    @TempDir
    Path folder;

    private record Result(int status, List<String> out, String err) {}

    private Result call(String line) throws IOException {
        Path race = folder.resolve("race.thalweg");
        if (!Files.exists(race)) {
            Files.writeString(race, RACE);
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Cli.execute(
                line.replace("RACE", race.toString())
                        .replace("FOLDER", folder.toString())
                        .split(" "),
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(
                status, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    /// Without the sentence at its end.
    private static String numbers(String row) {
        return Stream.of(row.split(",", -1))
                .limit(10)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
    }

    @Test
    void aSummaryHasARowForEachRun() throws IOException {
        Result result = call("run RACE --summary --threshold 0.4");
        assertEquals("", result.err());
        assertEquals(
                "run,updates,final_loss,lowest_loss,lowest_at,distance,threshold,updates_to_threshold,evaluations,"
                        + "verdict,reason",
                result.out().get(0));
        double distance = Math.hypot(0.125, 0.25);
        assertEquals(
                "sgd,3,0.078125,0.078125,3," + distance + ",0.4,2,3,converging",
                numbers(result.out().get(1)));
        String back = result.out().get(2);
        assertTrue(back.startsWith("over; and back,3,5.0,5.0,0," + Math.sqrt(5) + ",0.4,,3,"), back);
        assertEquals(3, result.out().size());
    }

    @Test
    void theUsualThresholdIsAHundredthOfTheWay() throws IOException {
        String row = call("run RACE --summary").out().get(1);
        assertEquals("0.05", row.split(",", -1)[6]);
    }

    @Test
    void aGradientOfSomeOfTheRowsIsAPartOfAnEvaluation() throws IOException {
        Files.writeString(folder.resolve("race.thalweg"), """
                steps = 3
                landscape = { use = "line-raw", data = { held_out = 0.25 } }
                noise = { batch = 9 }
                [[run]]
                optimizer = { use = "sgd", lr = 0.01 }
                """);
        assertEquals("1.5", call("run RACE --summary").out().get(1).split(",", -1)[8]);
    }

    @Test
    void aSummaryOfASweepAndOfAFolderHasTheirColumns() throws IOException {
        Files.writeString(folder.resolve("race.thalweg"), RACE + "[sweep]\n\"run1.lr\" = [0.1, 0.25]\n");
        Result swept = call("run RACE --summary --run sgd");
        assertTrue(
                swept.out().get(0).startsWith("run1.lr,run,updates,"),
                swept.out().get(0));
        assertTrue(
                swept.out().get(2).startsWith("0.25,sgd,3,0.078125,"),
                swept.out().get(2));
        Result all = call("run FOLDER --summary");
        assertTrue(
                all.out().get(1).startsWith("race.thalweg,0.1,sgd,3,"),
                all.out().get(1));
        assertEquals(5, all.out().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--summary --state", "--summary --all", "--summary --every 2", "--threshold 1"})
    void whatDoesNotGoTogetherIsSaid(String options) throws IOException {
        Result result = call("run RACE " + options);
        assertEquals(Cli.BAD_INPUT, result.status());
        assertTrue(result.err().contains("--summary"), result.err());
    }

    @Test
    void spreadsheetsGetDecimalCommas() throws IOException {
        List<String> out = call("run RACE --csv comma").out();
        assertEquals("run;step;x;y;loss;grad_x;grad_y;lr;rate_x;rate_y", out.get(0));
        assertEquals("sgd;1;0,5;1,0;1,25;1,0;2,0;0,25;0,25;0,25", out.get(2));
        assertTrue(out.get(5).startsWith("\"over; and back\";0;1,0;2,0;"), out.get(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run RACE --summary --csv comma -o OUT",
                "tune RACE --budget 30 --method random --csv comma -o OUT",
                "find-lr RACE --steps 12 --csv comma -o OUT",
                "map RACE --kind sweep --x run1.lr=0.1:0.5 --csv comma -o OUT"
            })
    void everyTableIsWrittenSo(String line) throws IOException {
        Path csv = folder.resolve("out.csv");
        Result result = call(line.replace("OUT", csv.toString()));
        assertEquals(0, result.status(), result.err());
        List<String> written = Files.readAllLines(csv);
        String plain = line.replace(" --csv comma", "").replace("OUT", csv.toString());
        assertEquals(0, call(plain).status());
        List<String> usual = Files.readAllLines(csv);
        assertEquals(usual.get(0).replace(',', ';'), written.get(0));
        assertEquals(usual.size(), written.size());
        assertTrue(written.get(1).matches(".*;-?\\d+,\\d+(E-?\\d+)?;.*"), written.get(1));
    }

    @Test
    void stateHasTheValidationLoss() throws IOException {
        Files.writeString(folder.resolve("race.thalweg"), RACE + "[validation]\nformula = \"(x-1)^2 + y^2\"\n");
        List<String> out = call("run RACE --state --run sgd").out();
        int column = List.of(out.get(0).split(",", -1)).indexOf("validation");
        assertEquals("4.0", out.get(1).split(",", -1)[column]);
        assertEquals("1.25", out.get(2).split(",", -1)[column]);
        assertTrue(!call("run RACE").out().get(0).contains("validation"));
    }

    @Test
    void aFigureHasTheTitleThatIsAskedFor() throws IOException {
        Path figure = folder.resolve("figure.svg");
        assertEquals(0, call("render RACE --title Halving -o " + figure).status());
        assertTrue(Files.readString(figure).contains("Halving"));
        Result over = call("render RACE --title " + "a".repeat(501) + " -o " + figure);
        assertEquals("thalweg: --title: expected at most 500 letters in a title, found 501\n", over.err());
    }

    @Test
    void ratesMayBeAsLargeAsALandscapeIsFlat() throws IOException {
        Files.writeString(
                folder.resolve("race.thalweg"),
                RACE.replace("x^2 + y^2", "1e-12*(x^2 + y^2)").replace("lr = 0.25", "lr = 2.5e11"));
        List<String> out = call("run RACE").out();
        assertTrue(out.get(2).startsWith("sgd,1,0.5,1.0,"), out.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 1e-320, 0, 1]", "[-1e308, 1, 0, 1]", "[0, 1, 0, 5e-324]"})
    void viewsBeyondNumbersAreRefusedInWords(String view) throws IOException {
        Files.writeString(folder.resolve("race.thalweg"), RACE.replaceFirst("formula.*", "$0\nview = " + view));
        Result result = call("check RACE");
        assertEquals(Cli.BAD_INPUT, result.status());
        assertTrue(result.err().contains("a view must have sides from 1.0E-150 to 1.0E150, was one of "), result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "render", "run", "tune", "find-lr", "code", "check", "list", "derive"})
    void helpSaysNothingElse(String command) throws IOException {
        PrintStream usual = System.err;
        var heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            Result result = call(command + " --help");
            assertEquals("", result.err());
            assertTrue(result.out().stream().noneMatch(line -> line.contains("%%")));
        } finally {
            System.setErr(usual);
        }
        assertEquals("", heard.toString(StandardCharsets.UTF_8));
    }

    @Test
    void measuresAreColumns() throws IOException {
        String race = "run RACE --measure verdict --measure";
        Path file = folder.resolve("race.thalweg");
        Files.writeString(file, RACE);
        var out = new ByteArrayOutputStream();
        int status = Cli.execute(
                new String[] {"run", file.toString(), "--measure", "first x < 0.2", "--measure", "last 'x^2 + y^2'"},
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        assertEquals(0, status);
        assertEquals(
                List.of("run,first x < 0.2,last 'x^2 + y^2'", "sgd,3,0.078125", "over; and back,1,5"),
                out.toString(StandardCharsets.UTF_8).lines().toList());
        assertEquals(2, call(race + " fast").status());
    }

    @Test
    void lessonIsCheckedByWhatItSays() throws IOException {
        Path lesson = folder.resolve("lesson.toml");
        String text =
                Files.readString(Path.of("src/main/resources/io/github/thalweg/lessons/too-small-too-large.toml"));
        Files.writeString(lesson, text);
        assertEquals(
                List.of(lesson + ": a valid lesson, 4 values as expected"),
                call("check " + lesson).out());
        Files.writeString(lesson, text.replace("expected = 7.407", "expected = 7.5"));
        Result wrong = call("check " + lesson);
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("the value `slow` must be 7.5 within 0.001, was 7.40"), wrong.err());
    }
}
