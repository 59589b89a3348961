package io.github.thalweg.run.parallel;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Independent pieces of work, each done by one of all processors, so that results do not depend on how many there
/// are.
public final class ParallelWork<T> {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final long GLANCE = 5;

    /// A piece of work without a result.
    @FunctionalInterface
    interface Piece {
        /// @param unwanted whether the work was given up: to be asked now and then by a long piece
        void work(int index, BooleanSupplier unwanted);
    }

    private interface Work<T> {
        T apply(int index, BooleanSupplier unwanted);
    }

    private final Work<T> work;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch done;
    private final @Nullable Object[] results;

    private ParallelWork(int count, Work<T> work) {
        this.work = work;
        this.count = count;
        this.done = new CountDownLatch(count);
        this.results = new Object[count];
    }

    /// The results for 0 to `count - 1`, in this order.
    ///
    /// @throws CancellationException when the caller's thread is interrupted; whatever the work throws
    public static <T> List<T> map(int count, IntFunction<T> work) {
        var crew = new ParallelWork<T>(count, (index, _) -> work.apply(index));
        crew.start();
        return crew.list();
    }

    /// Does the pieces 0 to `count - 1`, started in this order.
    ///
    /// @throws CancellationException when the caller's thread is interrupted; whatever a piece throws
    static void each(int count, Piece piece) {
        new ParallelWork<Boolean>(count, (index, unwanted) -> {
                    piece.work(index, unwanted);
                    return true;
                })
                .start();
    }

    private boolean isUnwanted() {
        return failure.get() != null || Thread.currentThread().isInterrupted();
    }

    private void start() {
        for (int i = 1; i < Math.min(PROCESSORS, count); i++) {
            ForkJoinPool.commonPool().execute(this::labour);
        }
        labour();
        await();
    }

    private void labour() {
        for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
            try {
                results[i] = work.apply(i, this::isUnwanted);
                done.countDown();
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            }
        }
    }

    /// A failed piece is never counted down: so now and then look for one.
    private void await() {
        try {
            while (failure.get() == null && !done.await(GLANCE, TimeUnit.MILLISECONDS)) {}
        } catch (InterruptedException _) {
            failure.compareAndSet(null, new CancellationException("the work was cancelled"));
            Thread.currentThread().interrupt();
        }
        switch (failure.get()) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalStateException(failure.get());
        }
    }

    @SuppressWarnings("unchecked")
    private List<T> list() {
        return (List<T>) List.of(results);
    }
}
