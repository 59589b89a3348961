package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.grid.GridSurface;
import java.util.List;

/// A node of an expression graph. Nodes are made by a [Graph] only, which makes equal ones the same object: identity is
/// equality, and a child's `id` is below its parent's.
public sealed interface Expr {
    int id();

    /// A number.
    record Constant(int id, double value) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    /// A value given from outside: a coordinate, a parameter, a state.
    record Input(int id, String name) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    /// A function of one number.
    record Unary(int id, UnaryOp op, Expr argument) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    /// A function of two numbers.
    record Binary(int id, BinaryOp op, Expr left, Expr right) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    /// A part of a sum over rows.
    ///
    /// @param arguments x, y, and what else the sum reads, see [RowSum#arguments]
    record Rows(int id, RowSum sum, Partial part, List<Expr> arguments) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    /// A part of a recorded surface at a point.
    record Grid(int id, GridSurface surface, Partial part, Expr atX, Expr atY) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    /// `then` where the condition is not 0, else `otherwise`; only the chosen side is evaluated.
    record Select(int id, Expr condition, Expr then, Expr otherwise) implements Expr {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }
}
