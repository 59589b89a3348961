package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text of a plot's values at a row.
public final class TraceReadout {
    private final FigureInput input;
    private final PlotKind kind;
    private final List<Series> series;
    private final UpdateAxis updates;
    private final int reference;

    /// @param reference the run that the rows belong to
    /// In the place of a value where a run has none.
    private static final String NONE = "–";

    TraceReadout(FigureInput input, PlotKind kind, List<Series> series, UpdateAxis updates, int reference) {
        this.input = input;
        this.kind = kind;
        this.series = series;
        this.updates = updates;
        this.reference = reference;
    }

    /// The values of the runs at a row, one line each in the order of the runs: `Adam 0.0123`, or of repetitions
    /// `Adam 0.0123 (0.01 to 0.2)`. Over epochs and gradient evaluations each run is at the row that it had
    /// reached with as many.
    public List<String> values(int row) {
        List<String> labels = input.scenario().labels();
        return input.visible().stream()
                .map(run -> labels.get(run) + " " + valueAt(run, rowOf(run, row)))
                .toList();
    }

    private int rowOf(int run, int row) {
        return updates.isOwn() ? updates.row(run, updates.share(reference, row)) : row;
    }

    /// The name of a row: `update 37`, `epoch 2.5`, or `74 gradient evaluations`.
    public String name(int row) {
        return updates.name(reference, row);
    }

    private String valueAt(int run, int row) {
        return valueAt(run, false, row).map(value -> value + beside(run, row)).orElse(NONE);
    }

    private Optional<String> valueAt(int run, boolean thin, int row) {
        return series.stream()
                .filter(curve -> curve.run() == run && curve.thin() == thin)
                .findFirst()
                .filter(curve -> has(curve, row))
                .map(curve -> valueAt(curve, row));
    }

    /// The values of the thin curves and of the limit at the same row.
    private String beside(int run, int row) {
        return switch (kind) {
            case VARIABLE -> valueAt(run, true, row).map(y -> " / " + y).orElse("");
            case SHARPNESS ->
                valueAt(run, true, row).map(most -> " (limit " + most + ")").orElse("");
            case LEARNING_RATE -> ratesBeside(run, row);
            case LOSS ->
                valueAt(run, true, row)
                        .map(held -> " (validation " + held + ")")
                        .orElse("");
            case GRADIENT, DISTANCE, PAIR -> "";
        };
    }

    /// The effective rates where the rule has its own, and the run's own limit of stability where there is one.
    private String ratesBeside(int run, int row) {
        String effective = series.stream()
                .filter(curve -> curve.run() == run && curve.thin() && has(curve, row))
                .map(curve -> valueAt(curve, row))
                .distinct()
                .collect(Collectors.joining(", "));
        OptionalDouble limit = StabilityTrace.rateAt(input, run, row);
        String stable = limit.isEmpty() ? "" : Messages.limit(Numbers.readout(limit.getAsDouble()));
        List<String> known = Stream.of(effective.isEmpty() ? "" : Messages.effective(effective), stable)
                .filter(part -> !part.isEmpty())
                .toList();
        return known.isEmpty() ? "" : " (" + String.join("; ", known) + ")";
    }

    /// There is no learning rate before the first update, and nothing after the last.
    private static boolean has(Series curve, int row) {
        return row >= curve.first() && row <= curve.last();
    }

    private static String valueAt(Series curve, int row) {
        String value = Numbers.readout(curve.value().applyAsDouble(row));
        return curve.band() == null
                ? value
                : value + " (" + Numbers.readout(curve.band().low(row)) + " to "
                        + Numbers.readout(curve.band().high(row)) + ")";
    }
}
