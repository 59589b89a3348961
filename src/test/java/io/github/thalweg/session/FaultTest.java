package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A scripted session in which every single operation on files goes wrong, once in each way: afterwards everything can
/// be read, and at most what happened in the last second is lost.
class FaultTest {
    private static final int OPERATIONS = operations();

    private static int operations() {
        var disk = new MemoryDisk();
        play(new Script(disk));
        return disk.operations();
    }

    private static void play(Script script) {
        try {
            script.play();
        } catch (MemoryDisk.Death _) {
            // The program ended in the middle of something.
            return;
        }
    }

    @Test
    void theScriptDoesEnough() {
        assertTrue(OPERATIONS > 40, "operations: " + OPERATIONS);
    }

    @ParameterizedTest
    @EnumSource(MemoryDisk.Fault.class)
    void nothingButTheLastSecondIsLost(MemoryDisk.Fault fault) throws Exception {
        for (int operation = 1; operation <= OPERATIONS; operation++) {
            for (double share : fault.name().endsWith("HALFWAY") ? List.of(0.05, 0.5, 0.99) : List.of(1.0)) {
                var disk = new MemoryDisk();
                disk.breakAt(operation, fault, share);
                var script = new Script(disk);
                play(script);
                check(script, disk.afterRestart(), fault, fault + " at operation " + operation + ", " + share);
            }
        }
    }

    private static void check(Script script, MemoryDisk disk, MemoryDisk.Fault fault, String where) throws Exception {
        checkFile(disk, where);
        boolean told = script.troubles.contains(Script.NO_PLACE) || fault == MemoryDisk.Fault.FAILS_FROM_NOW_ON;
        assertTrue(!told || !script.troubles.isEmpty(), where);
        Session session = new Sessions(disk, Script.ROOT, new ManualTimer())
                .takeUpLatest()
                .orElse(null);
        if (session == null) {
            assertTrue(told || script.shown.isEmpty() || script.now() < Recorder.PERIOD, where);
            return;
        }
        long behind = script.now() - script.shownLast(session.state().present());
        assertTrue(told || behind <= Recorder.PERIOD, where + ": behind by " + behind);
        Session.History history = session.history();
        List<Scenario> shown =
                script.shown.stream().map(Script.Moment::scenario).toList();
        history.past().forEach(step -> assertTrue(shown.contains(step.scenario()), where));
        history.future().forEach(step -> assertTrue(shown.contains(step.scenario()), where));
    }

    private static void checkFile(MemoryDisk disk, String where) throws Exception {
        try {
            String text = new String(disk.read(Script.FILE, 1_000_000), StandardCharsets.UTF_8);
            ScenarioReader.read(where, text, Catalog.builtIn());
        } catch (NoSuchFileException _) {
            // It was not saved yet.
            assertEquals(
                    0,
                    disk.list(Script.FILE.getParent()).stream()
                            .filter(f -> !f.endsWith(".part"))
                            .count());
        }
    }
}
