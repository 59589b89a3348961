package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.TraceLook;
import io.github.thalweg.figure.scale.Limits;
import org.jspecify.annotations.Nullable;

/// Selection within a figure: one run, one variable, and the axes of plots.
///
/// @param run         the run that is singled out: its step page, its curvature, anatomy and stability
/// @param variable    the rules' name that the plot of a variable shows, or the text of a pair of series
/// @param traces      how plots look
/// @param across      what plots run over
/// @param typeset     rules as mathematics instead of as in the file
/// @param loss        ends of the loss's axis; null for what there is to see
public record Focus(
        int run,
        String variable,
        TraceLook traces,
        Across across,
        boolean typeset,
        @Nullable Limits loss) {
    public Focus(int run, String variable, boolean log, Across across, boolean typeset) {
        this(run, variable, TraceLook.of(log), across, typeset, null);
    }

    public static final Focus USUAL = new Focus(0, "", true, Across.UPDATES, false);
}
