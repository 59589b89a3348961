package io.github.thalweg.export.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Things made on several threads and taken in order.
class OrderedPipelineTest {
    @Test
    void thingsComeInOrderAndFewAreAliveAtOnce() throws IOException {
        var alive = new AtomicInteger();
        var most = new AtomicInteger();
        var taken = new ArrayList<Integer>();
        OrderedPipeline.run(
                500,
                place -> {
                    most.accumulateAndGet(alive.incrementAndGet(), Math::max);
                    return place;
                },
                (place, thing) -> {
                    taken.add(thing);
                    assertEquals(place, thing);
                    alive.decrementAndGet();
                });
        assertEquals(IntStream.range(0, 500).boxed().toList(), taken);
        assertTrue(most.get() <= OrderedPipeline.AHEAD, most::toString);
    }

    @Test
    void aFailureOfTheMakerIsThatOfTheWork() {
        var failure = new IllegalStateException("no ink");
        assertEquals(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> OrderedPipeline.run(
                                50,
                                place -> {
                                    if (place == 20) {
                                        throw failure;
                                    }
                                    return place;
                                },
                                (_, _) -> {})));
    }

    @Test
    void anInterruptedThreadTakesNothingMore() {
        List<Integer> taken = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () -> OrderedPipeline.run(50, place -> place, (place, _) -> {
                    taken.add(place);
                    if (place == 3) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertTrue(Thread.interrupted(), "the thread still knows");
        assertEquals(List.of(0, 1, 2, 3), taken);
    }
}
