package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Expr;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.Map;

/// Storage of a method's inputs and statements: in local variables, or all in one array.
final class Storage {
    private final boolean local;
    private final Map<Expr, Integer> slots;
    /// The local variable that holds the array.
    private final int array;

    private Storage(boolean local, Map<Expr, Integer> slots, int array) {
        this.local = local;
        this.slots = slots;
        this.array = array;
    }

    static Storage locals() {
        return new Storage(true, new HashMap<>(), -1);
    }

    static Storage array(CodeBuilder code) {
        return new Storage(false, new HashMap<>(), code.allocateLocal(TypeKind.REFERENCE));
    }

    /// The same values in a method that is given the array.
    Storage asParameter() {
        return new Storage(false, slots, 0);
    }

    boolean isLocal() {
        return local;
    }

    /// @param capacity the most values that will be kept
    void prepare(CodeBuilder code, int capacity) {
        if (!local) {
            code.loadConstant(capacity).newarray(TypeKind.DOUBLE).astore(array);
        }
    }

    boolean keeps(Expr node) {
        return slots.containsKey(node);
    }

    void pushArray(CodeBuilder code) {
        code.aload(array);
    }

    void load(CodeBuilder code, Expr node) {
        int slot = slots.getOrDefault(node, -1);
        if (local) {
            code.dload(slot);
        } else {
            code.aload(array).loadConstant(slot).daload();
        }
    }

    /// Keeps the double on the operand stack as the value of `node`.
    void store(CodeBuilder code, Expr node) {
        if (local) {
            int slot = slots.computeIfAbsent(node, _ -> code.allocateLocal(TypeKind.DOUBLE));
            code.dstore(slot);
        } else {
            int slot = slots.computeIfAbsent(node, _ -> slots.size());
            code.aload(array).dup_x2().pop().loadConstant(slot).dup_x2().pop().dastore();
        }
    }
}
