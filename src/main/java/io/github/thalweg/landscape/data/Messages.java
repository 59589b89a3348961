package io.github.thalweg.landscape.data;

import java.util.Locale;

/// Sentences about tables that cannot be used as they say.
final class Messages {
    private Messages() {}

    static String heldOut(double part, int size) {
        return String.format(
                Locale.ROOT,
                "`held_out` must leave at least one row to train on and hold at least one out; %s of %d rows is %.0f",
                Double.toString(part).replaceFirst("\\.0$", ""),
                size,
                Math.floor(part * size + 0.5));
    }

    static String constantColumn(String name) {
        return "`standardize`: the column " + name + " is the same number in every row trained on; expected numbers"
                + " that differ";
    }
}
