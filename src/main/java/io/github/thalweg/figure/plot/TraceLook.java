package io.github.thalweg.figure.plot;

import java.util.EnumSet;
import java.util.Set;

/// Looks of the plots of a figure.
///
/// @param linear    plots with a linear axis; the others' is logarithmic where it can
/// @param effective the effective learning rates are shown, thin
public record TraceLook(Set<PlotKind> linear, boolean effective) {
    public static final TraceLook USUAL = new TraceLook(Set.of(), true);

    public TraceLook {
        linear = Set.copyOf(linear);
    }

    /// All plots with one kind of axis.
    public static TraceLook of(boolean log) {
        return log ? USUAL : new TraceLook(EnumSet.allOf(PlotKind.class), true);
    }

    public boolean log(PlotKind kind) {
        return !linear.contains(kind);
    }
}
