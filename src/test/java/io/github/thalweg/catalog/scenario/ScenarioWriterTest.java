package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.RandomScenario;
import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.DefinitionWriter;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read from a written scenario is equal to it.
class ScenarioWriterTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackEqual(int seed) throws InputException {
        Scenario scenario = new RandomScenario(new Random(seed)).scenario();
        String text = ScenarioWriter.text(scenario);
        assertEquals(scenario, ScenarioReader.read("test", text, Catalog.builtIn()), text);
        assertEquals(text, ScenarioWriter.text(ScenarioReader.read("test", text, Catalog.builtIn())));
    }

    @Test
    void writingReplacesTheFile(@TempDir Path folder) throws InputException, IOException {
        Path file = folder.resolve("race.thalweg");
        Files.writeString(file, "old");
        Scenario scenario = new RandomScenario(new Random(7)).scenario();
        ScenarioWriter.write(scenario, file);
        assertEquals(scenario, ScenarioReader.read(file, Catalog.builtIn()));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void builtInRulesAreNotEmbedded() throws InputException {
        String text = """
                thalweg = 1
                start = [-1.2, 1]
                steps = 200

                [landscape]
                use = "rosenbrock"
                parameters = { b = 50 }
                view = [-2, 2, -1, 3]

                [noise]
                gradient = ["0.5*abs(theta)", 0.25]
                batch = 16
                seed = 7

                [[run]]
                label = "Adam, warm-up then cosine"
                optimizer = { use = "adam", beta1 = 0.8, lr = 0.05 }
                schedule = [{ use = "linear", start_factor = 0.1, total_iters = 10, for = 10 }, { use = "cosine" }]
                clip_norm = 1
                l2 = 0.01

                [[run]]
                optimizer = { use = "lookahead", k = 6, inner = { use = "adam", beta1 = 0.7 } }
                schedule = { formula = "lr0*0.5^floor((1 + k)/10)" }
                start = [0.5, 2]
                style = 4
                hidden = true

                [validation]
                formula = "(x - 1)^2"
                early_stop = { patience = 10, min_delta = 0.5 }

                [sweep]
                "run1.lr" = [0.01, 0.1]
                """;
        assertEquals(text, ScenarioWriter.text(ScenarioReader.read("test", text, Catalog.builtIn())));
    }

    @Test
    void everyBuiltInDefinitionIsWrittenAsAFileThatReadsBackEqual() throws InputException {
        for (var rule : Catalog.builtIn().updateRules()) {
            Table table = new Source(rule.id(), DefinitionWriter.file(rule)).table();
            assertEquals(rule, DefinitionReader.updateRule(table, rule.id()));
        }
        for (var schedule : Catalog.builtIn().schedules()) {
            Table table = new Source(schedule.id(), DefinitionWriter.file(schedule)).table();
            assertEquals(schedule, DefinitionReader.schedule(table, schedule.id()));
        }
        assertTrue(Catalog.builtIn().updateRules().size() > 1);
    }
}
