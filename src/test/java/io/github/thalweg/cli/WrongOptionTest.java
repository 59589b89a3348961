package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Options that are nearly right, said twice or out of bounds.
class WrongOptionTest extends CommandCalls {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run @ --al | did you mean --all? `thalweg run --help` says more",
                "derive x^2 --point 1,2 | Unknown option: '--point'; did you mean --at? `thalweg derive --help` says more",
                "derive x^2 | Missing required option: '--at=X,Y'",
                "render @ -o o.png --log | '--log'; plots are logarithmic unless --linear or --linear-axis says"
                        + " otherwise, a map with --color-scale log and a surface with --vertical log",
                "render @ --frobnicate | Unknown option: '--frobnicate'",
                "run @ --sumary | did you mean --summary?",
                "run @ --output o.csv | did you mean -o?",
                "run @ --frobnicate | Unknown option: '--frobnicate'; `thalweg run --help` says more",
                "render @ -o o.png --overlays field | did you mean --overlay?",
                "render @ -o o.png --overlay gradient | stability, was gradient; did you mean field?",
                "render @ -o o.png --overlay Vector_Field | did you mean field?",
                "render @ -o o.png --overlay hessian | did you mean curvature?",
                "render @ -o o.png --figure contour | was contour; did you mean map?",
                "render @ -o o.png --figure lr | was lr; did you mean rate?",
                "render @ -o o.png --palette gray | was gray; did you mean grey?",
                "list optimisers | unknown kind \"optimisers\"; did you mean optimizers? Expected one of landscapes,",
                "list landscape | did you mean landscapes?",
                "derive a*x --at 1,2 --set a=1 --set a=2 | --set must give each parameter one value, found a twice",
                "import t.csv --model linear --inputs u --target s -o o.thalweg --held-out -1"
                        + " | --held-out must be a part of the rows, above 0 and below 1, was -1",
            })
    void itsSentenceSaysWhatWasMeant(String line, String sentence) throws IOException {
        String race = race("");
        Result result = call(Arrays.stream(line.split(" "))
                .map(word -> word.equals("@") ? race : word)
                .toArray(String[]::new));
        assertEquals(2, result.status());
        assertTrue(result.err().contains(sentence), result::err);
        assertEquals(1, result.err().lines().count());
    }

    @Test
    void inputsMayBeSaidOneByOne() throws IOException {
        String table = file("t.csv", "u,v,s\n1,2,3\n2,1,5\n3,3,4\n");
        String out = folder.resolve("o.thalweg").toString();
        Result result = call(
                "import", table, "--model", "linear", "--inputs", "u", "--inputs", "v", "--target", "s", "-o", out);
        assertEquals(new Result(0, "", ""), result);
        assertTrue(Files.readString(folder.resolve("o.thalweg")).contains("x*u + y*v"));
    }
}
