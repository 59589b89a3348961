package io.github.thalweg.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LatestRequestTest {
    private final Queue<Runnable> submitted = new ArrayDeque<>();
    private final List<String> delivered = new ArrayList<>();
    private final List<String> computed = new ArrayList<>();
    private int givenUp;
    private final LatestRequest<String> requests = new LatestRequest<>(new Queued(), delivered::add);

    @Test
    void requestsThatWereOvertakenAreNeverComputed() {
        for (String name : List.of("first", "second", "third", "last")) {
            request(name);
        }
        assertEquals(1, submitted.size());
        runAll();
        assertEquals(List.of("first", "last"), computed);
        assertEquals(List.of("first", "last"), delivered);
    }

    @Test
    void cancellingGivesUpWhatIsInFlightAndForgetsWhatWaits() {
        request("first");
        request("second");
        requests.cancel();
        assertEquals(1, givenUp);
        runAll();
        assertEquals(List.of("first"), delivered);
        assertFalse(requests.busyProperty().get());
    }

    @Test
    void isBusyUntilTheLastIsDelivered() {
        request("first");
        request("last");
        submitted.remove().run();
        assertTrue(requests.busyProperty().get());
        submitted.remove().run();
        assertFalse(requests.busyProperty().get());
    }

    private void request(String name) {
        requests.request(() -> {
            computed.add(name);
            return name;
        });
    }

    private void runAll() {
        while (!submitted.isEmpty()) {
            submitted.remove().run();
        }
    }

    /// Does the work when the test says so.
    private final class Queued implements Background {
        @Override
        public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
            submitted.add(() -> then.accept(work.get()));
            return () -> givenUp++;
        }
    }
}
