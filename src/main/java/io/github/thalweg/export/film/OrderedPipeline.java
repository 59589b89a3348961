package io.github.thalweg.export.film;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Pipeline that makes things on all processors and hands them over in their order, on the caller's thread. What is
/// handed over does not depend on the number of processors; at most [#AHEAD] things are under way at a time.
final class OrderedPipeline<T> implements AutoCloseable {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /// One for each processor, and one that waits to be taken.
    static final int AHEAD = PROCESSORS + 1;

    /// Receiver of a thing.
    @FunctionalInterface
    interface Taker<T> {
        void take(int place, T thing) throws IOException;
    }

    private final ExecutorService makers = Executors.newFixedThreadPool(
            PROCESSORS, Thread.ofPlatform().daemon().name("frames-", 0).factory());
    private final Deque<Future<T>> underWay = new ArrayDeque<>();

    private OrderedPipeline() {}

    /// Takes what is made for 0 to `count - 1`.
    ///
    /// @throws CancellationException when the caller's thread is interrupted; whatever the making throws
    static <T> void run(int count, IntFunction<T> make, Taker<T> taker) throws IOException {
        try (var conveyor = new OrderedPipeline<T>()) {
            int next = 0;
            for (int place = 0; place < count; place++) {
                while (next < count && next < place + AHEAD) {
                    conveyor.start(next++, make);
                }
                taker.take(place, conveyor.first());
            }
        }
    }

    private void start(int place, IntFunction<T> make) {
        underWay.add(makers.submit(() -> make.apply(place)));
    }

    private T first() {
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            return underWay.remove().get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the animation was cancelled");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Gives up what nobody will take.
    @Override
    public void close() {
        makers.shutdownNow();
    }
}
