package io.github.thalweg.figure.data;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import org.jspecify.annotations.Nullable;

/// Sentences of the data picture.
public final class Messages {
    private Messages() {}

    /// What a data picture needs and a landscape does not have, after `the data picture`.
    public static String nothing(Landscape landscape) {
        String what = landscape.isTyped() ? "this formula" : landscape.name();
        return landscape.examples() == null
                ? "needs a landscape from examples, with a [data] table; " + what + " has none"
                : "needs to know the model: `prediction`, `inputs` and `target`, or a formula that"
                        + " compares a prediction with one column, such as mean((x*u + y - s)^2/2); " + what
                        + " says neither";
    }

    public static String noPicture(Landscape landscape) {
        return "The data picture " + nothing(landscape) + ".";
    }

    /// What a caption says of the picture.
    public static String caption(@Nullable Examples examples) {
        long heldOut = examples == null ? 0 : examples.split().heldOutRows().count();
        String hollow = heldOut == 0 ? "" : ", hollow where they are held out";
        return "Marks are the rows" + hollow + "; rings are around those of this update, and lines are what the runs"
                + " predict.";
    }

    static String probability(String target, String kind) {
        return "predicted share of " + target + " = " + kind;
    }

    static String shaded(String target, String run) {
        return target + "; ground: predicted by " + run;
    }

    static String seen(String run) {
        return "seen by " + run;
    }

    static String heldOut() {
        return "held out";
    }

    static String averaged() {
        return "columns not shown: at their means";
    }
}
