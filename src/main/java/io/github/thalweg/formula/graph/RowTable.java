package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.math.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Columns of numbers, over whose rows a formula takes `mean` and `sum`. Immutable: what is handed in is not changed
/// after.
public final class RowTable {
    /// "sample" in ASCII.
    private static final long SAMPLE = 0x73616D706C65L;

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

    /// So many of the rows, one drawn from each of as many equal parts of the table: neither its order nor a period in
    /// it decides which.
    public RowTable sample(int size) {
        long length = length();
        long base = Draws.base(0, SAMPLE);
        int[] rows = IntStream.range(0, size)
                .map(part -> (int) ((part + Draws.uniform(base + part)) * length / size))
                .toArray();
        double[][] some = Arrays.stream(columns)
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
        return new RowTable(names, some, trained);
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
