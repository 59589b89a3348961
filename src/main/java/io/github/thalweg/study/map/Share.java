package io.github.thalweg.study.map;

/// Hears how much of a longer work is done, on any thread that does it.
@FunctionalInterface
public interface Share {
    /// @param share from 0 to 1
    void done(double share);
}
