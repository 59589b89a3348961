package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Curvature;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Locale;
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
        return sentence.map(first ->
                        new Verdict(verdict.kind(), verdict.step(), verdict.text(), first + " " + verdict.reason()))
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
        String from = first == 1 ? "The rate is " : "From update " + first + " on the rate is ";
        return Optional.of(
                from + times(ratio(first)) + " what " + (first == 1 ? "this curvature" : "the curvature there")
                        + " allows (" + number(stability.largestRate(first)) + ").");
    }

    private Optional<String> atLimit(int last) {
        double ratio = ratio(last);
        if (!(ratio > 1 - AT_LIMIT)) {
            return Optional.empty();
        }
        String how = ratio < 1 + AT_LIMIT ? "just" : times(ratio);
        return Optional.of("The rate is " + how + " what this curvature allows (" + number(stability.largestRate(last))
                + "), so the steps hop from wall to wall.");
    }

    private Optional<String> tooSmall(int last) {
        double ratio = ratio(last);
        String limit = " what this curvature allows (" + number(stability.largestRate(last)) + ")";
        if (ratio < LOW) {
            return Optional.of("The rate is only " + times(ratio) + limit + ".");
        }
        Curvature curvature = surface.derivatives(run.x(last), run.y(last)).curvature();
        double flatter = curvature.high() / Math.abs(curvature.low());
        return ratio <= 1 && flatter > FLAT
                ? Optional.of("The rate is " + times(ratio) + limit + ", but along the valley's floor it curves "
                        + number(flatter) + " times less.")
                : Optional.empty();
    }

    private static String times(double ratio) {
        return ratio < 0.1 ? "1/" + number(1 / ratio) + " of" : number(ratio) + " times";
    }

    /// Two digits, and no more where there is nothing to tell apart.
    private static String number(double value) {
        if (value >= 10 && value < 1e6) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        String text = String.format(Locale.ROOT, "%.2g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceFirst("\\.?0+$", "");
    }
}
