package io.github.thalweg.formula.graph;

import io.github.thalweg.formula.grid.GridSurface;
import org.jspecify.annotations.Nullable;

/// What a formula reads beside its names.
///
/// @param rows    that `mean` and `sum` go over, or null
/// @param surface what `grid` is, or null
public record FormulaData(@Nullable RowTable rows, @Nullable GridSurface surface) {
    public static final FormulaData NONE = new FormulaData(null, null);

    public static FormulaData of(@Nullable RowTable rows) {
        return new FormulaData(rows, null);
    }

    /// The same surface, and other rows.
    public FormulaData with(@Nullable RowTable other) {
        return new FormulaData(other, surface);
    }
}
