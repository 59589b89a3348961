package io.github.thalweg.session;

import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Listener for the events of a session.
public interface SessionLog {
    /// Nobody listens.
    SessionLog NONE = new SessionLog() {};

    /// A scenario was opened or is new: its history begins.
    ///
    /// @param file where it was read from; null when nowhere
    default void began(Scenario scenario, @Nullable Path file) {}

    /// One step of the history, e.g. `move the start`.
    default void changed(String what, Scenario after) {}

    /// A drag goes on that will be one step of the history.
    default void dragged(String what, Scenario after) {}

    /// One step back.
    default void undone(Scenario after) {}

    /// One step forward again.
    default void redone(Scenario after) {}

    /// The scenario was written to a file.
    default void saved(Path file) {}

    /// The scenario is no longer that of its file.
    default void detached() {}
}
