package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.*;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.syntax.Syntax;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compiler of the expression of one row, with its derivatives, to a loop over rows.
final class RowCodeCompiler {
    private static final ClassDesc SELF = ClassDesc.of(RowCodeCompiler.class.getPackageName(), "GeneratedRows");
    private static final ClassDesc ARRAY = CD_double.arrayType();
    private static final ClassDesc ROWS = CD_int.arrayType();
    private static final MethodTypeDesc ADD =
            MethodTypeDesc.of(CD_void, CD_int, ARRAY, ARRAY.arrayType(), ROWS, CD_int, ARRAY);
    private static final MethodTypeDesc LOOP =
            MethodTypeDesc.of(CD_void, ARRAY, ARRAY.arrayType(), ROWS, CD_int, ARRAY);

    private static final LruCache<Key, RowCode> REMEMBERED = new LruCache<>(64);

    private record Key(Syntax body, List<String> parameters, List<String> columns, int trained) {}

    private final RowGraph row;
    private final Graph graph;
    private final List<String> arguments;
    private final List<String> columns;

    private RowCodeCompiler(Key key) {
        arguments = RowFormula.arguments(key.parameters());
        columns = key.columns();
        row = new RowGraph(key.body(), key.parameters(), key.trained());
        graph = row.graph();
    }

    static RowCode of(RowSum sum) {
        return REMEMBERED.get(key(sum), key -> new RowCodeCompiler(key).compile());
    }

    private static Key key(RowSum sum) {
        RowTable table = sum.table();
        return new Key(sum.body(), sum.parameters(), table.names(), table.trained());
    }

    private RowCode compile() {
        byte[] bytes = ClassFile.of().build(SELF, this::writeClass);
        return GeneratedClass.instance(MethodHandles.lookup(), bytes, RowCode.class);
    }

    private void writeClass(ClassBuilder type) {
        GeneratedClass.start(type, RowCode.class);
        for (int order = 0; order < RowGraph.ORDERS; order++) {
            List<Expr> wanted = row.parts(order);
            String name = "loop" + order;
            int flags = ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE;
            type.withMethodBody(name, LOOP, flags, code -> loop(type, code, name, wanted));
        }
        type.withMethodBody("add", ADD, ClassFile.ACC_PUBLIC, RowCodeCompiler::choose);
    }

    /// A method for each order: each is compiled well on its own.
    private static void choose(CodeBuilder code) {
        for (int order = 0; order < RowGraph.ORDERS; order++) {
            Label next = code.newLabel();
            if (order < RowGraph.ORDERS - 1) {
                code.iload(code.parameterSlot(0)).loadConstant(order).if_icmpne(next);
            }
            for (int i = 1; i <= 3; i++) {
                code.aload(code.parameterSlot(i));
            }
            code.iload(code.parameterSlot(4)).aload(code.parameterSlot(5));
            code.invokestatic(SELF, "loop" + order, LOOP).return_().labelBinding(next);
        }
        code.aconst_null().athrow();
    }

    private void loop(ClassBuilder type, CodeBuilder code, String name, List<Expr> wanted) {
        Emitter emitter = Emitter.in(SELF, type, name, graph, wanted, code);
        Set<Expr> needed = new HashSet<>(graph.reachable(wanted));
        for (int i = 0; i < arguments.size(); i++) {
            Expr.Input input = graph.input(arguments.get(i));
            if (needed.contains(input)) {
                code.aload(code.parameterSlot(0)).loadConstant(i).daload();
                emitter.set(code, input);
            }
        }
        int entry = code.allocateLocal(TypeKind.INT);
        Label top = code.newLabel();
        Label end = code.newLabel();
        code.iconst_0().istore(entry).labelBinding(top);
        code.iload(entry).iload(code.parameterSlot(3)).if_icmpge(end);
        int row = place(code, entry);
        for (int i = 0; i < columns.size(); i++) {
            Expr.Input input = graph.input(columns.get(i));
            if (needed.contains(input)) {
                code.aload(code.parameterSlot(1))
                        .loadConstant(i)
                        .aaload()
                        .iload(row)
                        .daload();
                emitter.set(code, input);
            }
        }
        emitter.compute(code, wanted);
        for (int part = 0; part < wanted.size(); part++) {
            add(code, emitter, entry, part, wanted.get(part));
        }
        code.iinc(entry, 1).goto_(top).labelBinding(end).return_();
    }

    /// @return the local variable of the entry's row
    private static int place(CodeBuilder code, int entry) {
        int row = code.allocateLocal(TypeKind.INT);
        Label all = code.newLabel();
        Label known = code.newLabel();
        code.aload(code.parameterSlot(2)).ifnull(all);
        code.aload(code.parameterSlot(2)).iload(entry).iaload().istore(row).goto_(known);
        code.labelBinding(all).iload(entry).istore(row).labelBinding(known);
        return row;
    }

    private static void add(CodeBuilder code, Emitter emitter, int entry, int part, Expr value) {
        code.aload(code.parameterSlot(4));
        code.iload(entry).loadConstant(RowCode.SUMS - 1).iand();
        code.loadConstant(part * RowCode.SUMS).iadd();
        code.dup2().daload();
        emitter.push(code, value);
        code.dadd().dastore();
    }
}
