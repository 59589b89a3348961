package io.github.thalweg.export.film;

/// Hears how far a longer work is, on the thread that does it.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (_, _) -> {};

    /// @param done pieces of the work that are done
    /// @param all  pieces there are, above 0
    void at(int done, int all);
}
