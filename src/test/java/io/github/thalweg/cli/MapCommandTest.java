package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `thalweg map` as a shell sees it.
class MapCommandTest {
    private static final String RACE = """
            steps = 40
            [landscape]
            use = "quadratic"
            [noise]
            gradient = 0.1
            [[run]]
            optimizer = { use = "momentum", lr = 0.05 }
            [[run]]
            optimizer = { use = "adam", lr = 0.1 }
            [[run]]
            optimizer = { use = "sgd", lr = 0.01 }
            """;

    @TempDir
    Path folder;

    private String errors = "";

    private int map(Path target, String... options) throws IOException {
        return map(RACE, target, options);
    }

    private int map(String scenario, Path target, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("race.thalweg"), scenario);
        var line = new ArrayList<>(List.of("map", file.toString(), "-o", target.toString()));
        line.addAll(List.of(options));
        var err = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        int status = Cli.execute(
                line.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        errors = err.toString(StandardCharsets.UTF_8);
        assertEquals(0, out.size());
        return status;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--kind basin",
                "--kind sweep --x lr=1e-3:1:log",
                "--kind sweep --x run1.lr=1e-3:1:log --y run1.momentum=0:0.9",
                "--kind sweep --x run1.lr --y landscape.kappa --value updates",
                "--kind sweep --x steps=5:40 --run sgd --value verdict",
                "--kind ensemble --seeds 2 --theme dark"
            })
    void everyKindMakesAPictureOfTheAskedSize(String options) throws IOException {
        Path target = folder.resolve("map.png");
        assertEquals(0, map(target, (options + " --size 240x160").split(" ")), errors);
        var image = ImageIO.read(target.toFile());
        assertEquals(240, image.getWidth());
        assertEquals(160, image.getHeight());
        byte[] bytes = Files.readAllBytes(target);
        map(target, (options + " --size 240x160").split(" "));
        assertArrayEquals(bytes, Files.readAllBytes(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void drawingsCarryTheirScenario(String ending) throws IOException {
        Path target = folder.resolve("map." + ending);
        assertEquals(0, map(target, "--kind", "basin", "--size", "240x160"), errors);
        var out = new ByteArrayOutputStream();
        String[] check = {"check", target.toString()};
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, Cli.execute(check, stream, stream), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aTableHasARowForEachCellOfEachRun() throws IOException {
        Path target = folder.resolve("map.csv");
        assertEquals(0, map(target, "--kind", "sweep", "--x", "lr=0.1:0.3:linear", "--y", "l2=0:1", "--size", "64x65"));
        List<String> lines = Files.readAllLines(target);
        assertEquals("run,lr,l2,x,y,loss,updates,settled,ending,minimum_x,minimum_y", lines.get(0));
        assertEquals(1 + 3 * 64 * 65, lines.size());
        assertTrue(lines.get(1).startsWith("momentum,0.1015625,0.9923076923076923,"), lines.get(1));
        assertTrue(lines.getLast().startsWith("sgd,0.2984375,0.007692307692307693,"), lines.getLast());
    }

    @Test
    void basinsOfOneVariableAreARowOfStarts() throws IOException {
        String line = RACE.replace("quadratic", "wavy");
        Path table = folder.resolve("map.csv");
        assertEquals(0, map(line, table, "--kind", "basin", "--run", "sgd"), errors);
        List<String> lines = Files.readAllLines(table);
        assertEquals(201, lines.size());
        assertTrue(lines.get(0).startsWith("run,start.x,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("sgd,-7.96,"), lines.get(1));
        Path picture = folder.resolve("map.png");
        assertEquals(0, map(line, picture, "--kind", "basin", "--size", "300x200"), errors);
        assertEquals(300, ImageIO.read(picture.toFile()).getWidth());
    }

    @Test
    void aCurveHasOneRowForEachValue() throws IOException {
        Path target = folder.resolve("map.csv");
        assertEquals(
                0, map(target, "--kind", "sweep", "--x", "run3.lr=1/1000:1", "--value", "updates", "--target", "1"));
        List<String> lines = Files.readAllLines(target);
        assertEquals(201, lines.size());
        assertEquals("run,lr,x,y,loss,updates,settled,ending,minimum_x,minimum_y,reached", lines.get(0));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("sgd,")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--kind pie | --kind must be one of basin, ensemble, sweep, was pie",
                "--kind sweep | --kind sweep needs --x, e.g. --x lr=1e-4:1:log, found none",
                "--kind basin --value loss | --value needs --kind sweep, was basin",
                "--kind sweep --x lr=1 | --x must be NUMBER=FROM:TO, NUMBER=FROM:TO:log or NUMBER=FROM:TO:linear, e.g."
                        + " run1.lr=1e-4:1:log, was lr=1",
                "--kind sweep --x lr=1:0.1 | --x: the range of run1.lr must rise, was 1.0 to 0.1",
                "--kind sweep --x lr=0:1:log | --x: the range of run1.lr must be above 0 for a logarithmic axis, was 0.0"
                        + " to 1.0",
                "--kind sweep --x run1.momentum=0:2 | the range of run1.momentum must be within 0.0 to 0.9999, was 0.0 to"
                        + " 2.0",
                "--kind sweep --x run2.lr=0:1 --run sgd | --run, --x and --y must name the same run, found runs 2 and 3",
                "--kind sweep --x run9.lr | --x: run9.lr must name a run of the scenario, which has 3",
                "--kind sweep --x run1.lrr | --x: unknown parameter `lrr` in run1.lrr; did you mean lr? Expected one of"
                        + " lr, momentum, dampening, l2, clip_norm, clip_value, batch",
                "--kind sweep --x lr --y lr | the axes must be two numbers, was run1.lr twice",
                "--kind sweep --x lr --value speed | --value must be one of loss, updates, verdict, was speed",
                "--kind basin --run nobody | --run must be one of momentum, adam, sgd, was nobody",
                "--kind basin --steps 0 | --steps must be in [1, 1000000], was 0",
                "--kind ensemble --seeds 0 | --seeds must be at least 1, was 0",
                "--kind ensemble --minimum 2 | the minimum must be one of the 1 that are known of this landscape, was 2",
                "--kind basin --x landscape.kappa --y lr | which minimum a run reaches needs one landscape, found an axis"
                        + " that changes it",
                "--kind basin --theme pink | --theme must be one of dark, high-contrast, light, was pink"
            })
    void wrongOptionsAreOneSentence(String options, String sentence) throws IOException {
        Path target = folder.resolve("map.png");
        assertEquals(2, map(target, options.split(" ")));
        assertEquals("thalweg: " + sentence + "\n", errors);
        assertFalse(Files.exists(target));
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        Path target = folder.resolve("map.gif");
        assertEquals(2, map(target, "--kind", "basin"));
        assertEquals("thalweg: -o must end in .png, .svg, .pdf, .csv, was " + target + "\n", errors);
    }
}
