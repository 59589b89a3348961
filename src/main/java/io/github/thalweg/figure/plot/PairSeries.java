package io.github.thalweg.figure.plot;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.measure.RunSeries;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Series that a plot can show over each other: those that measures read, and what other plots show under their words.
final class PairSeries {
    /// Names that stand first in lists, in the words of the plots.
    static final List<String> FIRST =
            List.of("loss", "distance", "|theta|", "rate", "rate_x", "rate_y", "gradient", "sharpness", "update");

    private static final String SIZE = "|theta|";
    private static final String SIZE_FORMULA = "sqrt(x^2 + y^2)";

    private PairSeries() {}

    static List<String> names(FigureInput input, int run) {
        var names = new ArrayList<>(of(input, run).names());
        // The same as "rate", which is the word of the plots.
        names.remove("lr");
        if (!input.scenario().isValidated()) {
            names.remove("validation");
        }
        if (input.scenario().landscape().landscape().examples() == null) {
            names.remove("epoch");
        }
        return names;
    }

    /// A series' values, one for each row.
    static double[] values(FigureInput input, int run, String of) throws InputException {
        IntToDoubleFunction value = of(input, run).value(formula(of));
        var values = new double[input.trajectories().get(run).updates() + 1];
        for (int row = 0; row < values.length; row++) {
            values[row] = value.applyAsDouble(row);
        }
        return values;
    }

    static String formula(String of) {
        return of.replace("|θ|", SIZE).replace(SIZE, SIZE_FORMULA);
    }

    private static RunSeries of(FigureInput input, int run) {
        Trajectory trajectory = input.trajectories().get(run);
        Scenario scenario = input.scenario();
        double epoch = SeenRows.epoch(scenario, scenario.runs().get(run));
        return new RunSeries(trajectory, null)
                .with("rate", trajectory::lr)
                .with("distance", row -> PlotKind.DISTANCE.value(input, run, row))
                .with("sharpness", row -> PlotKind.SHARPNESS.value(input, run, row))
                .with("update", row -> row)
                .with("epoch", row -> row * epoch);
    }
}
