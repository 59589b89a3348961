package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands as a shell sees them.
class CliTest extends CommandCalls {
    @Test
    void runWritesEveryUpdateOfEveryRun() throws IOException {
        Result result = call("run", race(""));
        assertEquals("""
                run,step,x,y,loss,grad_x,grad_y,lr,rate_x,rate_y
                sgd,0,1.0,2.0,5.0,2.0,4.0,,,
                sgd,1,0.5,1.0,1.25,1.0,2.0,0.25,0.25,0.25
                sgd,2,0.25,0.5,0.3125,0.5,1.0,0.25,0.25,0.25
                sgd,3,0.125,0.25,0.078125,0.25,0.5,0.25,0.25,0.25
                """, result.out().substring(0, result.out().indexOf("\"a")));
        assertEquals(9, result.out().lines().count());
        assertTrue(result.out().contains("\n\"a, \"\"b\"\"\",0,1.0,2.0,5.0,2.0,4.0,,,\n"));
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }

    @Test
    void stateAddsTheUnionOfTheRulesNames() throws IOException {
        List<String> lines = call("run", race(""), "--state").out().lines().toList();
        assertTrue(lines.get(0).endsWith("rate_y,b_x,b_y"));
        assertTrue(lines.get(2).endsWith(",0.25,,"));
        assertTrue(lines.get(5).endsWith(",,,,0.0,0.0"));
        assertTrue(lines.get(6).endsWith(",2.0,4.0"));
    }

    @Test
    void aSweepGivesOneRowPerRun() throws IOException {
        String more = "[noise]\ngradient = 0\nseed = 4\nseeds = 2\n[sweep]\n\"run1.lr\" = [0.5, 0.25]\n";
        List<String> lines = call("run", race(more)).out().lines().toList();
        assertEquals("run1.lr,seed,run,step,x,y,loss,grad_x,grad_y,lr,rate_x,rate_y", lines.get(0));
        assertEquals("0.5,4,sgd,3,0.0,0.0,0.0,0.0,0.0,0.5,0.5,0.5", lines.get(1));
        assertEquals("0.25,5,sgd,3,0.125,0.25,0.078125,0.25,0.5,0.25,0.25,0.25", lines.get(7));
        assertEquals(9, lines.size());
        assertEquals(1 + 8 * 4, call("run", race(more), "--all").out().lines().count());
    }

