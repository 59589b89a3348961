package io.github.thalweg.figure.plot;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.run.FigureInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two series of a run, one over the other: `rate vs |theta|`.
///
/// @param up     the series of the vertical axis: a name of [PairSeries], or an expression of such names
/// @param across the series of the horizontal axis
public record Pair(String up, String across) {
    private static final String BETWEEN = " vs ";
    public static final Pair USUAL = new Pair("loss", "distance");

    /// The pair that a text names; empty for a text that names none.
    public static Optional<Pair> of(String text) {
        String[] both = text.split(BETWEEN, -1);
        return both.length == 2 && !both[0].isBlank() && !both[1].isBlank()
                ? Optional.of(new Pair(both[0].strip(), both[1].strip()))
                : Optional.empty();
    }

    /// The text in files, on the command line and above the plot.
    public String text() {
        return up + BETWEEN + across;
    }

    /// The same with sizes as formulas: `|theta|` is `sqrt(x^2 + y^2)`.
    public Pair formulas() {
        return new Pair(PairSeries.formula(up), PairSeries.formula(across));
    }

    /// The names that a visible run has, those of rules last.
    public static List<String> names(FigureInput input) {
        var names = new LinkedHashSet<>(PairSeries.FIRST);
        input.visible().forEach(run -> names.addAll(PairSeries.names(input, run)));
        return List.copyOf(names);
    }

    /// @throws InputException when no run has both series; the reason is that of the first
    public void check(FigureInput input) throws InputException {
        InputException reason = null;
        for (int run = 0; run < input.trajectories().size(); run++) {
            try {
                curve(input, run);
                return;
            } catch (InputException e) {
                reason = reason == null ? e : reason;
            }
        }
        if (reason != null) {
            throw reason;
        }
    }

    /// The curves of the visible runs that have both series.
    List<PairCurve> curves(FigureInput input) {
        var curves = new ArrayList<PairCurve>();
        for (int run : input.visible()) {
            PairCurve curve = known(input, run);
            if (curve != null) {
                curves.add(curve);
            }
        }
        return curves;
    }

    private @Nullable PairCurve known(FigureInput input, int run) {
        try {
            return curve(input, run);
        } catch (InputException _) {
            return null;
        }
    }

    private PairCurve curve(FigureInput input, int run) throws InputException {
        return new PairCurve(run, PairSeries.values(input, run, across), PairSeries.values(input, run, up));
    }
}
