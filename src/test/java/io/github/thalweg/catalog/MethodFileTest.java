package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.FileCheck;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that name a method in the place of a text.
class MethodFileTest {
    private static final String MINE = """
            name = "Mine"
            method = "lbfgs"
            [parameters]
            lr = { default = 0.5 }
            history_size = { default = 3, min = 1, max = 5, type = "integer" }
            line_search = { default = "none", type = "choice", choices = ["none"] }
            """;
    private static final String SCENARIO = """
            [landscape]
            use = "rosenbrock"
            [[run]]
            optimizer = { use = "mine", history_size = 2 }
            """;

    @TempDir
    Path folder;

    private Path optimizer(String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("optimizers")).resolve("mine.toml"), text);
    }

    @Test
    void aFileOfTheUserMayUseAMethodWithItsOwnDefaults() throws IOException, InputException {
        Path file = optimizer(MINE);
        UserFolder.Contents contents = UserFolder.read(folder, Catalog.builtIn());
        assertEquals(List.of(), contents.problems());
        assertEquals(
                "optimizer", FileCheck.check(file, Catalog.builtIn(), _ -> {}).kind());
        Scenario scenario = ScenarioReader.read("a.thalweg", SCENARIO, contents.catalog());
        String text = ScenarioWriter.text(scenario);
        assertTrue(text.contains("method = \"lbfgs\""), text);
        assertEquals(scenario, ScenarioReader.read("a.thalweg", text, Catalog.builtIn()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "lbfgs" | "lbfg" | :2:1: unknown method "lbfg" for `method`; did you mean lbfgs?
                    history_size | history | :2:1: the method lbfgs needs the parameter `history_size`, found none
                    max = 5 | max = 500 | :2:1: for the method lbfgs `history_size` must have min and max in [1, 100]
                    default = 3 | default = "N" | :2:1: for the method lbfgs `history_size` must have a plain default
                    , type = "integer" | '' | :2:1: for the method lbfgs `history_size` must be of the type integer
                    ["none"] | ["none", "best"] | :2:1: for the method lbfgs the choices of `line_search` must be among
                    lr = { default = 0.5 } | lr = { default = 0.5 }⏎c1 = { default = 1 } | :2:1: the method lbfgs has no parameter `c1`
                    [parameters] | wraps = true⏎[parameters] | :3:1: expected either `wraps` or `method`, found both
                    [parameters] | [rule]⏎text = "theta = theta - g"⏎[parameters] | :3:1: expected either `rule` or `method`
                    """)
    void wrongOnesGetOneSentence(String part, String change, String sentence) throws IOException {
        Path file = optimizer(MINE.replace(part, change.replace('⏎', '\n')));
        String problem = assertThrows(InputException.class, () -> FileCheck.check(file, Catalog.builtIn(), _ -> {}))
                .getMessage();
        assertTrue(problem.startsWith(file + sentence), problem);
    }

    @Test
    void aMethodIsNoInnerRule() {
        String text = """
                [landscape]
                use = "rosenbrock"
                [[run]]
                optimizer = { use = "sam", inner = { use = "lbfgs" } }
                """;
        assertEquals(
                "a.thalweg:4:38: `lbfgs` looks along the surface itself and cannot be the inner optimizer; expected one"
                        + " whose rule is a text",
                assertThrows(InputException.class, () -> ScenarioReader.read("a.thalweg", text, Catalog.builtIn()))
                        .getMessage());
    }
}
