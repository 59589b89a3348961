package io.github.thalweg.formula.lanes;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.math.VectorMath;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writer of one pass over the lanes: loads, computation, stores. Both sides of a selection are computed, which
/// changes no value, and one of them is taken in each lane.
final class VectorWriter {
    /// Expressions with more operations than this are cut.
    private static final int MAX_TREE = 40;

    private final CodeBuilder code;
    private final List<Expr> uniforms;
    private final VectorPlan.Pass pass;
    private final Map<Expr, Integer> uses = new HashMap<>();
    /// Local variables: doubles for uniforms, vectors for all else.
    private final Map<Expr, Integer> locals = new HashMap<>();

    private final Set<Expr> statements = new HashSet<>();

    /// @param code of a method that is given the planes and the uniforms
    VectorWriter(CodeBuilder code, List<Expr> uniforms, VectorPlan.Pass pass) {
        this.code = code;
        this.uniforms = uniforms;
        this.pass = pass;
        pass.stored().values().forEach(node -> uses.merge(node, 2, Integer::sum));
        pass.computed().forEach(node -> Graph.children(node).forEach(child -> uses.merge(child, 1, Integer::sum)));
        findStatements();
    }

    private void findStatements() {
        var sizes = new HashMap<Expr, Integer>();
        for (Expr node : pass.computed()) {
            int size = 1
                    + Graph.children(node).stream()
                            .mapToInt(child -> sizes.getOrDefault(child, 0))
                            .sum();
            boolean stored = uses.getOrDefault(node, 0) > 1 || size > MAX_TREE;
            if (stored) {
                statements.add(node);
            }
            sizes.put(node, stored ? 0 : size);
        }
    }

    void write() {
        for (int i = 0; i < uniforms.size(); i++) {
            if (uses.containsKey(uniforms.get(i))) {
                int local = code.allocateLocal(TypeKind.DOUBLE);
                code.aload(1).loadConstant(i).daload().dstore(local);
                locals.put(uniforms.get(i), local);
            }
        }
        VectorCompiler.loop(code, VectorMath.LENGTH, this::body);
        code.return_();
    }

    private void body(int lane) {
        pass.available().forEach((node, plane) -> {
            if (uses.containsKey(node) && !uniforms.contains(node)) {
                VectorInstructions.load(code, 0, lane, plane);
                keep(node);
            }
        });
        for (Expr node : pass.computed()) {
            if (statements.contains(node)) {
                operate(node);
                keep(node);
            }
        }
        pass.stored().forEach((plane, node) -> {
            push(node);
            VectorInstructions.store(code, 0, lane, plane);
        });
    }

    private void keep(Expr node) {
        int local = code.allocateLocal(TypeKind.REFERENCE);
        code.astore(local);
        locals.put(node, local);
    }

    private void push(Expr node) {
        if (node instanceof Expr.Constant(var _, double value)) {
            VectorInstructions.broadcast(code, value);
            return;
        }
        Integer local = locals.get(node);
        if (local == null) {
            operate(node);
        } else if (uniforms.contains(node)) {
            VectorInstructions.broadcast(code, local);
        } else {
            code.aload(local);
        }
    }

    private void operate(Expr node) {
        switch (node) {
            case Expr.Unary unary -> {
                push(unary.argument());
                VectorInstructions.unary(code, unary.op());
            }
            case Expr.Binary binary
            when binary.op().isComparison() -> {
                VectorInstructions.broadcast(code, 0.0);
                VectorInstructions.broadcast(code, 1.0);
                compare(binary);
                VectorInstructions.blend(code);
            }
            case Expr.Binary binary -> {
                push(binary.left());
                push(binary.right());
                VectorInstructions.binary(code, binary.op());
            }
            case Expr.Select select -> {
                push(select.otherwise());
                push(select.then());
                condition(select.condition());
                VectorInstructions.blend(code);
            }
            case Expr.Constant _, Expr.Input _, Expr.Rows _, Expr.Grid _ ->
                throw new IllegalStateException("not loaded when it was needed: " + node);
        }
    }

    private void condition(Expr node) {
        boolean known = locals.containsKey(node);
        if (!known && node instanceof Expr.Binary binary && binary.op().isComparison()) {
            compare(binary);
        } else {
            push(node);
            VectorInstructions.operator(code, BinaryOp.NOT_EQUAL);
            VectorInstructions.broadcast(code, 0.0);
            VectorInstructions.compare(code);
        }
    }

    private void compare(Expr.Binary comparison) {
        push(comparison.left());
        VectorInstructions.operator(code, comparison.op());
        push(comparison.right());
        VectorInstructions.compare(code);
    }
}
