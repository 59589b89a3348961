package io.github.thalweg.export.python;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.formula.grid.GridSurface;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A recorded surface in Python: its values row by row, and the functions that interpolate them.
final class PythonGrid {
    private static final String FUNCTIONS = "grid.py";
    private static final String TORCH = "torch_grid.py";

    private PythonGrid() {}

    static String of(GridSurface surface) {
        var code = new StringBuilder("# The recorded surface: a row for each y, from the lowest up.\n");
        code.append("GRID_X, GRID_Y = ").append(range(surface.x())).append(", ").append(range(surface.y()));
        code.append("\nGRID = np.array([\n");
        for (int j = 0; j < surface.y().count(); j++) {
            int row = j;
            code.append(IntStream.range(0, surface.x().count())
                    .mapToObj(i -> PythonText.number(surface.value(i, row)))
                    .collect(Collectors.joining(", ", "    [", "],\n")));
        }
        return code.append("], dtype=float)\n")
                .append(PythonFile.resource(FUNCTIONS))
                .toString();
    }

    private static String range(GridAxis axis) {
        return "(" + PythonText.number(axis.min()) + ", " + PythonText.number(axis.max()) + ")";
    }

    /// What PyTorch calls, which finds slopes by `backward()`.
    static String torch() {
        return PythonFile.resource(TORCH);
    }

    /// A part of the surface at a point.
    static String call(Expr.Grid grid, String atX, String atY) {
        String order = grid.part().order() == 0
                ? ""
                : ", " + grid.part().orderX() + ", " + grid.part().orderY();
        return "grid_of(" + atX + ", " + atY + order + ")";
    }
}
