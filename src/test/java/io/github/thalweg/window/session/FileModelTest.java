package io.github.thalweg.window.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.QueuedBackground;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileModelTest {
    private static final Scenario LONG = Fixture.scenario().withSteps(900);
    private static final Scenario SHORT = Fixture.scenario().withSteps(9);

    private final QueuedBackground reading = new QueuedBackground();
    private final SessionModel session = Fixture.session();
    private final StatusModel status = new StatusModel();

    private final SampleWindow.MemoryStore store = new SampleWindow.MemoryStore();
    private final WindowModel window = SampleWindow.create(store);
    private final FileModel file = window.file();

    @Test
    void whatIsSavedIsOpenedAgain() {
        window.runs().remove(0);
        Scenario saved = window.session().scenario();
        assertTrue(file.save(Path.of("race")));
        assertEquals(Path.of("race.thalweg"), file.file());
        assertEquals("race", file.nameProperty().get());
        file.startNew();
        assertEquals(4, window.session().scenario().runs().size());
        file.open(Path.of("race.thalweg"));
        assertEquals(saved, window.session().scenario());
        assertFalse(window.session().dirtyProperty().get());
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        Scenario before = window.session().scenario();
        file.open(Path.of("missing.thalweg"));
        assertEquals(
                new StatusModel.Message("no such file: missing.thalweg", true),
                window.status().messageProperty().get());
        assertEquals(before, window.session().scenario());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheWorkUnsaved() {
        window.runs().remove(0);
        assertFalse(file.save(Path.of("locked/race")));
        assertTrue(window.session().dirtyProperty().get());
        assertTrue(window.status().messageProperty().get().failure());
    }

    @Test
    void whatAnotherWindowSavedIsReplacedOnlyWhenOneIsToldOfIt() throws InputException {
        Path race = Path.of("race.thalweg");
        assertTrue(file.save(race));
        Scenario others = window.session().scenario().withSteps(77);
        store.write(others, race);
        window.runs().remove(0);
        assertFalse(file.save(race));
        assertEquals(
                new StatusModel.Message(
                        "race.thalweg has changed since it was opened or saved here; save again to replace it", true),
                window.status().messageProperty().get());
        assertEquals(others, store.there(race).orElseThrow());
        store.write(others.withSteps(78), race);
        assertFalse(file.save(race), "it has changed once more");
        assertTrue(file.save(race));
        assertEquals(window.session().scenario(), store.there(race).orElseThrow());
        assertTrue(file.save(race));
    }

    @Test
    void whatAFileWasReadAsIsSaid() throws InputException {
        Path race = Path.of("foreign.thalweg");
        store.write(window.session().scenario(), race);
        file.open(race);
        assertEquals(
                new StatusModel.Message("x1 and x2 were read as x and y.", false),
                window.status().messageProperty().get());
    }

    @Test
    void commentsAreSeenBeforeTheyAreLost() {
        assertTrue(file.wouldLoseComments(Path.of("commented")));
        assertFalse(file.wouldLoseComments(Path.of("race")));
    }

    @Test
    void aFigureIsNotWhereAScenarioIsSaved() {
        assertTrue(file.save(Path.of("figure.png")));
        file.open(Path.of("figure.png"));
        assertNull(file.file());
    }

    @Test
    void theRaceStaysUntilTheFileIsRead() throws InputException {
        slow().open(Path.of("long"));
        assertEquals(Fixture.scenario(), session.scenario());
        reading.runAll();
        assertEquals(LONG, session.scenario());
        assertEquals(Path.of("long"), session.fileProperty().get());
    }

    @Test
    void theFileThatWasAskedForLastIsOpened() throws InputException {
        FileModel slow = slow();
        slow.open(Path.of("long"));
        slow.open(Path.of("short"));
        reading.runNext();
        assertEquals(Fixture.scenario(), session.scenario());
        reading.runAll();
        assertEquals(SHORT, session.scenario());
    }

    @Test
    void whatWasDoneWhileAFileWasReadIsKept() throws InputException {
        slow().open(Path.of("long"));
        session.edit("change the number of updates", s -> s.withSteps(7));
        reading.runAll();
        assertEquals(7, session.scenario().steps());
        assertEquals(
                new StatusModel.Message("long was not opened, for the race has changed while it was read", true),
                status.messageProperty().get());
    }

    @Test
    void aNewRaceIsNotReplacedByAFileAskedForEarlier() throws InputException {
        FileModel slow = slow();
        slow.open(Path.of("long"));
        slow.startNew();
        reading.runAll();
        assertEquals(Fixture.scenario(), session.scenario());
        assertEquals("New scenario", status.messageProperty().get().text());
    }

    @Test
    void whoAsksForAFileIsToldThatItCannotBeRead() throws InputException {
        var told = new ArrayList<String>();
        slow().open(Path.of("missing"), () -> told.add("missing"));
        assertEquals(List.of(), told);
        reading.runAll();
        assertEquals(List.of("missing"), told);
    }

    /// Files that are read when the test says so.
    private FileModel slow() throws InputException {
        store.write(LONG, Path.of("long"));
        store.write(SHORT, Path.of("short"));
        return new FileModel(session, status, store, Fixture.scenario(), reading);
    }
}
