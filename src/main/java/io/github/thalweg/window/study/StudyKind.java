package io.github.thalweg.window.study;

/// What the window's studies are of.
public enum StudyKind {
    /// The minimum that each start reaches.
    BASINS,
    /// The loss at the end.
    LOSS,
    /// Updates until the loss is low.
    UPDATES,
    /// What a teacher would say.
    VERDICT,
    /// The share of seeds that end at a minimum.
    ENSEMBLE;

    /// Whether the axes are the landscape's own.
    public boolean isOfStarts() {
        return this == BASINS || this == ENSEMBLE;
    }
}
