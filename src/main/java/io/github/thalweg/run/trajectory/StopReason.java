package io.github.thalweg.run.trajectory;

/// Reasons for the end of a trajectory.
public enum StopReason {
    /// All updates were made.
    FINISHED,
    /// A coordinate, the loss or the gradient became infinite.
    DIVERGED,
    /// The loss or the gradient is not defined at the last point, which is finite.
    LEFT_DOMAIN,
    /// The validation loss has not improved for as long as the scenario allows.
    EARLY_STOP
}
