package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Point;
import org.jspecify.annotations.Nullable;

/// A verdict: what a teacher would say about a trajectory, with the numbers it rests on.
///
/// @param step   the update it speaks of: of convergence, of divergence; else the last
/// @param text   a few words for a chip, e.g. `converged at 87`
/// @param reason one sentence with the numbers
/// @param nearest the minimum, uphill the maximum, that the run's end is nearest to; null where none is known
public record Verdict(
        Kind kind,
        int step,
        String text,
        String reason,
        @Nullable Point nearest) {
    Verdict(Kind kind, int step, String text, String reason) {
        this(kind, step, text, reason, null);
    }

    /// What is said of a run that was recorded: nothing.
    static Verdict none(int last) {
        return new Verdict(Kind.STILL_MOVING, last, "", "");
    }

    Verdict withReason(String sentences) {
        return new Verdict(kind, step, text, sentences, nearest);
    }

    Verdict withNearest(@Nullable Point point) {
        return new Verdict(kind, step, text, reason, point);
    }

    /// Whether it says something.
    public boolean isSaid() {
        return !text.isEmpty();
    }

    /// The verdicts, from good to bad.
    public enum Kind {
        CONVERGED,
        CONVERGING,
        STILL_MOVING,
        HOVERING,
        /// The validation loss rises while the training loss falls.
        OVERFITTING,
        TOO_SLOW,
        STALLED,
        OSCILLATING,
        RING,
        LEFT_DOMAIN,
        DIVERGED;

        /// The run is at a minimum or on its way there.
        public boolean isGood() {
            return switch (this) {
                case CONVERGED, CONVERGING -> true;
                case STILL_MOVING, HOVERING, OVERFITTING, TOO_SLOW, STALLED, OSCILLATING, RING, LEFT_DOMAIN, DIVERGED ->
                    false;
            };
        }

        /// The run will not get there as it is.
        public boolean isBad() {
            return switch (this) {
                case TOO_SLOW, STALLED, OSCILLATING, RING, LEFT_DOMAIN, DIVERGED -> true;
                case CONVERGED, CONVERGING, STILL_MOVING, HOVERING, OVERFITTING -> false;
            };
        }
    }
}
