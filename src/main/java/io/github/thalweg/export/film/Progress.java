package io.github.thalweg.export.film;

/// Listener for the progress of longer work, called on the thread that works.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (_, _) -> {};

    /// @param done pieces of the work that are done
    /// @param all  pieces there are, above 0
    void at(int done, int all);
}
