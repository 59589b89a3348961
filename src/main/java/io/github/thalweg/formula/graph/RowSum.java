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
    /// What a node gives of the sum, in this order.
    public enum Part {
        VALUE(0, 0),
        DX(1, 1),
        DY(2, 1),
        DXX(3, 2),
        DXY(4, 2),
        DYY(5, 2);

        private final int place;
        private final int order;

        Part(int place, int order) {
            this.place = place;
            this.order = order;
        }

        /// The place among the parts.
        public int place() {
            return place;
        }

        /// The order of the derivative.
        public int order() {
            return order;
        }

        /// The derivative of this with respect to x or y.
        Part derivative(boolean alongY) {
            return switch (this) {
                case VALUE -> alongY ? DY : DX;
                case DX -> alongY ? DXY : DXX;
                case DY -> alongY ? DYY : DXY;
                default -> throw new IllegalStateException("there are no third derivatives of sums over rows");
            };
        }
    }

    /// Inputs of a run that say which rows an update draws, after the parameters: the update's number, the seed, the
    /// number of rows, and how they are drawn.
    public static final List<String> DRAW = List.of("t", "seed", "rows drawn", "sampling");

    /// The number of arguments of a node: coordinates, parameters, and what says which rows are drawn.
    public int arguments() {
        return 2 + parameters.size() + (drawn ? DRAW.size() : 0);
    }
}
