package io.github.thalweg.formula.lanes;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import io.github.thalweg.formula.graph.BinaryOp;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.UnaryOp;
import io.github.thalweg.formula.math.VectorFunction;
import io.github.thalweg.formula.math.VectorHyperbolic;
import io.github.thalweg.formula.math.VectorLogistic;
import io.github.thalweg.formula.math.VectorMath;
import io.github.thalweg.formula.math.VectorPower;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Locale;

/// Bytecode of each operation, on vectors of doubles on the operand stack.
final class VectorInstructions {
    private static final String PACKAGE = "jdk.incubator.vector.";
    private static final ClassDesc VECTOR = ClassDesc.of(PACKAGE + "DoubleVector");
    private static final ClassDesc ANY_VECTOR = ClassDesc.of(PACKAGE + "Vector");
    private static final ClassDesc MASK = ClassDesc.of(PACKAGE + "VectorMask");
    private static final ClassDesc SPECIES = ClassDesc.of(PACKAGE + "VectorSpecies");
    private static final ClassDesc OPERATORS = ClassDesc.of(PACKAGE + "VectorOperators");
    private static final ClassDesc COMPARISON = ClassDesc.of(PACKAGE + "VectorOperators$Comparison");
    private static final ClassDesc MATH = VectorMath.class.describeConstable().orElseThrow();
    private static final ClassDesc LOGISTIC =
            VectorLogistic.class.describeConstable().orElseThrow();
    private static final ClassDesc HYPERBOLIC =
            VectorHyperbolic.class.describeConstable().orElseThrow();
    private static final ClassDesc POWER = VectorPower.class.describeConstable().orElseThrow();
    private static final ClassDesc ARRAY = CD_double.arrayType();

    private static final MethodTypeDesc ONE = MethodTypeDesc.of(VECTOR);
    private static final MethodTypeDesc TWO = MethodTypeDesc.of(VECTOR, ANY_VECTOR);
    private static final MethodTypeDesc BLEND = MethodTypeDesc.of(VECTOR, ANY_VECTOR, MASK);
    private static final MethodTypeDesc COMPARE = MethodTypeDesc.of(MASK, COMPARISON, ANY_VECTOR);
    private static final MethodTypeDesc TEST = MethodTypeDesc.of(CD_boolean);
    private static final MethodTypeDesc BROADCAST = MethodTypeDesc.of(VECTOR, SPECIES, CD_double);
    private static final MethodTypeDesc LOAD = MethodTypeDesc.of(VECTOR, SPECIES, ARRAY, CD_int);
    private static final MethodTypeDesc STORE = MethodTypeDesc.of(CD_void, ARRAY, CD_int);
    private static final MethodTypeDesc CALL = MethodTypeDesc.of(CD_void, ARRAY, CD_int, CD_int);
    private static final MethodTypeDesc SPARED = MethodTypeDesc.of(CD_void, ARRAY, CD_int, CD_int, CD_int);
    private static final MethodTypeDesc POW = MethodTypeDesc.of(CD_void, ARRAY, CD_int, CD_int, CD_int, CD_int);

    private VectorInstructions() {}

    static boolean isInline(UnaryOp op) {
        return switch (op) {
            case NEGATE, SQRT, ABS, SIGN -> true;
            default -> false;
        };
    }

