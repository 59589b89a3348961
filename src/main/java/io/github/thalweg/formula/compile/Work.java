package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import java.util.List;

/// Estimate of the time that an evaluation takes, in additions.
final class Work {
    private static final int CALL = 16;
    private static final int WORK_OF_ROW = 8;
    private static final int POWER = 48;
    private static final int PATCH = 64;

    private Work() {}

    static int of(Graph graph, List<Expr> roots) {
        return 1 + graph.reachable(roots).stream().mapToInt(Work::of).sum();
    }

    private static int of(Expr node) {
        return switch (node) {
            case Expr.Constant _, Expr.Input _ -> 0;
            case Expr.Select _ -> 1;
            case Expr.Grid _ -> PATCH;
            case Expr.Rows rows -> CALL + WORK_OF_ROW * rows.sum().table().length();
            case Expr.Unary(var _, var op, var _) ->
                switch (op) {
                    case NEGATE, SQRT, ABS, SIGN, FLOOR, CEIL -> 1;
                    default -> CALL;
                };
            case Expr.Binary(var _, var op, var _, var _) ->
                switch (op) {
                    case POW -> POWER;
                    case POW_LOG, REMAINDER, MOD, ATAN2, HYPOT, NORMAL, UNIFORM -> CALL;
                    default -> 1;
                };
        };
    }
}
