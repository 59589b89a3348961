package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.function.Consumer;

/// Jumps on comparisons; a comparison with an undefined value is false, but for `!=`.
final class Conditions {
    private Conditions() {}

    /// Jumps to `target` where `condition` is 0.
    ///
    /// @param kept the condition's value is there already
    static void jumpUnless(CodeBuilder code, Expr condition, Label target, Consumer<Expr> push, boolean kept) {
        if (!kept && condition instanceof Expr.Binary(var _, var op, var a, var b) && op.isComparison()) {
            push.accept(a);
            push.accept(b);
            jumpUnless(code, op, target);
        } else {
            push.accept(condition);
            code.dconst_0().dcmpl().ifeq(target);
        }
    }

    /// Jumps unless the two doubles on the operand stack compare so.
    static void jumpUnless(CodeBuilder code, BinaryOp comparison, Label target) {
        switch (comparison) {
            case LESS -> code.dcmpg().ifge(target);
            case LESS_OR_EQUAL -> code.dcmpg().ifgt(target);
            case EQUAL -> code.dcmpl().ifne(target);
            case NOT_EQUAL -> code.dcmpl().ifeq(target);
            default -> throw new IllegalArgumentException("not a comparison: " + comparison);
        }
    }
}
