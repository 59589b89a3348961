package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Settings of a plot: the quantity, its axes, and the run that is singled out.
///
/// @param variable the rule's name that is shown where `kind` is VARIABLE, else empty
/// @param log      a logarithmic axis, with zero and negative values at a marked floor
/// @param effective the plot of the learning rate shows the effective rates, thin
/// @param across   what the horizontal axis counts
/// @param selected the run whose limit of stability lies in the plot of the learning rate, and which one row of
///                 epochs or evaluations belongs to; less than 0 for none
/// @param heights  a loss that no logarithm shows may be shown as its height above the lowest, see [LossHeights]
/// @param limits   ends of the vertical axis; null for what there is to see
public record PlotChoice(
        PlotKind kind,
        String variable,
        boolean log,
        boolean effective,
        Across across,
        int selected,
        @Nullable Limits limits,
        boolean heights) {
    public PlotChoice(PlotKind kind, String variable, boolean log, Across across, int selected) {
        this(kind, variable, log, true, across, selected, null, true);
    }

    /// A plot of everything but a rule's variable, with no run singled out.
    public static PlotChoice of(PlotKind kind, boolean log) {
        return new PlotChoice(kind, "", log, Across.UPDATES, -1);
    }

    /// The same with the looks of a figure's plots, for pages: they compute the loss, not its height.
    public static PlotChoice of(PlotKind kind, TraceLook look) {
        return new PlotChoice(kind, "", look.log(kind), look.effective(), Across.UPDATES, -1, null, false);
    }

    /// The curves, thin ones first.
    List<Series> series(FigureInput input) {
        List<Series> all = kind == PlotKind.VARIABLE ? VariableTrace.series(input, variable) : kind.series(input);
        return hidesThin() ? all.stream().filter(curve -> !curve.thin()).toList() : all;
    }

    private boolean hidesThin() {
        return kind == PlotKind.LEARNING_RATE && !effective;
    }

    /// The loss above which heights are shown; empty where losses themselves are.
    OptionalDouble lowest(FigureInput input, List<Series> losses) {
        boolean wanted = kind == PlotKind.LOSS && heights && log && limits == null;
        return wanted && AxisRange.needsLinear(losses) ? LossHeights.lowest(input, losses) : OptionalDouble.empty();
    }

    /// Directions for reading the plot; may be empty.
    String note(Scenario scenario) {
        return hidesThin() ? "" : kind.note(scenario);
    }

    /// The same, or those of repetitions, as the beginning of a longer note.
    String reading(FigureInput input) {
        List<Ensemble> ensembles = input.ensembles();
        String note = ensembles.isEmpty() ? note(input.scenario()) : kind.note(input.scenario(), ensembles);
        return note.isEmpty() ? "" : note + "; ";
    }

    /// The limit of stability, where this plot shows one.
    @Nullable
    Series limit(FigureInput input) {
        return kind == PlotKind.LEARNING_RATE && selected >= 0 ? StabilityTrace.rate(input, selected) : null;
    }

    /// A sentence that says why there is no curve.
    String whyNothing() {
        return kind == PlotKind.VARIABLE ? Messages.NO_VARIABLE : Messages.NO_MINIMUM;
    }

    public String title() {
        return kind == PlotKind.VARIABLE ? variable : kind.title();
    }
}
