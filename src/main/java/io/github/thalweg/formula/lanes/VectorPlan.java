package io.github.thalweg.formula.lanes;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.UnaryOp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Division of expressions into passes over the lanes. A pass ends where a function is called, which then works on
/// a whole plane. Costly values that a later pass needs again are kept in planes of their own.
final class VectorPlan {
    /// A division or a root takes as long as so many other operations.
    private static final int SLOW = 8;
    /// The number of operations from which on a value is kept instead of computed again.
    private static final int WORTH_KEEPING = 3;

    /// @param available where values are that earlier passes have made
    /// @param computed  what this pass computes, children before parents
    /// @param stored    the planes that it fills
    /// @param calls     the functions called after it
    record Pass(Map<Expr, Integer> available, List<Expr> computed, Map<Integer, Expr> stored, List<Call> calls) {}

    /// @param in    the arguments' planes
    /// @param spare the first of the planes that the call needs for itself; for a sine that of the cosine, and the
    ///              other way round
    record Call(Expr node, List<Integer> in, int out, int spare) {}

    /// The nodes of the lanes, children before parents.
    private List<Expr> nodes;

    private final Predicate<Expr> uniform;
    private final Map<Expr, Integer> levels = new HashMap<>();
    private final Map<Expr, Integer> planes = new HashMap<>();
    private final List<Pass> passes = new ArrayList<>();
    private int planeCount;

    /// @param lanes   inputs, in the order of their planes
    /// @param uniform what all lanes have in common
    /// @param outputs the new values of some of the lanes
    VectorPlan(Graph graph, List<Expr.Input> lanes, Predicate<Expr> uniform, Map<Expr.Input, Expr> outputs) {
        this.uniform = uniform;
        lanes.forEach(lane -> planes.put(lane, planeCount++));
        nodes = graph.reachable(List.copyOf(outputs.values()));
        nodes = closure(outputs.values(), planes.keySet());
        nodes.forEach(node -> levels.put(node, level(node)));
        int last = outputs.values().stream().mapToInt(this::readyAt).max().orElse(0);
        for (int pass = 0; pass < last; pass++) {
            plan(pass, outputs.values());
        }
        var stored = new LinkedHashMap<Integer, Expr>();
        outputs.forEach((lane, value) -> stored.put(lanes.indexOf(lane), value));
        passes.add(new Pass(new HashMap<>(planes), closure(stored.values(), planes.keySet()), stored, List.of()));
    }

    List<Pass> passes() {
        return passes;
    }

    int planeCount() {
        return planeCount;
    }

    /// Whether an operation is done for a whole plane, by a call.
    private static boolean isCall(Expr node) {
        return switch (node) {
            case Expr.Unary unary -> !VectorInstructions.isInline(unary.op());
            case Expr.Binary binary -> !VectorInstructions.isInline(binary.op());
            case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _, Expr.Grid _ -> false;
        };
    }

    /// The pass that a node is computed in, or that is followed by its call.
    private int level(Expr node) {
        return Graph.children(node).stream().mapToInt(this::readyAt).max().orElse(0);
    }

    /// The first pass that can read a node.
    private int readyAt(Expr node) {
        Integer level = levels.get(node);
        return level == null ? 0 : isCall(node) ? level + 1 : level;
    }

    private void plan(int pass, Collection<Expr> outputs) {
        List<Expr> calls = nodes.stream()
                .filter(node -> isCall(node) && levels.getOrDefault(node, 0) == pass)
                .toList();
        var roots = new LinkedHashSet<Expr>();
        calls.forEach(call -> roots.addAll(Graph.children(call)));
        List<Expr> computed = closure(roots, planes.keySet());
        var available = new HashMap<>(planes);
        var stored = new LinkedHashMap<Integer, Expr>();
        roots.forEach(root -> store(root, stored));
        for (Expr kept : kept(new LinkedHashSet<>(computed), calls, pass, outputs)) {
            store(kept, stored);
        }
        var made = new ArrayList<Call>();
        calls.forEach(call -> make(call, made));
        passes.add(new Pass(available, computed, stored, made));
    }

    /// A sine and a cosine of the same are one call.
    private void make(Expr node, List<Call> made) {
        List<Integer> in = Graph.children(node).stream().map(planes::get).toList();
        for (Call call : made) {
            if (isTurn(call.node) && isTurn(node) && call.in.equals(in)) {
                planes.put(node, call.spare);
                return;
            }
        }
        int out = planeCount++;
        planes.put(node, out);
        made.add(new Call(node, in, out, planeCount));
        planeCount += VectorInstructions.spares(node);
    }

    private static boolean isTurn(Expr node) {
        return node instanceof Expr.Unary unary && (unary.op() == UnaryOp.SIN || unary.op() == UnaryOp.COS);
    }

    private void store(Expr node, Map<Integer, Expr> stored) {
        if (!planes.containsKey(node)) {
            stored.put(planeCount, node);
            planes.put(node, planeCount++);
        }
    }

    /// The nodes of `roots` that are not known.
    private List<Expr> closure(Collection<Expr> roots, Set<Expr> known) {
        var found = new HashSet<Expr>();
        var open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Expr node = open.removeLast();
            if (!known.contains(node) && !uniform.test(node) && found.add(node)) {
                open.addAll(Graph.children(node));
            }
        }
        return nodes.stream().filter(found::contains).toList();
    }

    /// Of what a pass computes, what later passes read first and is worth a plane.
    private Set<Expr> kept(Set<Expr> computed, List<Expr> calls, int pass, Collection<Expr> outputs) {
        Map<Expr, Integer> costs = costs(computed);
        var kept = new LinkedHashSet<Expr>();
        var seen = new HashSet<Expr>(calls);
        var open = new ArrayList<Expr>(outputs);
        nodes.stream()
                .filter(node -> isCall(node) && levels.getOrDefault(node, 0) > pass)
                .forEach(open::add);
        while (!open.isEmpty()) {
            Expr node = open.removeLast();
            if (planes.containsKey(node) || uniform.test(node) || !seen.add(node)) {
                continue;
            }
            if (costs.getOrDefault(node, 0) >= WORTH_KEEPING) {
                kept.add(node);
            } else {
                open.addAll(Graph.children(node));
            }
        }
        return kept;
    }

    private Map<Expr, Integer> costs(Set<Expr> computed) {
        var costs = new HashMap<Expr, Integer>();
        for (Expr node : computed) {
            int cost = VectorInstructions.isSlow(node) ? SLOW : 1;
            for (Expr child : Graph.children(node)) {
                cost = Math.min(1000, cost + costs.getOrDefault(child, 0));
            }
            costs.put(node, cost);
        }
        return costs;
    }
}
