package io.github.thalweg.cli;

import io.github.thalweg.catalog.InputException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Longer work that leaves nothing half done behind when the program is told to end.
final class Interruptible {
    /// Work that may be interrupted.
    @FunctionalInterface
    interface Work {
        void run() throws InputException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Interruptible() {}

    /// Does the work on this thread, and interrupts it when the program is told to end, waiting until it has tidied up.
    ///
    /// @throws CancellationException when it was interrupted
    static void run(Work work) throws InputException {
        var tidy = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        var end = new Thread(() -> {
            worker.interrupt();
            await(tidy);
        });
        Runtime.getRuntime().addShutdownHook(end);
        try {
            work.run();
        } finally {
            tidy.countDown();
            remove(end);
        }
    }

    private static void await(CountDownLatch tidy) {
        try {
            boolean _ = tidy.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
