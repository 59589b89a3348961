package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.compile.Regions.Region;
import io.github.thalweg.formula.graph.Expr;
import java.util.HashMap;
import java.util.Map;

/// Estimate of the bytes of code that an evaluation takes.
final class CodeSize {
    /// The largest evaluation that is one method.
    static final int WHOLE_METHOD = 5000;

    private static final int BYTES_PER_NODE = 6;
    private static final int BYTES_PER_SELECT = 24;
    private static final int BYTES_PER_CALL = 400;

    private final Regions regions;
    private final Map<Region, Integer> known = new HashMap<>();

    CodeSize(Regions regions) {
        this.regions = regions;
    }

    int of(Region region) {
        Integer size = known.get(region);
        if (size == null) {
            size = region.statements.stream().mapToInt(this::whole).sum();
            known.put(region, size);
        }
        return size;
    }

    private int whole(Expr statement) {
        return statement instanceof Expr.Select select
                ? BYTES_PER_SELECT + of(regions.thenSide(select)) + of(regions.otherwiseSide(select)) + tree(statement)
                : tree(statement);
    }

    /// The size of a statement whose large sides are methods of their own.
    int cut(Expr statement) {
        return statement instanceof Expr.Select
                ? Math.min(whole(statement), BYTES_PER_SELECT + 2 * BYTES_PER_CALL + tree(statement))
                : tree(statement);
    }

    private int tree(Expr statement) {
        return BYTES_PER_NODE * (1 + regions.treeSize(statement));
    }
}
