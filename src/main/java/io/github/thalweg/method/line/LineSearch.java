package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// A search for the length of a step along a direction that leads downhill.
public interface LineSearch {
    /// The most step lengths that one search tries.
    int MAX_TRIALS = 60;

    /// The slot of the memory that counts the trials of the present search.
    int TRIALS = 2;

    /// @return the step length, 0 when none will do
    double length(Update update, Sample here, Vector direction);
}
