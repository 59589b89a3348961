package io.github.thalweg.catalog.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Columns of a recorded run that need not be known.
final class PathColumns {
    private PathColumns() {}

    /// The numbers with those that are not finite as not known; null where none is known.
    static double @Nullable [] known(double[] numbers) {
        double[] known = Arrays.stream(numbers)
                .map(number -> Double.isFinite(number) ? number : Double.NaN)
                .toArray();
        return Arrays.stream(known).allMatch(Double::isNaN) ? null : known;
    }
}
