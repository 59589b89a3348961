package io.github.thalweg.window.scenario;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Background work on daemon threads, one fewer than there are processors, but at least two: a long export must not
/// hold up what the window shows. Results come back on the JavaFX thread.
public final class FxBackground implements Background {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors() - 1), work -> {
                var thread = new Thread(work, "background");
                thread.setDaemon(true);
                return thread;
            });

    @Override
    public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
        var interruption = new Interruption();
        threads.execute(() -> {
            T result = interruption.during(work);
            Platform.runLater(() -> then.accept(result));
        });
        return interruption;
    }

    @Override
    public void tell(Runnable news) {
        Platform.runLater(news);
    }

    @Override
    public Background beside() {
        return new FxBackground();
    }

    /// Interrupts one piece of work, also before it has begun, and never what its thread does afterwards.
    private static final class Interruption implements Runnable {
        private @Nullable Thread at;
        private boolean wanted;

        <T> T during(Supplier<T> work) {
            begin();
            try {
                return work.get();
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            at = Thread.currentThread();
            if (wanted) {
                at.interrupt();
            }
        }

        private synchronized void end() {
            at = null;
            // The thread goes on to other work, which nobody has cancelled.
            Thread.interrupted();
        }

        @Override
        public synchronized void run() {
            wanted = true;
            if (at != null) {
                at.interrupt();
            }
        }
    }
}