    static boolean isInline(BinaryOp op) {
        return switch (op) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MIN, MAX -> true;
            default -> op.isComparison();
        };
    }

    /// Whether a call has a form for a whole plane.
    static boolean isVectorCall(Expr node) {
        return switch (node) {
            case Expr.Unary(var _, var op, var _) ->
                switch (op) {
                    case EXP, LOG, SIN, COS, SIGMOID, SOFTPLUS, TANH, SINH, COSH -> true;
                    default -> false;
                };
            case Expr.Binary(var _, var op, var _, var _) -> op == BinaryOp.POW;
            case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _, Expr.Grid _ -> false;
        };
    }

    /// The number of planes of its own that a call needs beside that of its results.
    static int spares(Expr node) {
        return switch (node) {
            case Expr.Unary(var _, var op, var _) ->
                switch (op) {
                    case SIN, COS, SOFTPLUS, COSH -> 1;
                    case SIGMOID, TANH, SINH -> 4;
                    default -> 0;
                };
            case Expr.Binary(var _, var op, var _, var _) -> op == BinaryOp.POW ? VectorPower.SPARE : 0;
            case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _, Expr.Grid _ -> 0;
        };
    }

    static boolean isSlow(Expr node) {
        return switch (node) {
            case Expr.Unary unary -> unary.op() == UnaryOp.SQRT;
            case Expr.Binary binary -> binary.op() == BinaryOp.DIVIDE;
            case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _, Expr.Grid _ -> false;
        };
    }

    static void broadcast(CodeBuilder code, double value) {
        species(code);
        code.loadConstant(value).invokestatic(VECTOR, "broadcast", BROADCAST);
    }

    static void broadcast(CodeBuilder code, int local) {
        species(code);
        code.dload(local).invokestatic(VECTOR, "broadcast", BROADCAST);
    }

    private static void species(CodeBuilder code) {
        code.getstatic(MATH, "SPECIES", SPECIES);
    }

    /// @param array local variable of the planes
    /// @param lane  local variable of the first lane
    static void load(CodeBuilder code, int array, int lane, int plane) {
        species(code);
        code.aload(array).iload(lane).loadConstant(plane * VectorFunction.LANES).iadd();
        code.invokestatic(VECTOR, "fromArray", LOAD);
    }

    /// Puts the vector on the stack into a plane.
    static void store(CodeBuilder code, int array, int lane, int plane) {
        code.aload(array).iload(lane).loadConstant(plane * VectorFunction.LANES).iadd();
        code.invokevirtual(VECTOR, "intoArray", STORE);
    }

    /// Calls the form of a function for a whole plane.
    static void call(CodeBuilder code, VectorPlan.Call call, int array) {
        code.aload(array);
        call.in().forEach(plane -> push(code, plane));
        if (call.node() instanceof Expr.Unary(var _, var op, var _) && (op == UnaryOp.SIN || op == UnaryOp.COS)) {
            push(code, op == UnaryOp.SIN ? call.out() : call.spare());
            push(code, op == UnaryOp.SIN ? call.spare() : call.out());
            code.invokestatic(MATH, "turned", SPARED);
            return;
        }
        push(code, call.out());
        if (spares(call.node()) > 0) {
            push(code, call.spare());
        }
        switch (call.node()) {
            case Expr.Unary(var _, var op, var _) ->
                code.invokestatic(owner(op), name(op), spares(call.node()) > 0 ? SPARED : CALL);
            case Expr.Binary(var _, var op, var _, var _) -> code.invokestatic(POWER, name(op), POW);
            case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _, Expr.Grid _ ->
                throw new IllegalStateException("no call: " + call.node());
        }
    }

    private static ClassDesc owner(UnaryOp op) {
        return switch (op) {
            case SIGMOID, SOFTPLUS -> LOGISTIC;
            case TANH, SINH, COSH -> HYPERBOLIC;
            default -> MATH;
        };
    }

    private static void push(CodeBuilder code, int plane) {
        code.loadConstant(plane * VectorFunction.LANES);
    }

    static void unary(CodeBuilder code, UnaryOp op) {
        switch (op) {
            case NEGATE -> code.invokevirtual(VECTOR, "neg", ONE);
            case SQRT, ABS -> code.invokevirtual(VECTOR, name(op), ONE);
            case SIGN -> code.invokestatic(MATH, "sign", MethodTypeDesc.of(VECTOR, VECTOR));
            default -> throw new IllegalArgumentException("done for a whole plane: " + op);
        }
    }

    static void binary(CodeBuilder code, BinaryOp op) {
        switch (op) {
            case ADD -> code.invokevirtual(VECTOR, "add", TWO);
            case SUBTRACT -> code.invokevirtual(VECTOR, "sub", TWO);
            case MULTIPLY -> code.invokevirtual(VECTOR, "mul", TWO);
            case DIVIDE -> code.invokevirtual(VECTOR, "div", TWO);
            case MIN, MAX -> code.invokevirtual(VECTOR, name(op), TWO);
            default -> throw new IllegalArgumentException("no arithmetic: " + op);
        }
    }

    /// Pushes the operator before the second operand of a comparison.
    static void operator(CodeBuilder code, BinaryOp op) {
        String operator = switch (op) {
            case LESS -> "LT";
            case LESS_OR_EQUAL -> "LE";
            case EQUAL -> "EQ";
            case NOT_EQUAL -> "NE";
            default -> throw new IllegalArgumentException("not a comparison: " + op);
        };
        code.getstatic(OPERATORS, operator, COMPARISON);
    }

    /// Leaves the lanes in which vector, operator and vector on the stack compare so.
    static void compare(CodeBuilder code) {
        code.invokevirtual(VECTOR, "compare", COMPARE);
    }

    static void jumpIfAll(CodeBuilder code, Label target) {
        code.invokevirtual(MASK, "allTrue", TEST).ifne(target);
    }

    static void jumpIfNone(CodeBuilder code, Label target) {
        code.invokevirtual(MASK, "anyTrue", TEST).ifeq(target);
    }

    /// Leaves the second vector where the mask on top of the stack says so, else the first.
    static void blend(CodeBuilder code) {
        code.invokevirtual(VECTOR, "blend", BLEND);
    }

    private static String name(Enum<?> op) {
        return op.name().toLowerCase(Locale.ROOT);
    }
}
