package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Makes the files in `screenshots/exports/` with the command line, one of each format, from the scenario there:
/// `mvn test -Dtest=SampleExports`. Not among the tests that run otherwise.
class SampleExports {
    private static final Path FOLDER = Path.of("screenshots", "exports");
    private static final String RACE = FOLDER.resolve("race.thalweg").toString();

    @ParameterizedTest
    @CsvSource({
        "race.png, --size 960x600",
        "race.svg, --size 960x600",
        "race.pdf, --figure map --size column --caption",
        "race.tex, --size 24x15cm",
        "race.html, ''",
        "race.gif, --size 640x400 --length 5 --fps 20",
        "race.mp4, --size 640x400 --length 5 --fps 30",
        "surface.png, --figure surface --size 960x600 --theme dark",
        "turntable.gif, --figure surface --size 400x280 --length 6 --fps 8 --turntable --no-legend",
        "step.png, --figure step --step 40 --size 720x640"
    })
    void render(String name, String options) {
        make(("render " + RACE + " -o " + FOLDER.resolve(name) + " " + options).strip());
    }

    @Test
    void rows() {
        make("run " + RACE + " --every 10 -o " + FOLDER.resolve("race.csv"));
    }

    @Test
    void basins() {
        make("map " + FOLDER.resolve("hills.thalweg") + " --kind basin -o " + FOLDER.resolve("basin.png"));
    }

    private static void make(String arguments) {
        assertEquals(0, Cli.execute(arguments.split(" ", -1), System.out, System.err));
    }
}
