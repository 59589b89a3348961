package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Curvature;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Optional;

/// Why a run diverged, oscillated or hardly moved, where its rate says so: how the rate compares with the largest one
/// that the curvature allows.
final class RateReason {
    /// Nearer to the limit than this part of it, a rate is at the limit.
    private static final double AT_LIMIT = 0.02;

    /// Below this part of the limit a rate is what makes a run slow.
    private static final double LOW = 0.2;

    /// A floor this many times flatter than the walls is what makes a run slow.
    private static final double FLAT = 50;

    private final Surface surface;
    private final Trajectory run;
    private final Stability stability;

    private RateReason(Surface surface, Trajectory run, Stability stability) {
        this.surface = surface;
        this.run = run;
        this.stability = stability;
    }

    /// The verdict with the reason before its own sentences, where the run's rule has a known limit that explains it.
    static Verdict explain(Verdict verdict, Scenario scenario, int index, Surface surface, Trajectory run) {
        Optional<String> sentence = Stability.of(scenario, index, surface, run)
                .flatMap(stability -> new RateReason(surface, run, stability).sentence(verdict.kind()));
        return sentence.map(first -> verdict.withReason(first + " " + verdict.reason()))
                .orElse(verdict);
    }

    private Optional<String> sentence(Verdict.Kind kind) {
        int last = run.updates();
        if (last == 0) {
            return Optional.empty();
        }
        return switch (kind) {
            case DIVERGED -> tooLarge();
            case OSCILLATING -> atLimit(last);
            case TOO_SLOW -> tooSmall(last);
            case CONVERGED, CONVERGING, STILL_MOVING, HOVERING, OVERFITTING, STALLED, RING, LEFT_DOMAIN ->
                Optional.empty();
        };
    }

    /// How many times the limit the rate of an update is; NaN where there is no limit.
    private double ratio(int update) {
        return run.lr(update) / stability.largestRate(update);
    }

    /// From the update on after which the rate never came below the limit again.
    private Optional<String> tooLarge() {
        int first = run.updates();
        while (first > 0 && !(ratio(first) <= 1)) {
            first--;
        }
        first++;
        while (first <= run.updates() && !(ratio(first) > 1)) {
            first++;
        }
        if (first > run.updates()) {
            return Optional.empty();
        }
        return Optional.of(ReasonMessages.tooLarge(first, ratio(first), stability.largestRate(first)));
    }

    private Optional<String> atLimit(int last) {
        double ratio = ratio(last);
        if (!(ratio > 1 - AT_LIMIT)) {
            return Optional.empty();
        }
        return Optional.of(ReasonMessages.atLimit(ratio < 1 + AT_LIMIT, ratio, stability.largestRate(last)));
    }

    private Optional<String> tooSmall(int last) {
        double ratio = ratio(last);
        double limit = stability.largestRate(last);
        if (ratio < LOW) {
            return Optional.of(ReasonMessages.tooSmall(ratio, limit));
        }
        Curvature curvature = surface.derivatives(run.x(last), run.y(last)).curvature();
        double flatter = curvature.high() / Math.abs(curvature.low());
        return ratio <= 1 && flatter > FLAT
                ? Optional.of(ReasonMessages.flatFloor(ratio, limit, flatter))
                : Optional.empty();
    }
}
