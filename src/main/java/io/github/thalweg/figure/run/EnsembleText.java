package io.github.thalweg.figure.run;

import io.github.thalweg.run.ensemble.Ensemble;
import java.util.List;

/// Text that says how to read a plot of runs that are repeated.
public final class EnsembleText {
    private EnsembleText() {}

    /// E.g. `median and 10–90 % of 200 seeds`; empty without ensembles.
    public static String ofPlot(List<Ensemble> ensembles) {
        if (ensembles.isEmpty()) {
            return "";
        }
        Ensemble any = ensembles.getFirst();
        String rows = any.stride() == 1 ? "" : ", every " + any.stride() + " updates";
        return "median and 10–90 % of " + any.size() + " seeds" + rows;
    }
}
