package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Regions of an evaluation: whether a node is needed always, or only when a certain side of a selection is chosen.
/// A node belongs to the innermost side that contains all its uses.
public final class Regions {
    /// A place of evaluation: the root, or one side of a selection.
    public static final class Region {
        final @Nullable Region parent;
        final int depth;
        final List<Expr> statements = new ArrayList<>();

        Region(@Nullable Region parent) {
            this.parent = parent;
            this.depth = parent == null ? 0 : parent.depth + 1;
        }

        /// The nodes of this region that are stored, children before parents.
        public List<Expr> statements() {
            return Collections.unmodifiableList(statements);
        }

        static Region common(Region a, Region b) {
            if (a == b) {
                return a;
            }
            if (a.parent == null || b.parent == null) {
                return a.parent == null ? a : b;
            }
            if (a.depth == b.depth) {
                return common(a.parent, b.parent);
            }
            return a.depth > b.depth ? common(a.parent, b) : common(a, b.parent);
        }
    }

    /// Expressions with more operations than this are cut, so that no method's operand stack or recursion grows with
    /// the formula.
    private static final int MAX_TREE = 40;

    private final Region root = new Region(null);
    private final Map<Expr, Region> regions = new HashMap<>();
    private final Map<Expr, Integer> uses = new HashMap<>();
    private final Map<Expr.Select, Region> thenSides = new HashMap<>();
    private final Map<Expr.Select, Region> otherwiseSides = new HashMap<>();
    private final Map<Expr, Integer> treeSizes = new HashMap<>();
    private final Map<Expr, Integer> statementSizes = new HashMap<>();

    Regions(Graph graph, List<Expr> roots) {
        this(graph.reachable(roots), roots);
    }

    /// @param nodes what is evaluated, children before parents; what else they use is known
    /// @param roots those whose values are wanted
    public Regions(List<Expr> nodes, Collection<Expr> roots) {
        // Twice: a root is stored even where nothing else uses it.
        roots.forEach(node -> use(node, root));
        roots.forEach(node -> use(node, root));
        for (Expr node : nodes.reversed()) {
            placeChildren(node, region(node));
        }
        for (Expr node : nodes) {
            if (isStatement(node)) {
                region(node).statements.add(node);
            }
        }
    }

    /// What is needed always.
    public Region root() {
        return root;
    }

    /// Whether a node is used: a root, or by one of the nodes.
    public boolean isUsed(Expr node) {
        return uses.containsKey(node);
    }

    /// The number of operations between a node and the statements below it, its own included.
    public int treeSize(Expr node) {
        return statementSizes.getOrDefault(node, 0);
    }

    private Region region(Expr node) {
        return regions.getOrDefault(node, root);
    }

    public Region thenSide(Expr.Select node) {
        return thenSides.getOrDefault(node, root);
    }

    public Region otherwiseSide(Expr.Select node) {
        return otherwiseSides.getOrDefault(node, root);
    }

    private void use(Expr node, Region where) {
        uses.merge(node, 1, Integer::sum);
        regions.merge(node, where, Region::common);
    }

    private void placeChildren(Expr node, Region where) {
        if (node instanceof Expr.Select select) {
            var then = new Region(where);
            var otherwise = new Region(where);
            thenSides.put(select, then);
            otherwiseSides.put(select, otherwise);
            use(select.condition(), where);
            use(select.then(), then);
            use(select.otherwise(), otherwise);
        } else {
            Graph.children(node).forEach(child -> use(child, where));
        }
    }

    /// Decided for children before parents, for the size of a tree ends at its statements.
    private boolean isStatement(Expr node) {
        if (node instanceof Expr.Constant || node instanceof Expr.Input) {
            return false;
        }
        int size = 1;
        for (Expr child : Graph.children(node)) {
            size += treeSizes.getOrDefault(child, 0);
        }
        statementSizes.put(node, size);
        boolean stored = node instanceof Expr.Select
                || node instanceof Expr.Rows
                || node instanceof Expr.Grid
                || uses.getOrDefault(node, 0) > 1
                || size > MAX_TREE;
        treeSizes.put(node, stored ? 0 : size);
        return stored;
    }
}
