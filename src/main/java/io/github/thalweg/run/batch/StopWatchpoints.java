package io.github.thalweg.run.batch;

/// Watchpoints of a [Batch] on the way of each run: a movement and a loss.
///
/// @param still  a movement, in landscape units: [Outcomes#settled] is the last update that moved farther
/// @param target a loss: [Outcomes#reached] is the first update at or below it
public record StopWatchpoints(double still, double target) {
    /// Looks for nothing: every update that moves at all counts, and no loss is low enough.
    public static final StopWatchpoints NOTHING = new StopWatchpoints(0, Double.NEGATIVE_INFINITY);
}
