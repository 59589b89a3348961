package io.github.thalweg.landscape.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of examples as a file has it: columns of one length, and what is done with them.
///
/// @param heldOut     the part of the rows that is never trained on, or null for none
/// @param splitSeed   which rows those are
/// @param standardize names of columns that are shifted and scaled to mean 0 and deviation 1
public record DataTable(List<DataColumn> columns, @Nullable Double heldOut, long splitSeed, List<String> standardize) {
    public static final int MAX_ROWS = 10_000;
    public static final int MAX_COLUMNS = 16;
    public static final long DEFAULT_SPLIT_SEED = 0;

    public DataTable {
        columns = List.copyOf(columns);
        standardize = List.copyOf(standardize);
    }

    public int length() {
        return columns.getFirst().length();
    }

    public List<String> names() {
        return columns.stream().map(DataColumn::name).toList();
    }

    public DataTable with(@Nullable Double part, long seed, List<String> standardized) {
        return new DataTable(columns, part, seed, standardized);
    }
}
