package io.github.thalweg.figure.plot;

import io.github.thalweg.run.ensemble.QuantileBand;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// One curve of a plot: of a run, or the median of its repetitions.
///
/// @param run   the run it belongs to
/// @param thin  a secondary curve: an effective rate
/// @param value the value at a row
/// @param first first row that has a value
/// @param last  last row, inclusive
/// @param band  how the repetitions lie around their median; null for a run that is not repeated
public record Series(
        int run,
        boolean thin,
        IntToDoubleFunction value,
        int first,
        int last,
        @Nullable QuantileBand band) {
    /// The curve of a run that is not repeated.
    Series(int run, boolean thin, IntToDoubleFunction value, int first, int last) {
        this(run, thin, value, first, last, null);
    }

    /// The curve of a run's repetitions.
    Series(int run, boolean thin, QuantileBand band, int first, int last) {
        this(run, thin, band::median, first, last, band);
    }
}
