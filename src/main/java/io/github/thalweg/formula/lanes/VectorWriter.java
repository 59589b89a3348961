package io.github.thalweg.formula.lanes;

import io.github.thalweg.formula.compile.Regions;
import io.github.thalweg.formula.compile.Regions.Region;
import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.math.VectorMath;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writer of one pass over the lanes: loads, computation, stores. Both sides of a selection are computed, which
/// changes no value, and one of them is taken in each lane; a long side only where one of the lanes takes it.
final class VectorWriter {
    /// Sides with fewer operations are computed sooner than it is asked whether they are needed: from 4 on, an update
    /// of Adam on Beale took 13 ns instead of 3.7.
    private static final int LONG_SIDE = 10;

    private final CodeBuilder code;
    private final List<Expr> uniforms;
    private final VectorPlan.Pass pass;
    private final Regions regions;
    /// Local variables: doubles for uniforms, vectors for all else.
    private final Map<Expr, Integer> locals = new HashMap<>();

    /// @param code of a method that is given the planes and the uniforms
    VectorWriter(CodeBuilder code, List<Expr> uniforms, VectorPlan.Pass pass) {
        this.code = code;
        this.uniforms = uniforms;
        this.pass = pass;
        this.regions = new Regions(pass.computed(), pass.stored().values());
    }

    void write() {
        for (int i = 0; i < uniforms.size(); i++) {
            if (regions.isUsed(uniforms.get(i))) {
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
            if (regions.isUsed(node) && !uniforms.contains(node)) {
                VectorInstructions.load(code, 0, lane, plane);
                keep(node);
            }
        });
        compute(regions.root());
        pass.stored().forEach((plane, node) -> {
            push(node);
            VectorInstructions.store(code, 0, lane, plane);
        });
    }

    private void compute(Region region) {
        for (Expr node : region.statements()) {
            if (node instanceof Expr.Select select) {
                select(select);
            } else {
                operate(node);
            }
            keep(node);
        }
    }

    private void select(Expr.Select select) {
        boolean isThenLong = isLong(regions.thenSide(select), select.then());
        boolean isOtherwiseLong = isLong(regions.otherwiseSide(select), select.otherwise());
        if (isThenLong != isOtherwiseLong) {
            chooseShort(select, isThenLong);
            return;
        }
        compute(regions.thenSide(select));
        compute(regions.otherwiseSide(select));
        push(select.otherwise());
        push(select.then());
        condition(select.condition());
        VectorInstructions.blend(code);
    }

    /// Computes the long side only where a lane takes it.
    private void chooseShort(Expr.Select select, boolean isThenLong) {
        int mask = code.allocateLocal(TypeKind.REFERENCE);
        condition(select.condition());
        code.astore(mask);
        int chosen = code.allocateLocal(TypeKind.REFERENCE);
        compute(isThenLong ? regions.otherwiseSide(select) : regions.thenSide(select));
        push(isThenLong ? select.otherwise() : select.then());
        code.astore(chosen);
        Label end = code.newLabel();
        code.aload(mask);
        if (isThenLong) {
            VectorInstructions.jumpIfNone(code, end);
            compute(regions.thenSide(select));
            code.aload(chosen);
            push(select.then());
        } else {
            VectorInstructions.jumpIfAll(code, end);
            compute(regions.otherwiseSide(select));
            push(select.otherwise());
            code.aload(chosen);
        }
        code.aload(mask);
        VectorInstructions.blend(code);
        code.astore(chosen).labelBinding(end);
        code.aload(chosen);
    }

    private boolean isLong(Region side, Expr value) {
        return length(side) + regions.treeSize(value) >= LONG_SIDE;
    }

    private int length(Region region) {
        return region.statements().stream()
                .mapToInt(node -> regions.treeSize(node)
                        + (node instanceof Expr.Select select
                                ? length(regions.thenSide(select)) + length(regions.otherwiseSide(select))
                                : 0))
                .sum();
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
            case Expr.Select _, Expr.Constant _, Expr.Input _, Expr.Rows _, Expr.Grid _ ->
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
