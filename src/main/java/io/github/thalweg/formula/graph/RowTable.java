package io.github.thalweg.formula.graph;

import java.util.Arrays;
import java.util.List;

/// Columns of numbers, over whose rows a formula takes `mean` and `sum`. Immutable: what is handed in is not changed
/// after.
public final class RowTable {
    private final List<String> names;
    private final double[][] columns;
    private final int trained;
    private final int hash;

    /// @param columns in the order of the names, all of one length, at least one row
    /// @param trained what `rows` is: the number of rows trained on, which these may not be
    public RowTable(List<String> names, double[][] columns, int trained) {
        this.names = List.copyOf(names);
        this.columns = columns;
        this.trained = trained;
        this.hash = 31 * (31 * names.hashCode() + Arrays.deepHashCode(columns)) + trained;
    }

    public List<String> names() {
        return names;
    }

    /// The numbers themselves, not a copy.
    public double[][] columns() {
        return columns;
    }

    public int length() {
        return columns[0].length;
    }

    public int trained() {
        return trained;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof RowTable table
                        && hash == table.hash
                        && trained == table.trained
                        && names.equals(table.names)
                        && Arrays.deepEquals(columns, table.columns));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
