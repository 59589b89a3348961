package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Sentences of the verdicts.
final class Messages {
    static final String STARTS_OUTSIDE = "starts outside the domain";
    static final String DIVERGING = "diverging";
    static final String STALLED = "stalled";
    static final String STALLED_AT_SADDLE = "stalled at a saddle";
    static final String STALLED_AT_SUMMIT = "stalled at a summit";
    static final String CIRCLING = "circling";
    static final String HOVERING = "hovering";
    static final String OSCILLATING = "oscillating";
    static final String THROWN_OUT = "thrown out";
    static final String CONVERGING = "converging";
    static final String TOO_SLOW = "too slow";
    static final String STILL_MOVING = "still moving";
    static final String NO_NEARER = "its distance to a minimum does not shrink";

    private static final String UNDEFINED = ", where the loss or its gradient is undefined.";

    /// Words of a way downhill and those of a way uphill; one may contain another that comes after it.
    static final Map<String, String> UPHILL = uphill();

    private Messages() {}

    private static Map<String, String> uphill() {
        var words = new LinkedHashMap<String, String>();
        words.put("lowest known", "highest known");
        words.put("minimum", "maximum");
        words.put("summit", "bottom");
        words.put("downhill", "uphill");
        words.put("fell from", "rose from");
        words.put("valley's floor", "ridge's crest");
        return Collections.unmodifiableMap(words);
    }

    static String divergedAt(int update) {
        return "diverged at " + update;
    }

    static String diverged(int update, double loss, String end) {
        return sentence("At update %s the loss was %s and the point %s.", update, loss, end);
    }

    static String startsOutside(String start) {
        return "It starts at " + start + UNDEFINED;
    }

    static String leftAt(int update) {
        return "left the domain at " + update;
    }

    static String left(int update, String end) {
        return "At update " + update + " it stepped to " + end + UNDEFINED;
    }

    static String diverging(boolean downhill, int updates, double before, double after, String end) {
        return downhill
                ? sentence(
                        "It runs downhill without end: in %s the loss fell from %s to %s, and the point is %s.",
                        counted(updates), before, after, end)
                : sentence(
                        "In %s the loss went from %s to %s, and the point is %s and still runs away.",
                        counted(updates), before, after, end);
    }

    static String overfittingSince(int update) {
        return "overfitting since " + update;
    }

    static String overfitting(Overfit seen) {
        String mean = seen.rows() == 1 ? "" : sentence(" (means of %s updates)", seen.rows());
        return sentence(
                        "Since update %s the validation loss has risen from %s to %s, while the training loss fell from"
                                + " %s to %s",
                        seen.since(), seen.lowest(), seen.validation(), seen.before(), seen.loss())
                + mean + ".";
    }

    static String convergedAt(int update) {
        return "converged at " + update;
    }

    static String converged(
            int update, double near, boolean lowest, String minimum, double gradientNorm, double lastStep) {
        return sentence(
                "From update %s on it stays within %s of where it ends, at the %s minimum near %s; the gradient is %s and"
                        + " the last step %s.",
                update, near, lowest ? "lowest known" : "local", minimum, gradientNorm, lastStep);
    }

    /// Without its end.
    static String stalled(double gradientNorm, double lastStep, String end) {
        return sentence(
                "The gradient is only %s and the last step %s, but no minimum is near %s", gradientNorm, lastStep, end);
    }

    static String saddle(String stalled, Derivatives at) {
        return stalled + ": " + curves(at) + ", a saddle.";
    }

    static String summit(String stalled, Derivatives at) {
        return stalled + ": " + curves(at) + ", a summit.";
    }

    private static String curves(Derivatives at) {
        return at.lambdaMax() == at.lambdaMin()
                ? sentence("it curves by %s", at.lambdaMax())
                : sentence("it curves by %s and %s", at.lambdaMax(), at.lambdaMin());
    }

    static String circling(double step, String way) {
        return sentence("Every step is %s long, so it cannot settle: %s.", step, way);
    }

    static String hovering(String where) {
        return "Noise keeps it moving, and it no longer gets nearer: " + where + ".";
    }

    static String around(String minimum, double mean, double farthest) {
        return sentence(
                "over the last half it was %s from the minimum near %s on average and up to %s",
                mean, minimum, farthest);
    }

    static String oscillating(double reversal, String way) {
        return sentence("Its steps reverse (mean cosine %s): %s.", reversal, way);
    }

    static String thrownOut(int update, double step, double before, double after) {
        return sentence(
                "At update %s one step of %s threw it from %s to %s away from the minimum: the slope there is too steep for"
                        + " this rate.",
                update, step, before, after);
    }

    static String converging(double distance, String minimum, String pace) {
        return sentence("It is %s from the minimum near %s %s.", distance, minimum, pace);
    }

    static String stillMoves(String way) {
        return "but still moves: " + way;
    }

    static String presentPace(double needed) {
        return sentence("and at its present pace needs about %s more %s", needed, needed == 1 ? "update" : "updates");
    }

    static String thisPace(double needed) {
        return sentence("at this pace it needs about %s more", needed);
    }

    static String tooSlow(int updates, double moved, String more) {
        return sentence("The %s moved it by only %s; %s.", last(updates), moved, more);
    }

    static String stillMoving(int updates, double moved, double loss) {
        return sentence("The %s moved it by %s; the loss is %s.", last(updates), moved, loss);
    }

    static String way(int updates, double path, double net) {
        return sentence("the %s made a way of %s and got %s far", last(updates), path, net);
    }

    private static String last(int updates) {
        return updates == 1 ? "last update" : "last " + counted(updates);
    }

    private static String counted(int updates) {
        return updates + (updates == 1 ? " update" : " updates");
    }

    static String point(Point place, boolean oneVariable) {
        return oneVariable ? sentence("x = %s", place.x()) : sentence("(%s, %s)", place.x(), place.y());
    }

    /// Numbers with three digits, texts as they are.
    private static String sentence(String words, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i] instanceof Double value ? number(value) : parts[i];
        }
        return String.format(Locale.ROOT, words, texts);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
