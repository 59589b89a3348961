package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.EnsembleText;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.ensemble.QuantileBand;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Quantities that a plot shows over the updates. A new one is a constant here with its value at a row; menus, the
/// command line, figures and pages follow.
public enum PlotKind {
    LOSS("Loss", "loss", ""),
    LEARNING_RATE("Learning rate", "rate", "thin: effective"),
    GRADIENT("Gradient norm", "gradient", ""),
    DISTANCE("Distance to the nearest minimum", "distance", ""),
    /// λ_max of the Hessian, and the λ_max that the rule's rate would still bear.
    SHARPNESS("Sharpness λ₁", "sharpness", "thin: limit, e.g. 2/lr"),
    /// A name of the rules' texts, see [VariableTrace].
    VARIABLE("Rule variable", "variable", "thick: x, thin: y"),
    /// Two series over each other instead of one over the updates, see [Pair].
    PAIR("One series over another", "pair", "");

    private final String title;
    private final String word;
    private final String note;

    PlotKind(String title, String word, String note) {
        this.title = title;
        this.word = word;
        this.note = note;
    }

    public String title() {
        return title;
    }

    /// The title where there is little room: its first words.
    public String shortTitle() {
        return title.replaceFirst(" (to|λ).*", "");
    }

    /// The name of the plot on the command line.
    public String word() {
        return word;
    }

    /// Directions for reading the plot; may be empty.
    public String note(Scenario scenario) {
        return switch (this) {
            case LOSS -> scenario.isValidated() ? Messages.VALIDATION + stop(scenario.validation()) : note;
            case VARIABLE -> scenario.oneVariable() ? "" : note;
            default -> note;
        };
    }

    /// The same for runs of which some are repeated.
    public String note(Scenario scenario, List<Ensemble> ensembles) {
        if (ensembles.isEmpty()) {
            return note(scenario);
        }
        String thin = this == LOSS && scenario.isValidated() ? Messages.VALIDATION + "; " : "";
        return thin + EnsembleText.ofPlot(ensembles);
    }

    private static String stop(@Nullable Validation validation) {
        return validation == null || validation.earlyStop() == null ? "" : Messages.EARLY_STOP;
    }

    /// The value of a run at a row: of the learning rate the scheduled one. NaN where there is none.
    public double value(FigureInput input, int run, int row) {
        return value(input, run, input.trajectories().get(run), row);
    }

    private double value(FigureInput input, int run, Trajectory trajectory, int row) {
        return switch (this) {
            case LOSS -> trajectory.loss(row);
            case LEARNING_RATE -> trajectory.lr(row);
            case GRADIENT -> trajectory.gradientNorm(row);
            case DISTANCE -> input.results().distance(run, new Point(trajectory.x(row), trajectory.y(row)));
            case SHARPNESS ->
                input.surface()
                        .derivatives(trajectory.x(row), trajectory.y(row))
                        .lambdaMax();
            case VARIABLE, PAIR -> Double.NaN;
        };
    }

    /// The curves of the visible runs; thin ones come first, to be drawn below.
    public List<Series> series(FigureInput input) {
        var series = new ArrayList<Series>();
        for (int run : input.visible()) {
            boolean one = input.scenario().oneVariable();
            if (this == LOSS && input.scenario().isValidated()) {
                series.add(curve(input, run, true, Trajectory::validation));
            }
            if (this == LEARNING_RATE && hasOwnRate(input.trajectories().get(run), one)) {
                Trajectory rates = input.trajectories().get(run).rememberingRates();
                series.add(curve(input, run, rates, true, Trajectory::effectiveRateX));
                if (!one) {
                    series.add(curve(input, run, rates, true, Trajectory::effectiveRateY));
                }
            }
        }
        if (this == SHARPNESS) {
            series.addAll(StabilityTrace.sharpness(input));
        } else {
            input.visible().stream()
                    .filter(run -> this != DISTANCE || input.results().knowsMinimum(run))
                    .forEach(run -> series.add(curve(input, run, false, (of, row) -> value(input, run, of, row))));
        }
        return series;
    }

    private Series curve(FigureInput input, int run, boolean thin, QuantileBand.Value value) {
        return curve(input, run, input.trajectories().get(run), thin, value);
    }

    private Series curve(FigureInput input, int run, Trajectory trajectory, boolean thin, QuantileBand.Value value) {
        Ensemble ensemble = input.ensemble(run);
        int first = this == LEARNING_RATE ? 1 : 0;
        return ensemble == null
                ? new Series(run, thin, row -> value.of(trajectory, row), first, trajectory.updates())
                : new Series(run, thin, QuantileBand.of(ensemble, value, lost()), first, ensemble.updates());
    }

    /// The value that stands for repetitions that diverged.
    private QuantileBand.Lost lost() {
        return switch (this) {
            case LOSS, GRADIENT, DISTANCE -> QuantileBand.Lost.INFINITE;
            case LEARNING_RATE, SHARPNESS, VARIABLE, PAIR -> QuantileBand.Lost.ABSENT;
        };
    }

    /// Looked at in a few updates: a rule has a rate of its own in all of them or in none.
    private static boolean hasOwnRate(Trajectory run, boolean oneVariable) {
        return IntStream.of(1, run.updates() / 2, run.updates())
                .filter(row -> row >= 1 && row <= run.updates())
                .anyMatch(row -> differs(run.effectiveRateX(row), run.lr(row))
                        || (!oneVariable && differs(run.effectiveRateY(row), run.lr(row))));
    }

    private static boolean differs(double rate, double lr) {
        return Double.isFinite(rate) && rate != lr;
    }
}
