package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Longer work that is interrupted when the program is told to end, and tidies up before it does, so that no
/// half-written file stays.
final class Interruptible {
    /// Work that may be interrupted.
    @FunctionalInterface
    interface Work {
        void run() throws InputException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMillis(100);

    private Interruptible() {}

    /// Does the work on this thread, and interrupts it when the program is told to end, waiting until it has tidied up.
    ///
    /// @throws CancellationException when it was interrupted
    static void run(Work work) throws InputException {
        var tidy = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        var end = new Thread(() -> end(worker, tidy));
        Runtime.getRuntime().addShutdownHook(end);
        try {
            work.run();
        } finally {
            tidy.countDown();
            remove(end);
        }
    }

    /// Interrupts again and again: a parallel stream swallows an interruption.
    private static void end(Thread worker, CountDownLatch tidy) {
        try {
            long tries = PATIENCE.dividedBy(AGAIN);
            do {
                worker.interrupt();
                tries--;
            } while (!tidy.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS) && tries > 0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException _) {
            // The program is ending already.
        }
    }
}
