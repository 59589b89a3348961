package io.github.thalweg.window.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileModelTest {
    private final WindowModel window = SampleWindow.create();
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
        assertTrue(file.open(Path.of("race.thalweg")));
        assertEquals(saved, window.session().scenario());
        assertFalse(window.session().dirtyProperty().get());
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        Scenario before = window.session().scenario();
        assertFalse(file.open(Path.of("missing.thalweg")));
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
    void commentsAreSeenBeforeTheyAreLost() {
        assertTrue(file.wouldLoseComments(Path.of("commented")));
        assertFalse(file.wouldLoseComments(Path.of("race")));
    }

    @Test
    void aFigureIsNotWhereAScenarioIsSaved() {
        assertTrue(file.save(Path.of("figure.png")));
        assertTrue(file.open(Path.of("figure.png")));
        assertNull(file.file());
    }
}
