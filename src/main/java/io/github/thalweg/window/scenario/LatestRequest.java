package io.github.thalweg.window.scenario;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Queue of background work in which the latest request wins: one is in flight, at most one waits, and those that
/// were overtaken while waiting are never computed.
///
/// A result is delivered although a newer request waits: otherwise a drag would show nothing until it ends.
public final class LatestRequest<T> {
    private final Background background;
    private final Consumer<T> deliver;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Supplier<T> waiting;
    private Runnable giveUp = () -> {};

    public LatestRequest(Background background, Consumer<T> deliver) {
        this.background = background;
        this.deliver = deliver;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void request(Supplier<T> work) {
        if (busy.get()) {
            waiting = work;
        } else {
            busy.set(true);
            giveUp = background.submit(work, this::finished);
        }
    }

    /// Gives up what is in flight and what waits; what was in flight still delivers a result.
    public void cancel() {
        waiting = null;
        giveUp.run();
    }

    private void finished(T result) {
        busy.set(false);
        Supplier<T> next = waiting;
        waiting = null;
        if (next != null) {
            request(next);
        }
        deliver.accept(result);
    }
}
