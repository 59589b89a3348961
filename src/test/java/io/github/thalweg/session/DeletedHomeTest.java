package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody deletes the program's folder while it runs.
class DeletedHomeTest {
    @TempDir
    Path home;

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void theSessionIsMadeAgainAndTheCauseIsSaid() throws Exception {
        Scenario scenario = ScenarioReader.read(
                "test", "[landscape]\nformula = \"x^2\"\n[[run]]\noptimizer = { use = \"sgd\" }\n", Catalog.builtIn());
        Path root = home.resolve("state").resolve("sessions");
        var said = new ArrayList<String>();
        Session session = Sessions.in(root).begin();
        SessionLog log = session.record(sentence -> said.add(String.valueOf(sentence)));
        log.began(scenario, null);
        session.flush();
        assertEquals(List.of(), said);

        delete(home.resolve("state"));
        log.changed("retitle", scenario.withTitle("after"));
        session.flush();
        Path journal = root.resolve("1").resolve("journal");
        assertEquals(
                List.of(
                        journal + ": expected the session's file, found it deleted while the program ran;"
                                + " it is made again",
                        "null"),
                said);
        assertTrue(Files.exists(root.resolve("1").resolve("claim")));
        assertFalse(Sessions.in(root).takeUpLatest().isPresent(), "another window took a session that is in use");

        assertTrue(session.close());
        session.release();
        Session again = Sessions.in(root).takeUpLatest().orElseThrow();
        assertEquals("after", again.state().present().title());
        again.release();
    }
}
