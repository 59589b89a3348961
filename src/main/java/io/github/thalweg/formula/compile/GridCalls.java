package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.*;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.grid.GridSurface;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;

/// Calls of recorded surfaces by compiled code, in which a surface is a constant of the class.
public final class GridCalls {
    private static final ClassDesc SELF = GridCalls.class.describeConstable().orElseThrow();
    private static final ClassDesc SURFACE =
            GridSurface.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc AT =
            MethodTypeDesc.of(CD_double, CD_double, CD_double, SURFACE, CD_int, CD_int);

    private GridCalls() {}

    /// Compiled code's way to [GridSurface#at]: the coordinates stand on its stack first.
    public static double at(double x, double y, GridSurface surface, int orderX, int orderY) {
        return surface.at(x, y, orderX, orderY);
    }

    /// Writes the call; the coordinates are on the stack.
    static void write(CodeBuilder code, Graph graph, Expr.Grid grid) {
        int place = graph.rowSums().size() + graph.grids().indexOf(grid.surface());
        code.ldc(DynamicConstantDesc.ofNamed(BSM_CLASS_DATA_AT, DEFAULT_NAME, SURFACE, place));
        code.loadConstant(grid.part().orderX()).loadConstant(grid.part().orderY());
        code.invokestatic(SELF, "at", AT);
    }
}
