package io.github.thalweg.session;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What somebody does in a window, a third of a second for each thing, on a disk that may fail.
final class Script {
    static final Path ROOT = Path.of("/state/sessions");
    static final Path FILE = Path.of("/races/race.thalweg");
    private static final long THIRD = TimeUnit.MILLISECONDS.toNanos(334);

    static final Scenario SIMPLE = simple();
    /// What is said where no session can be begun.
    static final String NO_PLACE = "this session is not written down";

    private static Scenario simple() {
        String text = """
                title = "Bowl"
                start = [1, 1]
                [landscape]
                formula = "x^2 + y^2"
                [[run]]
                optimizer = { use = "sgd" }
                """;
        try {
            return ScenarioReader.read("script", text, Catalog.builtIn());
        } catch (InputException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /// What the window showed at a time.
    record Moment(long time, Scenario scenario) {}

    final List<Moment> shown = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    private final MemoryDisk disk;
    private final ManualTimer timer = new ManualTimer();
    private final SessionModel window =
            new SessionModel(SIMPLE, (scenario, _) -> SampleWindow.noResults(scenario), Background.inPlace());
    private int edits;

    Script(MemoryDisk disk) {
        this.disk = disk;
    }

    long now() {
        return timer.now();
    }

    void play() {
        day();
        day();
    }

    /// From opening the window to closing it.
    private void day() {
        Optional<Session> session = take(new Sessions(disk, ROOT, timer));
        pass();
        for (int round = 0; round < 2; round++) {
            edit();
            drag();
            undoAndRedo();
            save();
        }
        window.open(SIMPLE.withTitle("Another"), null);
        pass();
        edit();
        session.ifPresent(Session::close);
        session.ifPresent(Session::release);
    }

    private Optional<Session> take(Sessions sessions) {
        try {
            Session left = sessions.takeUpLatest().orElse(null);
            if (left != null) {
                window.resume(left.state(), left.record(this::trouble));
                window.remember(left.history());
                return Optional.of(left);
            }
            Session begun = sessions.begin();
            window.tell(begun.record(this::trouble));
            return Optional.of(begun);
        } catch (InputException wrong) {
            throw new AssertionError(wrong);
        } catch (IOException _) {
            troubles.add(NO_PLACE);
            window.tell(SessionLog.NONE);
            return Optional.empty();
        }
    }

    private void trouble(@Nullable String sentence) {
        troubles.add(String.valueOf(sentence));
    }

    private void edit() {
        int number = ++edits;
        window.edit("change the steps", scenario -> scenario.withSteps(number));
        pass();
    }

    private void drag() {
        for (int i = 0; i < 5; i++) {
            int number = ++edits;
            window.editLive("move the start", scenario -> scenario.withStart(new Point(number, 1)));
            pass();
        }
        window.commitLive();
        pass();
    }

    private void undoAndRedo() {
        window.undo();
        pass();
        window.undo();
        pass();
        window.redo();
        pass();
    }

    private void save() {
        byte[] text = ScenarioWriter.text(window.scenario()).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(disk, FILE, out -> out.write(text));
            window.saved(FILE);
        } catch (InputException _) {
            // The window says so, and goes on.
            troubles.add("not saved");
        }
        pass();
    }

    private void pass() {
        shown.add(new Moment(timer.now(), window.scenario()));
        timer.advance(THIRD);
    }

    /// Until when a scenario was the present one; the time before the next that differs from it.
    long shownLast(Scenario scenario) {
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (shown.get(i).scenario().equals(scenario)) {
                return i + 1 < shown.size() ? shown.get(i + 1).time() : now();
            }
        }
        throw new AssertionError("never shown: " + scenario);
    }
}
