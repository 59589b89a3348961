package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An option of `render` either changes the figure, or says that it does not.
class IdleOptionsTest extends CommandCalls {
    private static final List<String> OPTIONS = List.of(
            "--variable=m",
            "--run=second",
            "--step=3",
            "--azimuth=20",
            "--elevation=50",
            "--zoom=2",
            "--vertical=log",
            "--aspect=fill",
            "--xlim=-1,1",
            "--ylim=-1,1",
            "--ylim-loss=0.1,100",
            "--xlabel=weight",
            "--ylabel=bias",
            "--levels=30",
            "--labels",
            "--line-width=5",
            "--colors=123456,654321",
            "--theme=dark",
            "--palette=grey",
            "--color-scale=quantile",
            "--overlay=field",
            "--overlay=curvature",
            "--overlay=anatomy",
            "--overlay=stability",
            "--overlay=fog",
            "--overlay=rows",
            "--overlay=residuals",
            "--overlay=anatomy --run=second",
            "--overlay=stability --run=second",
            "--overlay=residuals --run=second",
            "--linear",
            "--linear-axis=loss",
            "--linear-axis=rate",
            "--linear-axis=gradient",
            "--linear-axis=variable",
            "--linear-axis=pair",
            "--no-effective",
            "--evaluations",
            "--epochs",
            "--typeset",
            "--no-legend",
            "--caption",
            "--letters",
            "--text=outlines",
            "--transparent",
            "--title=Other",
            "--type=14",
            "--scale=2");

    private static final String DATA = """
            steps = 12
            start = [0.5, 0.1]
            [landscape]
            formula = "mean((x*u + y - s)^2)"
            view = [-2, 3, -2, 3]
            [landscape.data]
            columns = { u = [0.5, 1, 1.5, 2], s = [1, 2, 2.5, 4] }
            [noise]
            batch = 2
            seed = 7
            [[run]]
            label = "first"
            optimizer = { use = "adam", lr = 0.1 }
            [[run]]
            label = "second"
            optimizer = { use = "adam", lr = 0.2 }
            schedule = [{ use = "step", gamma = 0.5, step_size = 4 }]
            """;

    private byte[] bytes(String figure, String ending, List<String> options, StringBuilder said) throws IOException {
        Path target = folder.resolve("figure." + ending);
        var call = new ArrayList<>(List.of("render", folder + "/data.thalweg", "-o", target.toString()));
        call.add("--figure=" + figure);
        if (figure.equals("variable") && options.stream().noneMatch(option -> option.startsWith("--variable"))) {
            call.add("--variable=v");
        }
        call.add("--size=400x300");
        call.addAll(options);
        Result result = call(call.toArray(new String[0]));
        said.append(result.err());
        return result.status() == 0 ? Files.readAllBytes(target) : new byte[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"map svg", "surface png", "data png", "rate png", "loss tex", "all html", "all py"})
    void anOptionThatChangesNothingSaysSo(String kind) throws IOException {
        file("data.thalweg", DATA);
        String figure = kind.split(" ", -1)[0];
        String ending = kind.split(" ", -1)[1];
        byte[] usual = bytes(figure, ending, List.of(), new StringBuilder());
        var wrong = new StringBuilder();
        for (String option : OPTIONS) {
            var said = new StringBuilder();
            List<String> together = List.of(option.split(" ", -1));
            boolean same = Arrays.equals(usual, bytes(figure, ending, together, said));
            // Of two options one may change something that the other does not.
            if ((same && said.isEmpty()) || (!same && !said.isEmpty() && together.size() == 1)) {
                wrong.append(option).append(same ? " is silent\n" : " changes it: " + said);
            }
        }
        assertEquals("", wrong.toString());
    }

    @Test
    void theSentenceSaysWhatTheOptionIsFor() throws IOException {
        String race = race("");
        assertEquals(
                """
                thalweg: --zoom changes nothing with --figure loss; it is for surface
                thalweg: --overlay curvature changes nothing with --figure loss; it is for all, map, maps
                """,
                call("render", race, "-o", folder + "/a.svg", "--figure=loss", "--zoom=2", "--overlay=curvature")
                        .err());
        assertEquals(
                "thalweg: --overlay rows changes nothing on a landscape without rows\n",
                call("render", race, "-o", folder + "/a.svg", "--overlay=rows").err());
        assertEquals(
                "thalweg: --theme changes nothing of a lesson's page or handout\n",
                call("render", "heavy-ball", "-o", folder + "/a.html", "--theme=dark")
                        .err());
        assertEquals(
                "thalweg: a lesson is written alone, found 2 files\n",
                call("render", "heavy-ball", race, "-o", folder + "/a.html").err());
    }

    @Test
    void optionsOfStudiesSayItToo() throws IOException {
        String race = race("");
        assertEquals(
                """
                thalweg: --target changes nothing without --value updates
                thalweg: --seeds changes nothing without --kind ensemble
                thalweg: --theme changes nothing in a CSV
                """,
                call(
                                "map",
                                race,
                                "-o",
                                folder + "/a.csv",
                                "--kind=basin",
                                "--size=64x64",
                                "--target=1",
                                "--seeds=3",
                                "--theme=dark")
                        .err());
        assertEquals(
                "thalweg: --csv changes nothing in a picture\n",
                call("map", race, "-o", folder + "/a.png", "--kind=basin", "--size=200x150", "--csv=comma")
                        .err());
        assertEquals(
                "thalweg: --size changes nothing in a CSV\n",
                call("find-lr", race, "-o", folder + "/a.csv", "--run=a, \"b\"", "--size=200x150")
                        .err());
    }
}
