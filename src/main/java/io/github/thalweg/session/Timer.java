package io.github.thalweg.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Scheduler of work that is done later.
interface Timer {
    /// The time, in nanoseconds from any beginning.
    long now();

    /// Does something, after so many nanoseconds.
    void after(long nanoseconds, Runnable work);

    /// By the clock, on a thread of its own that keeps no program alive.
    static Timer byTheClock() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var keeper = new Thread(work, "session");
            keeper.setDaemon(true);
            return keeper;
        });
        return new Timer() {
            @Override
            public long now() {
                return System.nanoTime();
            }

            @Override
            public void after(long nanoseconds, Runnable work) {
                var _ = thread.schedule(work, nanoseconds, TimeUnit.NANOSECONDS);
            }
        };
    }
}
