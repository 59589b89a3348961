package io.github.thalweg.figure.step;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A thread for each piece of work that may hang, overflow the stack or fail: whoever asks waits for a limited time.
final class TypesetterThread {
    /// Formulas are nested at most 200 deep, and the typesetter recurses several times for each level.
    private static final long STACK_BYTES = 16L << 20;

    private TypesetterThread() {}

    /// @return null when the work fails or takes longer than `limit`; it is left to itself then
    static <T> @Nullable T result(Callable<T> work, Duration limit) {
        var task = new FutureTask<T>(work);
        var thread = new Thread(null, task, "typesetter", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        } catch (TimeoutException | ExecutionException _) {
            return null;
        }
    }
}
