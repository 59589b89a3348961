package io.github.thalweg.window.scenario;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that is done when the test says so, in the order in which it was asked for.
public final class QueuedBackground implements Background {
    private final Queue<Runnable> submitted = new ArrayDeque<>();

    @Override
    public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
        submitted.add(() -> then.accept(work.get()));
        return () -> {};
    }

    public void runNext() {
        submitted.remove().run();
    }

    public void runAll() {
        while (!submitted.isEmpty()) {
            runNext();
        }
    }
}
