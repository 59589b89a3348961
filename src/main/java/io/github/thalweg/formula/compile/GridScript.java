package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.formula.grid.GridSurface;
import org.jspecify.annotations.Nullable;

/// Writer of a recorded surface as JavaScript, whose values and derivatives have the bits of [GridSurface].
public final class GridScript {
    private static final String NAME = "recordedSurface";

    private GridScript() {}

    /// A part of the surface; the code stands in what [#around] gives.
    static String call(Expr.Grid grid, String atX, String atY) {
        return NAME + "(" + atX + ", " + atY + ", " + grid.part().orderX() + ", "
                + grid.part().orderY() + ")";
    }

    /// An expression with the surface that it calls.
    public static String around(@Nullable GridSurface surface, String expression) {
        if (surface == null) {
            return expression;
        }
        return "(() => {\n" + JavaScript.resource("grid.js") + "const " + NAME
                + " = gridSurface(" + axis(surface.x()) + ", " + axis(surface.y()) + ", " + values(surface)
                + ");\nreturn " + expression + ";\n})()";
    }

    private static String axis(GridAxis axis) {
        return "{min: " + ScriptOperations.number(axis.min()) + ", max: " + ScriptOperations.number(axis.max())
                + ", count: " + axis.count() + "}";
    }

    private static String values(GridSurface surface) {
        var values = new StringBuilder("[");
        for (int row = 0; row < surface.y().count(); row++) {
            for (int column = 0; column < surface.x().count(); column++) {
                values.append(row + column == 0 ? "" : ",");
                values.append(ScriptOperations.listed(surface.value(column, row)));
            }
        }
        return values.append("]").toString();
    }
}
