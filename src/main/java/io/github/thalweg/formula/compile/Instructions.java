package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.CD_double;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.formula.math.Elementary;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Locale;
import java.util.function.Consumer;

/// Bytecode of each operation, on doubles on the operand stack. Comparisons jump; one with NaN is false, except
/// `!=`.
public final class Instructions {
    private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
    private static final ClassDesc ELEMENTARY =
            Elementary.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc ONE = MethodTypeDesc.of(CD_double, CD_double);
    private static final MethodTypeDesc TWO = MethodTypeDesc.of(CD_double, CD_double, CD_double);

    private Instructions() {}

    public static void unary(CodeBuilder code, UnaryOp op) {
        switch (op) {
            case NEGATE -> code.dneg();
            case SIGN -> code.invokestatic(MATH, "signum", ONE);
            case SQRT, ABS, FLOOR, CEIL -> code.invokestatic(MATH, methodName(op), ONE);
            default -> code.invokestatic(ELEMENTARY, methodName(op), ONE);
        }
    }

    public static void binary(CodeBuilder code, BinaryOp op) {
        switch (op) {
            case ADD -> code.dadd();
            case SUBTRACT -> code.dsub();
            case MULTIPLY -> code.dmul();
            case DIVIDE -> code.ddiv();
            case REMAINDER -> code.drem();
            case MIN, MAX -> code.invokestatic(MATH, methodName(op), TWO);
            case POW_LOG -> code.invokestatic(ELEMENTARY, "powLog", TWO);
            case MOD, POW, ATAN2, HYPOT, NORMAL, UNIFORM -> code.invokestatic(ELEMENTARY, methodName(op), TWO);
            case LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> comparison(code, op);
        }
    }

    private static String methodName(Enum<?> op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    private static void comparison(CodeBuilder code, BinaryOp op) {
        Label no = code.newLabel();
        Label end = code.newLabel();
        jumpUnless(code, op, no);
        code.dconst_1().goto_(end).labelBinding(no).dconst_0().labelBinding(end);
    }

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
