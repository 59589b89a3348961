package io.github.thalweg.session;

/// An event of a session. Scenarios are their texts.
sealed interface Entry {
    /// A scenario was opened or is new: its history begins.
    ///
    /// @param saved the scenario as it is in its file
    /// @param file  where it was read from or written to; empty when nowhere yet
    record Began(String scenario, String saved, String file) implements Entry {}

    /// One step of the history.
    ///
    /// @param what  the change, e.g. `move the start`
    /// @param after the scenario then
    record Changed(String what, String after) implements Entry {}

    /// A drag goes on that will be one step of the history.
    record Dragged(String what, String after) implements Entry {}

    /// One step back.
    record Undone(String after) implements Entry {}

    /// One step forward again.
    record Redone(String after) implements Entry {}

    /// The scenario was written to a file.
    record Saved(String file) implements Entry {}

    /// The scenario is no longer that of its file.
    record Detached() implements Entry {}

    /// The session was taken up again.
    record Resumed() implements Entry {}

    /// The window was closed, as it should be.
    record Closed() implements Entry {}
}
