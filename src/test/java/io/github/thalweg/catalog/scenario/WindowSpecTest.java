package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// `[window]` of scenarios.
class WindowSpecTest {
    private static final String RACE = """
            [landscape]
            use = "rosenbrock"
            [[run]]
            label = "slow"
            optimizer = { use = "sgd" }
            """;

    private static Scenario read(String window) throws InputException {
        return ScenarioReader.read("test", RACE + window, Catalog.builtIn());
    }

    @Test
    void everyKeyIsReadAndWritten() throws InputException {
        Scenario scenario = read("""
                [window]
                hide = ["formula", "add-run"]
                show = { view = "loss", each = true, plots = ["distance", "rate vs |theta|"], step = 7, select = "slow", overlays = ["field"] }
                """);
        assertEquals(
                new WindowSpec(
                        List.of("formula", "add-run"),
                        new Arrangement(
                                "loss", true, List.of("distance", "rate vs |theta|"), 7, "slow", List.of("field"))),
                scenario.window());
        for (String window :
                List.of("", "[window]\n", "[window]\nshow = { step = 3 }\n", "[window]\nhide = [\"more\"]\n")) {
            Scenario one = read(window);
            assertEquals(one, ScenarioReader.read("test", ScenarioWriter.text(one), Catalog.builtIn()));
        }
        assertEquals(scenario, ScenarioReader.read("test", ScenarioWriter.text(scenario), Catalog.builtIn()));
        assertNull(read("").window());
    }

    @Test
    void itDoesNotDecideWhereARunGoes() throws InputException {
        Scenario scenario = read("[window]\nhide = [\"more\"]\n").withTuned("search");
        assertEquals("search", scenario.withWindow(null).tuned());
        assertEquals(read("").unnamed(), scenario.unnamed());
    }

    @Test
    void partsAreListedInTheirOrder() {
        WindowSpec spec = new WindowSpec(List.of("timeline"), null).hiding("formula", true);
        assertEquals(List.of("formula", "timeline"), spec.hide());
        assertEquals(
                List.of("timeline"),
                Objects.requireNonNull(spec.hiding("formula", false)).hide());
    }
}
