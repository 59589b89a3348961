package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    private final MemoryDisk disk = new MemoryDisk();
    private final ManualTimer timer = new ManualTimer();
    private final Sessions sessions = new Sessions(disk, Path.of("/sessions"), timer);

    private void left(String title, int edits) throws IOException {
        Session session = sessions.begin();
        SessionLog log = session.record(_ -> {});
        Scenario scenario = Script.SIMPLE.withTitle(title);
        log.began(scenario, null);
        for (int i = 1; i <= edits; i++) {
            log.changed("change the steps", scenario.withSteps(i));
        }
        session.close();
        session.release();
    }

    @Test
    void theLatestIsTakenUpAndTheOthersCanBeFound() throws Exception {
        left("one", 1);
        Session blocking = sessions.takeUpLatest().orElseThrow();
        left("two", 2);
        blocking.release();
        left("three", 0);
        Session latest = sessions.takeUpLatest().orElseThrow();
        assertTrue(latest.wasClosed());
        List<String> others =
                sessions.leftOvers().stream().map(OrphanedSession::title).toList();
        assertFalse(others.contains(latest.state().present().title()));
        assertTrue(others.size() >= 1);
        sessions.forget(sessions.leftOvers());
        assertEquals(List.of(), sessions.leftOvers());
    }

    @Test
    void aSessionThatEndsTheProgramIsNotTakenUpForEver() throws Exception {
        left("deadly", 1);
        for (int i = 0; i < 2; i++) {
            Session session = sessions.takeUpLatest().orElseThrow();
            session.record(_ -> {});
            session.flush();
            session.release();
        }
        assertTrue(sessions.takeUpLatest().isEmpty());
        assertEquals("deadly", sessions.leftOvers().getFirst().title());
        assertTrue(sessions.takeUp(sessions.leftOvers().getFirst()).isPresent());
    }

    @Test
    void everyWindowHasAFolderOfItsOwn(@TempDir Path folder) throws IOException {
        Sessions real = Sessions.in(folder);
        var folders = new HashSet<Session>();
        for (int i = 0; i < 4; i++) {
            Session session = real.begin();
            session.record(_ -> {}).began(Script.SIMPLE, null);
            session.flush();
            folders.add(session);
        }
        assertEquals(List.of(), real.leftOvers());
        assertTrue(real.takeUpLatest().isEmpty());
        folders.forEach(Session::release);
        assertTrue(real.takeUpLatest().isPresent());
    }

    @Test
    void writingIsAtMostOnceASecondAndAtMostASecondBehind() throws IOException {
        Session session = sessions.begin();
        SessionLog log = session.record(_ -> {});
        log.began(Script.SIMPLE, null);
        timer.advance(Recorder.PERIOD);
        int before = disk.operations();
        for (int i = 0; i < 500; i++) {
            log.dragged("move the start", Script.SIMPLE.withSteps(1 + i));
            timer.advance(Recorder.PERIOD / 100);
        }
        // Five seconds: one append each.
        assertEquals(5, disk.operations() - before, 1);
    }
}
