package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import org.jspecify.annotations.Nullable;

/// A goal: a measure, what it must give, and a second goal that must be met as well.
///
/// @param and null for none
public record Goal(
        Measure measure, Expectation expectation, @Nullable Goal and) {
    /// Whether the goal is met.
    ///
    /// @throws InputException when the measure asks for what is not there
    public boolean isMet(Measuring measuring) throws InputException {
        return expectation.holds(measuring.value(measure)) && (and == null || and.isMet(measuring));
    }
}
