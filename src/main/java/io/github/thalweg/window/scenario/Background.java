package io.github.thalweg.window.scenario;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Executor of work that may take longer than a frame.
public interface Background {
    /// Does the work elsewhere and hands its result over on the thread that the models live on.
    ///
    /// @param work must not throw
    /// @return gives the work up: it may then end early, with whatever result it makes of being interrupted
    <T> Runnable submit(Supplier<T> work, Consumer<T> then);

    /// Hands over on the thread that the models live on what work has to tell while it goes on.
    default void tell(Runnable news) {
        news.run();
    }

    /// A place for work that takes long, which keeps none of the work here waiting.
    default Background beside() {
        return this;
    }

    /// Does the work at once, on the caller's thread.
    static Background inPlace() {
        return new Background() {
            @Override
            public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
                then.accept(work.get());
                return () -> {};
            }
        };
    }
}
