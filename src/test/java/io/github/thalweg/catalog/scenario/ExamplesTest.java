package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Scenarios beside the guide.
class ExamplesTest {
    private static final Path FOLDER = Path.of("src", "site", "examples");

    @Test
    void ourRunsGoDownTheSurfaceOfTheNetworkAsItDid() throws InputException {
        Scenario scenario = ScenarioReader.read(FOLDER.resolve("network.thalweg"), Catalog.builtIn());
        Results results = ScenarioComputation.compute(scenario, null);
        Trajectory network = results.trajectories().getFirst();
        assertEquals(400, network.updates());
        assertEquals(1.27576, network.loss(0), "its own loss, not that of the plane");
        for (Trajectory run : results.trajectories()) {
            assertTrue(run.loss(0) > 0.8);
            assertTrue(run.loss(run.updates()) < 0.0012);
        }
    }
}
