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
/// @param limit the learning rate above which the run cannot stay at the lowest minimum; empty where it is not known
/// @param recommended the suggestion that serves the run best; empty where none serves it
public record LrRangeCurve(
        String run, double start, List<Step> steps, OptionalDouble limit, Optional<Recommended> recommended) {
    /// How far above its lowest, in multiples of that, a loss may rise before the run counts as broken.
    private static final double BROKEN = 3;

    /// The last twentieth of the ramp, and at least its last rate, is its end: where a loss is lowest there, larger
    /// rates may be better still.
    private static final int PARTS = 20;

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

    /// The suggestion to take.
    ///
    /// @param reason half a sentence
    public record Recommended(Suggested suggested, String reason) {}

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

    /// Whether the ramp leads to where larger rates are worse: the run breaks, or its loss is lowest before the end.
    public boolean reachesAnEdge() {
        return breaking().isPresent() || lowest(steps) < beforeTheEnd();
    }

    private int beforeTheEnd() {
        return steps.size() - Math.max(1, steps.size() / PARTS);
    }

    /// The rates that can be read off the curve before it breaks, and before the end of the ramp; none when the loss
    /// never falls there, or the ramp reaches no edge.
    public List<Suggested> suggestions() {
        var suggestions = new ArrayList<Suggested>();
        if (reachesAnEdge()) {
            List<Step> kept = steps.subList(0, Math.min(broken(), beforeTheEnd()));
            for (Suggestion suggestion : Suggestion.values()) {
                suggestion.on(kept).ifPresent(suggestions::add);
            }
        }
        return suggestions;
    }

    /// Why no rate is suggested, in half a sentence.
    public String whyNone() {
        return reachesAnEdge() ? Messages.NEVER_FALLS : Messages.STILL_FALLS;
    }

    /// What a suggestion is, and whether to take it, in half a sentence.
    public String about(Suggested suggested) {
        if (isAboveLimit(suggested.rate())) {
            return Messages.ABOVE_LIMIT;
        }
        return recommended
                .filter(best -> best.suggested().equals(suggested))
                .map(best -> Messages.recommended(best.reason()))
                .orElse(suggested.by().meaning());
    }

    public boolean isRecommended(Suggested suggested) {
        return recommended.filter(best -> best.suggested().equals(suggested)).isPresent();
    }

    public boolean isAboveLimit(double rate) {
        return limit.isPresent() && rate > limit.getAsDouble();
    }

    /// What breaking means, and why it comes after the limit, in half a sentence.
    public String aboutBreaking() {
        boolean later = breaking().isPresent() && isAboveLimit(breaking().getAsDouble());
        return later ? Messages.LATER_THAN_LIMIT : Messages.FOURFOLD;
    }

    /// What the limit is, in half a sentence.
    public static String aboutLimit() {
        return Messages.LIMIT;
    }

    public Optional<Suggested> suggestion(Suggestion by) {
        return suggestions().stream().filter(s -> s.by() == by).findFirst();
    }
}
