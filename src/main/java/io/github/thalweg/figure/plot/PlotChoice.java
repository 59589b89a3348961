package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Settings of a plot: the quantity, its axes, and the run that is singled out.
///
/// @param variable the rule's name that is shown where `kind` is VARIABLE, else empty
/// @param log      a logarithmic axis, with zero and negative values at a marked floor
/// @param across   what the horizontal axis counts
/// @param selected the run whose limit of stability lies in the plot of the learning rate, and which one row of
///                 epochs or evaluations belongs to; less than 0 for none
/// @param limits   ends of the vertical axis; null for what there is to see
public record PlotChoice(
        PlotKind kind,
        String variable,
        boolean log,
        Across across,
        int selected,
        @Nullable Limits limits) {
    public PlotChoice(PlotKind kind, String variable, boolean log, Across across, int selected) {
        this(kind, variable, log, across, selected, null);
    }

    /// A plot of everything but a rule's variable, with no run singled out.
    public static PlotChoice of(PlotKind kind, boolean log) {
        return new PlotChoice(kind, "", log, Across.UPDATES, -1);
    }

    /// The curves, thin ones first.
    List<Series> series(FigureInput input) {
        return kind == PlotKind.VARIABLE ? VariableTrace.series(input, variable) : kind.series(input);
    }

    /// The limit of stability, where this plot shows one.
    @Nullable
    Series limit(FigureInput input) {
        return kind == PlotKind.LEARNING_RATE && selected >= 0 ? StabilityTrace.rate(input, selected) : null;
    }

    /// A sentence that says why there is no curve.
    String whyNothing() {
        return kind == PlotKind.VARIABLE ? "no run has this name" : "no minimum is known";
    }

    public String title() {
        return kind == PlotKind.VARIABLE ? variable : kind.title();
    }
}
