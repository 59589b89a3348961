package io.github.thalweg.run;

/// The recorded numbers of a trajectory, by column (see [Column]) and row.
@FunctionalInterface
interface Columns {
    double get(int column, int row);
}
