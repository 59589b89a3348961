package io.github.thalweg.window.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.session.RecentFiles;
import io.github.thalweg.session.Sessions;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Windows that are closed, killed and opened again, on real files.
class AutosaveModelTest {
    @TempDir
    Path folder;

    private final List<WindowModel> windows = new ArrayList<>();

    /// What still writes would put files into a folder that is being deleted.
    @AfterEach
    void releaseAll() {
        windows.forEach(window -> window.autosave().release());
    }

    private WindowModel opened() {
        WindowModel window = SampleWindow.create();
        windows.add(window);
        window.autosave().resume(Sessions.in(folder));
        return window;
    }

    private static String said(WindowModel window) {
        return window.status().messageProperty().get().text();
    }

    @Test
    void aClosedWindowComesBackWithItsHistoryItsFileAndWhatIsNotSaved() {
        WindowModel first = opened();
        Scenario begin = first.session().scenario();
        first.file().save(Path.of("race"));
        first.runs().remove(0);
        first.landscape().setSteps(77);
        first.session().undo();
        Scenario left = first.session().scenario();
        assertTrue(first.autosave().close());
        first.autosave().release();

        WindowModel second = opened();
        assertEquals(left, second.session().scenario());
        assertEquals(Path.of("race.thalweg").toAbsolutePath(), second.file().file());
        assertTrue(second.session().dirtyProperty().get());
        assertEquals("Back where you left off", said(second));
        second.session().redo();
        assertEquals(77, second.session().scenario().steps());
        second.session().undo();
        second.session().undo();
        assertEquals(begin, second.session().scenario());
        assertFalse(second.session().dirtyProperty().get());
        assertFalse(second.session().canUndoProperty().get());
    }

    @Test
    void aDragThatNeverEndedCanBeTakenBack() {
        WindowModel first = opened();
        Scenario begin = first.session().scenario();
        first.session().editLive("move the start", s -> s.withSteps(12));
        first.autosave().release();

        WindowModel second = opened();
        assertEquals(12, second.session().scenario().steps());
        assertEquals("Recovered what was not closed: " + begin.title(), said(second));
        second.session().undo();
        assertEquals(begin, second.session().scenario());
    }

    @Test
    void twoWindowsHaveTwoSessionsAndTheOtherIsFoundAgain() {
        WindowModel first = opened();
        first.landscape().setSteps(11);
        WindowModel second = opened();
        assertEquals(300, second.session().scenario().steps());
        second.landscape().setSteps(22);
        first.autosave().release();
        second.autosave().release();

        WindowModel third = opened();
        assertEquals(1, third.autosave().leftOversProperty().get().size());
        int here = third.session().scenario().steps();
        third.autosave().changeTo(third.autosave().leftOversProperty().get().getFirst());
        assertEquals(33 - here, third.session().scenario().steps());
        assertEquals(1, third.autosave().leftOversProperty().get().size());
        third.autosave().forgetLeftOvers();
        assertEquals(List.of(), third.autosave().leftOversProperty().get());
    }

    @Test
    void aWindowOpenedOnAFileLeavesTheEarlierSessionToBeFound() {
        WindowModel first = opened();
        first.landscape().setSteps(11);
        first.autosave().release();
        WindowModel second = SampleWindow.create();
        windows.add(second);
        second.autosave().start(Sessions.in(folder));
        assertEquals(300, second.session().scenario().steps());
        assertEquals(1, second.autosave().leftOversProperty().get().size());
    }

    @Test
    void whereNothingCanBeWrittenTheWindowGoesOn() throws IOException {
        Path taken = Files.writeString(folder.resolve("file"), "not a folder");
        WindowModel window = SampleWindow.create();
        window.autosave().resume(Sessions.in(taken.resolve("sessions")));
        assertTrue(said(window).startsWith("this session is not saved as you go"), said(window));
        window.landscape().setSteps(11);
        assertFalse(window.autosave().close());
    }

    @Test
    void aScenarioIsPastedAsOneStepBackAndSavedElsewhere() {
        WindowModel window = SampleWindow.create();
        window.file().save(Path.of("race"));
        Scenario before = window.session().scenario();
        window.landscape().setSteps(11);
        String code = window.code().code();
        window.session().undo();
        window.code().paste("Try this: " + code);
        assertEquals(11, window.session().scenario().steps());
        assertNull(window.file().file());
        window.session().undo();
        assertEquals(before, window.session().scenario());
        window.code().paste(code.substring(0, code.length() - 9));
        assertEquals("scenario code: expected a whole code, found one that is cut off", said(window));
        window.code().paste("steps = 5\n[landscape]\nformula = \"x^2\"\n[[run]]\noptimizer = { use = \"sgd\" }\n");
        assertEquals(5, window.session().scenario().steps());
    }

    @Test
    void windowsShareTheirRecentFiles() {
        WindowModel first = SampleWindow.create();
        first.recent().start(RecentFiles.in(folder));
        WindowModel second = SampleWindow.create();
        second.recent().start(RecentFiles.in(folder));
        first.file().save(Path.of("one"));
        second.file().save(Path.of("two"));
        first.recent().refresh();
        List<Path> both = List.of(
                Path.of("two.thalweg").toAbsolutePath(), Path.of("one.thalweg").toAbsolutePath());
        assertEquals(both, first.recent().filesProperty().get());
        second.recent().forget(both.getFirst());
        assertEquals(both.subList(1, 2), second.recent().filesProperty().get());
    }
}