    @Test
    void aFolderGivesOneRowForEachRunOfItsScenarios() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("b.thalweg"), RACE + "[sweep]\n\"run1.lr\" = [0.5, 0.25]\n");
        Files.writeString(scenarios.resolve("a.thalweg"), RACE);
        Files.writeString(scenarios.resolve("notes.txt"), "no scenario");
        List<String> lines =
                call("run", scenarios.toString(), "--run", "sgd").out().lines().toList();
        assertEquals(
                List.of(
                        "file,run1.lr,run,step,x,y,loss,grad_x,grad_y,lr,rate_x,rate_y",
                        "a.thalweg,,sgd,3,0.125,0.25,0.078125,0.25,0.5,0.25,0.25,0.25",
                        "b.thalweg,0.5,sgd,3,0.0,0.0,0.0,0.0,0.0,0.5,0.5,0.5",
                        "b.thalweg,0.25,sgd,3,0.125,0.25,0.078125,0.25,0.5,0.25,0.25,0.25"),
                lines);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(
                "thalweg: " + empty + ": expected a folder with files *.thalweg, found none in it\n",
                call("run", empty.toString()).err());
    }

    @Test
    void manyVariationsKeepTheirOrder() throws IOException {
        String values = IntStream.rangeClosed(1, 1500)
                .mapToObj(i -> Double.toString(i / 4096.0))
                .collect(Collectors.joining(", "));
        List<String> lines = call("run", race("[sweep]\n\"run1.lr\" = [" + values + "]\n"), "--run", "sgd")
                .out()
                .lines()
                .toList();
        assertEquals(1501, lines.size());
        for (int i = 1; i <= 1500; i++) {
            assertTrue(lines.get(i).startsWith(i / 4096.0 + ",sgd,3,"), lines.get(i));
        }
    }

    @Test
    void outputGoesToAFileOrLeavesTheOldOne() throws IOException {
        Path target = folder.resolve("out.csv");
        assertEquals(new Result(0, "", ""), call("run", race(""), "-o", target.toString()));
        String written = Files.readString(target);
        assertEquals(call("run", race("")).out(), written);
        assertEquals(
                2, call("run", race("nonsense = 1"), "-o", target.toString()).status());
        assertEquals(written, Files.readString(target));
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() throws IOException {
        Path target = folder.resolve("none").resolve("out.csv");
        Result result = call("run", race(""), "-o", target.toString());
        assertEquals(2, result.status());
        assertEquals("thalweg: " + target + ": expected an existing folder to write to, found none\n", result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscapes", "optimizers", "schedules"})
    void listsBeginWithTheIds(String kind) {
        Result result = call("list", kind);
        List<String> ids = result.out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        Catalog catalog = Catalog.builtIn();
        assertEquals(
                switch (kind) {
                    case "landscapes" ->
                        catalog.landscapes().stream().map(l -> l.id()).toList();
                    case "optimizers" ->
                        catalog.updateRules().stream().map(r -> r.id()).toList();
                    default -> catalog.schedules().stream().map(s -> s.id()).toList();
                },
                ids.subList(0, ids.size()));
    }

    @Test
    void listsAreJsonOnRequest() {
        String json = call("list", "optimizers", "--json").out();
        assertTrue(
                json.contains("{\"id\": \"adadelta\", \"name\": \"Adadelta\", \"group\": \"Adaptive\", \"summary\":"));
        assertTrue(json.contains("{\"name\": \"eps\", \"symbol\": \"ε\", \"default\": 1e-8, \"min\": 0, \"max\": 1,"
                + " \"type\": \"number\", \"choices\": [], \"meaning\": \"Keeps "));
        String schedules = call("list", "schedules", "--json").out();
        assertTrue(schedules.contains("\"default\": \"triangular\", \"min\": null, \"max\": null, \"type\": \"choice\","
                + " \"choices\": [\"triangular\", \"triangular2\", \"exp_range\"], \"meaning\": \""));
        for (String kind : new String[] {"landscapes", "optimizers", "schedules"}) {
            String whole = call("list", kind, "--json").out();
            assertTrue(whole.contains("\"meaning\": \""), kind);
            assertFalse(whole.contains("\"meaning\": \"\""), kind);
        }
    }

    @Test
    void runWritesTheRowsThatAreAskedFor() throws IOException {
        Result all = call("run", race(""));
        Result some = call("run", race(""), "--run", "sgd", "--from", "1", "--to", "9", "--every", "2");
        List<String> wanted = all.out()
                .lines()
                .filter(line -> line.startsWith("run,") || line.matches("sgd,[13],.*"))
                .toList();
        assertEquals(3, wanted.size());
        assertEquals(wanted, some.out().lines().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--run | Adam | --run must be one of sgd, a, \"b\", was Adam",
                "--from | -1 | --from must be at least 0, was -1",
                "--to | -1 | --to must be at least 0, was -1",
                "--every | 0 | --every must be at least 1, was 0"
            })
    void runRefusesRowsThatAreNotThere(String option, String value, String sentence) throws IOException {
        assertEquals(new Result(2, "", "thalweg: " + sentence + "\n"), call("run", race(""), option, value));
    }

    @Test
    void renderMakesAPictureOfTheAskedSize() throws IOException {
        Path target = folder.resolve("map.png");
        Result result = call(
                "render", race(""), "-o", target.toString(), "--figure", "map", "--size", "300x200", "--scale", "2");
        assertEquals(new Result(0, "", ""), result);
        var image = ImageIO.read(target.toFile());
        assertEquals(600, image.getWidth());
        assertEquals(400, image.getHeight());
    }

    @Test
    void renderDrawsRepetitions() throws IOException {
        byte[] once = rendered("[noise]\ngradient = 0.5\n");
        byte[] repeated = rendered("[noise]\ngradient = 0.5\nseeds = 20\n");
        assertFalse(Arrays.equals(once, repeated));
        assertArrayEquals(repeated, rendered("[noise]\ngradient = 0.5\nseeds = 20\n"));
    }

    private byte[] rendered(String more) throws IOException {
        Path target = folder.resolve("repeated.png");
        String[] call = {"render", race(more), "-o", target.toString(), "--figure", "loss", "--size", "300x200"};
        assertEquals(new Result(0, "", ""), call(call));
        return Files.readAllBytes(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--figure | pie | thalweg: --figure must be one of all, data, distance, gradient, loss, map, maps, pair, rate,"
                        + " sharpness, step, surface, variable, was pie",
                "--figure | los | thalweg: --figure must be one of all, data, distance, gradient, loss, map, maps, pair, rate,"
                        + " sharpness, step, surface, variable, was los; did you mean loss?",
                "--elevation | 100 | thalweg: --elevation must be in [0.0, 90.0], was 100.0",
                "--linear-axis | pie | thalweg: --linear-axis must be one of distance, gradient, loss, pair, rate, sharpness,"
                        + " variable, was pie",
                "--turntable | --figure=surface | thalweg: --turntable is for animations of --figure surface:"
                        + " -o must end in .gif, .mp4 or %04d.png",
                "--vertical | tall | thalweg: --vertical must be one of linear, log, was tall",
                "--theme | pink | thalweg: --theme must be one of dark, high-contrast, light, was pink",
                "--size | 0x5 | thalweg: --size must be WxH in pixels, e.g. 1200x700, WxHcm, WxHmm,"
                        + " or one of 16:9, 4:3, square, column, two-columns, was 0x5",
                "--scale | 1e9 | thalweg: --size times --scale must be above 0 and at most 100 million pixels,"
                        + " was 1200x700 x 1.0E9",
                "--dpi | 300 | thalweg: --dpi needs a --size in cm or mm, was 1200x700",
                "--size | 900x900cm | thalweg: --size times --scale must be above 0 and at most 100 million pixels,"
                        + " was 900x900cm x 1.0",
                "--type | 1 | thalweg: --type must be in [3, 400], was 1.0",
                "--run | Adam | thalweg: --run must be one of sgd, a, \"b\", was Adam",
                "--overlay | field,arrows | thalweg: --overlay must be one of anatomy, curvature, field, fog, residuals,"
                        + " rows, stability, was arrows; did you mean field?",
                "--palette | jet | thalweg: --palette must be one of cividis, grey, quiet, terrain, viridis, was jet",
                "--color-scale | sqrt | thalweg: --color-scale must be one of linear, log, quantile, was sqrt",
                "--figure | variable | thalweg: --variable must be one of b, was not given",
                "--figure | data | thalweg: --figure data needs a landscape from examples, with a [data] table;"
                        + " this formula has none",
                "--epochs | --linear | thalweg: --epochs needs a landscape from examples, with a [data] table",
                "--step | -1 | thalweg: --step must be at least 0, was -1"
            })
    void renderRefusesInOneSentence(String option, String value, String sentence) throws IOException {
        Path target = folder.resolve("map.png");
        Result result = call("render", race(""), "-o", target.toString(), option, value);
        assertEquals(new Result(2, "", sentence + "\n"), result);
        assertFalse(Files.exists(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "run", "list nothing", "derive x", "run --frobnicate", "render a.thalweg"})
    void wrongUsageIsOneLineAndStatusTwo(String line) {
        Result result = call(line.split(" ", -1));
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    /// What is not named by hand is named after a field, which the compiled program forgets of arguments.
    @ParameterizedTest
    @ValueSource(strings = {"run", "render", "map", "find-lr", "tune", "check", "import", "list", "derive"})
    void everyValueOfAnOptionHasAName(String command) {
        String help = call(command, "--help").out();
        assertTrue(help.contains("Usage: thalweg " + command), help);
        assertFalse(help.contains("<arg"), help);
    }

    @Test
    void noArgumentsOrAFileOpenTheWindow() throws IOException {
        assertFalse(Cli.handles(List.of()));
        assertFalse(Cli.handles(List.of(race(""))));
        assertTrue(Cli.handles(List.of("run", "x.thalweg")));
        assertTrue(Cli.handles(List.of("--help")));
        assertTrue(Cli.handles(List.of("no-such-file.thalweg")));
    }

    @Test
    void aScenarioIsOneWordAndComesBack() throws IOException {
        Path picture = folder.resolve("qr.png");
        Result word = call("code", race(""), "-o", picture.toString());
        assertEquals(Cli.DONE, word.status());
        assertTrue(Files.size(picture) > 0);
        String code = word.out().strip();
        assertFalse(Cli.handles(List.of(code)));
        Result text = call("code", "--decode", code);
        assertTrue(text.out().startsWith("thalweg = 1\nstart = [1, 2]\nsteps = 3\n"), text.out());
        assertEquals(call("run", race("")).out(), call("run", code).out());
        assertEquals(
                "thalweg: scenario code: expected a whole code, found one that is cut off\n",
                call("run", code.substring(0, 40)).err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run FILE -o a.png        | run writes CSV, and a.png is the name of a figure: thalweg render draws it
            find-lr FILE --to fast   | Invalid value for option '--to': expected a number, found "fast"
            find-lr FILE --to 1e400  | Invalid value for option '--to': expected a number, found "1e400"
            find-lr FILE --steps 9.5 | Invalid value for option '--steps': expected a whole number, found "9.5"
            """)
    void wrongValuesOfOptionsAreSaidInPlainWords(String line, String sentence) throws IOException {
        Result result = call(line.replace("FILE", race("").toString()).split(" "));
        assertEquals(Cli.BAD_INPUT, result.status());
        assertTrue(result.err().startsWith("thalweg: " + sentence), result.err());
        assertEquals(Cli.BAD_INPUT, call("site", "-o", "").status());
    }

    @Test
    void valuesOfOptionsMayBeExpressions() throws IOException {
        Result result = call("find-lr", race("").toString(), "--from", "1/1000", "--to", "10^1", "--steps", "2*10");
        assertEquals(Cli.DONE, result.status());
        assertEquals(call("find-lr", race("").toString(), "--from", "0.001", "--to", "10", "--steps", "20"), result);
    }

    @Test
    void whatWasReadOtherwiseIsSaidWhereverAScenarioIsRead() throws IOException {
        Path file = folder.resolve("components.thalweg");
        Files.writeString(file, """
                start = [1, 2]
                steps = 3
                [landscape]
                formula = "x(1)^2 + x(2)^2"
                [[run]]
                optimizer = { use = "sgd" }
                """);
        assertEquals(
                "thalweg: " + file + ":4:1: x(1) and x(2) were read as x and y.\n",
                call("run", file.toString()).err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nosuch.thalweg | expected a command, or a file that is there, found nosuch.thalweg; `thalweg --help` says more
            runn           | expected a command, or a file that is there, found runn; did you mean run?
            help           | expected a command, or a file that is there, found help; `thalweg --help` says more
            train          | expected a command, or a file that is there, found train; `thalweg --help` says more
            """)
    void whatIsNeitherCommandNorFileIsSaid(String word, String sentence) {
        Result result = call(word);
        assertEquals(Cli.BAD_INPUT, result.status());
        assertEquals("thalweg: " + sentence + "\n", result.err());
    }
}
