package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.syntax.Syntax;
import java.util.List;

/// A `mean` or `sum` over the rows of a table.
///
/// @param body       the expression of one row
/// @param parameters the names in it that are neither coordinates nor columns, in the order of the node's arguments
/// @param drawn      over the rows that an update draws, not over all
/// @param mean       divided by the number of rows
public record RowSum(Syntax body, List<String> parameters, RowTable table, boolean drawn, boolean mean) {
    /// Inputs of a run that say which rows an update draws, after the parameters: the update's number, the seed, the
    /// number of rows, and how they are drawn.
    public static final List<String> DRAW = List.of("t", "seed", "rows drawn", "sampling");

    /// The number of arguments of a node: coordinates, parameters, and what says which rows are drawn.
    public int arguments() {
        return 2 + parameters.size() + (drawn ? DRAW.size() : 0);
    }
}
