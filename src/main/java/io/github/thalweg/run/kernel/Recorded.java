package io.github.thalweg.run.kernel;

/// Extents of what the code of a run records.
public enum Recorded {
    /// The columns that long runs keep.
    KEPT,
    /// All columns, with the names of the rule after each update.
    VARIABLES,
    /// All columns, with the numbers of every line of each update.
    LINES
}
