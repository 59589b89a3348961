package io.github.thalweg.session;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A window's session on disk. No other window can have it until it is released.
public final class Session {
    /// A scenario of the history, and the change between it and the one that follows it.
    public record Step(String what, Scenario scenario) {}

    /// State of a window.
    ///
    /// @param saved the scenario as it is in its file
    /// @param file  null when it is in none
    public record State(
            Scenario present, Scenario saved, @Nullable Path file) {}

    /// The scenarios before the present one, the latest first, and those that redo leads to, the next first.
    public record History(List<Step> past, List<Step> future) {
        public History {
            past = List.copyOf(past);
            future = List.copyOf(future);
        }
    }

    private final SessionReplay track;
    private final Disk.Claim claim;
    private final Journal journal;
    private final Timer timer;
    private final boolean wasClosed;
    private final List<SessionReplay.Step> past;
    private final List<SessionReplay.Step> future;
    private @Nullable Recorder recorder;

    Session(SessionReplay track, Disk.Claim claim, Journal journal, Timer timer) {
        this.track = track;
        this.claim = claim;
        this.journal = journal;
        this.timer = timer;
        this.wasClosed = track.isClosed();
        this.past = track.past();
        this.future = track.future();
    }

    /// Whether its window was closed as it should be, when it was last a window's.
    public boolean wasClosed() {
        return wasClosed;
    }

    /// The state that the session was left in.
    ///
    /// @throws InputException when its scenario is not one that this program understands
    public State state() throws InputException {
        Scenario present = read(track.present());
        Scenario saved = track.saved().equals(track.present()) ? present : read(track.saved());
        return new State(present, saved, track.file().isEmpty() ? null : Path.of(track.file()));
    }

    /// The history of the session, as far as it can be read. Takes a while; may be called on any thread.
    public History history() {
        return new History(steps(past), steps(future));
    }

    private static List<Step> steps(List<SessionReplay.Step> texts) {
        var steps = new ArrayList<Step>();
        try {
            for (SessionReplay.Step step : texts) {
                steps.add(new Step(step.what(), read(step.scenario())));
            }
        } catch (InputException _) {
            // Made by a newer program: nothing beyond this can be reached.
            return steps;
        }
        return steps;
    }

    private static Scenario read(String text) throws InputException {
        return ScenarioReader.read("session", text, Catalog.builtIn());
    }

    /// Writes down from now on what happens.
    ///
    /// @param trouble is told the sentence when writing begins to fail, and null when it works again; on any thread
    public SessionLog record(Consumer<@Nullable String> trouble) {
        var begun = new Recorder(journal, timer, trouble);
        recorder = begun;
        if (!track.present().isEmpty()) {
            begun.resumed();
        }
        return begun;
    }

    /// Writes what is not written yet.
    public void flush() {
        if (recorder != null) {
            recorder.flush();
        }
    }

    /// Writes what is not written yet, and that the window is closed.
    ///
    /// @return whether everything is written
    public boolean close() {
        return recorder == null || recorder.close();
    }

    /// Leaves the session to others.
    public void release() {
        try {
            claim.close();
        } catch (IOException _) {
            // It ends with the program at the latest.
            return;
        }
    }
}
