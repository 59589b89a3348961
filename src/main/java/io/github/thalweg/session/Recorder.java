package io.github.thalweg.session;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writer of a session's events: at once when nothing was written for a second, else when the second is over. So
/// the file is at most a second behind, and is written at most once a second. Thread-safe; writes on the timer's
/// thread.
final class Recorder implements SessionLog {
    static final long PERIOD = TimeUnit.SECONDS.toNanos(1);

    private final Journal journal;
    private final Timer timer;
    private final Consumer<@Nullable String> trouble;
    /// Events since the last writing. Scenarios become texts on the thread that writes.
    private List<Happening> waiting = new ArrayList<>();
    private boolean scheduled;
    private long last;
    private @Nullable String failure;

    /// @param drag is overtaken by what comes after it in the same drag
    private record Happening(boolean drag, Supplier<Entry> entry) {}

    /// @param trouble is told the sentence when writing begins to fail, and null when it works again
    Recorder(Journal journal, Timer timer, Consumer<@Nullable String> trouble) {
        this.journal = journal;
        this.timer = timer;
        this.trouble = trouble;
        this.last = timer.now() - PERIOD;
    }

    @Override
    public void began(Scenario scenario, @Nullable Path file) {
        heard(() -> {
            String text = ScenarioWriter.text(scenario);
            return new Entry.Began(text, text, name(file));
        });
    }

    @Override
    public void changed(String what, Scenario after) {
        heard(() -> new Entry.Changed(what, ScenarioWriter.text(after)));
    }

    @Override
    public synchronized void dragged(String what, Scenario after) {
        if (!waiting.isEmpty() && waiting.getLast().drag()) {
            waiting.removeLast();
        }
        heard(new Happening(true, () -> new Entry.Dragged(what, ScenarioWriter.text(after))));
    }

    @Override
    public void undone(Scenario after) {
        heard(() -> new Entry.Undone(ScenarioWriter.text(after)));
    }

    @Override
    public void redone(Scenario after) {
        heard(() -> new Entry.Redone(ScenarioWriter.text(after)));
    }

    @Override
    public void saved(Path file) {
        heard(() -> new Entry.Saved(name(file)));
    }

    @Override
    public void detached() {
        heard(Entry.Detached::new);
    }

    void resumed() {
        heard(Entry.Resumed::new);
    }

    /// Writes what is left, and that this was all.
    ///
    /// @return whether everything is written
    boolean close() {
        heard(Entry.Closed::new);
        flush();
        return failure() == null;
    }

    /// The reason why the last writing failed; null when it did not.
    synchronized @Nullable String failure() {
        return failure;
    }

    private static String name(@Nullable Path file) {
        return file == null ? "" : file.toAbsolutePath().toString();
    }

    private void heard(Supplier<Entry> entry) {
        heard(new Happening(false, entry));
    }

    private synchronized void heard(Happening happening) {
        waiting.add(happening);
        schedule();
    }

    private synchronized void schedule() {
        if (!scheduled) {
            scheduled = true;
            timer.after(Math.max(0, last + PERIOD - timer.now()), this::flush);
        }
    }

    private synchronized List<Happening> take() {
        List<Happening> taken = waiting;
        waiting = new ArrayList<>();
        scheduled = false;
        last = timer.now();
        return taken;
    }

    void flush() {
        synchronized (journal) {
            List<Happening> taken = take();
            if (!taken.isEmpty() || failure() != null) {
                write(taken.stream().map(happening -> happening.entry().get()).toList());
            }
        }
    }

    /// What could not be written is tried again with whatever comes next, and a second later if nothing does.
    private void write(List<Entry> entries) {
        try {
            String deleted = journal.add(entries);
            if (deleted != null) {
                report(deleted);
            }
            report(null);
        } catch (InputException e) {
            report(e.getMessage());
            schedule();
        }
    }

    private void report(@Nullable String sentence) {
        boolean news;
        synchronized (this) {
            news = (sentence == null) != (failure == null);
            failure = sentence;
        }
        if (news) {
            trouble.accept(sentence);
        }
    }
}
