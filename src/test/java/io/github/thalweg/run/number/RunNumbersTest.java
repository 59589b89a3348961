package io.github.thalweg.run.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run's number has one place, whoever asks for it.
class RunNumbersTest {
    @TempDir
    private Path folder;

    private Scenario scenario(String optimizer) throws InputException, IOException {
        Files.createDirectories(folder.resolve("optimizers"));
        Files.writeString(folder.resolve("optimizers").resolve("mine.toml"), """
                name = "Mine"
                summary = "A rule with a number that is called as one that every run has."
                [parameters]
                lr = { default = 0.1, min = 0, max = 10, meaning = "Learning rate." }
                l2 = { default = 0.5, min = 0, max = 10, meaning = "A factor of its own." }
                [rule]
                text = "theta = theta - lr*l2*g"
                """);
        UserFolder.Contents contents = UserFolder.read(folder, Catalog.builtIn());
        assertEquals(List.of(), contents.problems());
        return ScenarioReader.read(
                "test",
                "start = [2, 1]\nsteps = 3\n[landscape]\nformula = \"x^2 + a*y^2\"\nparameters = { a = 2 }\n"
                        + "[[run]]\noptimizer = " + optimizer + "\nschedule = { use = \"exponential\", gamma = 0.9 }\n",
                contents.catalog());
    }

    private static double end(Scenario scenario) {
        return Runner.run(scenario, 0).columns().get(0, 3);
    }

    @Test
    void aRulesOwnNumberComesBeforeTheRunsOfTheSameName() throws InputException, IOException {
        Scenario changed = RunNumbers.set(scenario("{ use = \"mine\" }"), 0, "l2", 0.2);
        assertEquals(0, changed.runs().getFirst().l2());
        assertEquals(end(scenario("{ use = \"mine\", l2 = 0.2 }")), end(changed));
    }

    @Test
    void everyNumberCanBeSetAndIsRead() throws InputException, IOException {
        Scenario scenario = scenario("{ use = \"lookahead\", inner = { use = \"adam\" } }");
        for (Hyperparameter number :
                Hyperparameter.all(scenario, scenario.runs().getFirst())) {
            Bounds bounds = number.bounds();
            double value = bounds.whole() ? 7 : bounds.from() + 0.25 * (bounds.to() - bounds.from());
            Scenario changed = RunNumbers.set(scenario, 0, number.key(), value);
            assertEquals(value, number.value(changed, changed.runs().getFirst()), number::key);
        }
        assertTrue(RunNumbers.names(scenario, 0).containsAll(List.of("x", "y", "inner.beta1", "gamma", "landscape.a")));
    }

    @Test
    void aNumberThatIsNotThereIsNamed() throws InputException, IOException {
        Scenario scenario = scenario("{ use = \"sgd\" }");
        for (String name : List.of("momentum", "inner.beta1", "landscape.b", "noise")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> RunNumbers.set(scenario, 0, name, 1));
            assertTrue(refused.getMessage().contains(name), refused::getMessage);
        }
    }
}
