package io.github.thalweg.study.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Losses of a range test against its rates, and the rates that are suggested.
///
/// @param run   the run's name
/// @param start the loss at the start
/// @param steps one for each update that was made; where the run was no number, the last says so
public record LrRangeCurve(String run, double start, List<Step> steps) {
    /// The rise above the lowest loss, as a multiple of that, from which on a run counts as broken.
    private static final double BROKEN = 3;

    /// One update of the ramp.
    ///
    /// @param rate     that the update was made with
    /// @param loss     after it, without noise
    /// @param smoothed average of the losses until then
    public record Step(double rate, double loss, double smoothed) {}

    /// A rate to try.
    ///
    /// @param rate rounded to three digits
    /// @param step the update of the ramp that had about this rate
    public record Suggested(Suggestion by, double rate, int step) {}

    public LrRangeCurve {
        steps = List.copyOf(steps);
    }

    /// The rate at which the run breaks: the first one past the lowest smoothed loss L whose smoothed loss is above
    /// `L + 3*abs(L)` (four times L where that is positive, as in fastai), or is no number; none when the ramp ends
    /// before that.
    public OptionalDouble breaking() {
        int broken = broken();
        return broken < steps.size() ? OptionalDouble.of(steps.get(broken).rate()) : OptionalDouble.empty();
    }

    /// The number of steps before the run breaks.
    private int broken() {
        int lowest = lowest(steps);
        double limit = lowest < 0 ? 0 : limit(steps.get(lowest).smoothed());
        int step = lowest + 1;
        while (step < steps.size() && steps.get(step).smoothed() <= limit) {
            step++;
        }
        return step;
    }

    private static double limit(double lowest) {
        return lowest + BROKEN * Math.abs(lowest);
    }

    /// The first step with the lowest smoothed loss; -1 where none has a loss that is a number.
    static int lowest(List<Step> steps) {
        int lowest = -1;
        for (int i = 0; i < steps.size(); i++) {
            double smoothed = steps.get(i).smoothed();
            if (Double.isFinite(smoothed)
                    && (lowest < 0 || smoothed < steps.get(lowest).smoothed())) {
                lowest = i;
            }
        }
        return lowest;
    }

    /// The rates that can be read off the curve before it breaks; none when the loss never falls there.
    public List<Suggested> suggestions() {
        List<Step> kept = steps.subList(0, broken());
        var suggestions = new ArrayList<Suggested>();
        for (Suggestion suggestion : Suggestion.values()) {
            suggestion.on(kept).ifPresent(suggestions::add);
        }
        return suggestions;
    }

    public Optional<Suggested> suggestion(Suggestion by) {
        return suggestions().stream().filter(s -> s.by() == by).findFirst();
    }
}
