package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.*;

import io.github.thalweg.formula.graph.Differentiator;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.parse.Vocabulary;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashSet;
import java.util.List;

/// Compiler of a formula, its gradient and its Hessian to one hidden class. Thread-safe.
public final class FormulaCompiler {
    private static final ClassDesc SELF = ClassDesc.of(FormulaCompiler.class.getPackageName(), "GeneratedFormula");
    private static final ClassDesc ARRAY = CD_double.arrayType();

    private static final LruCache<Key, CompiledFormula> REMEMBERED = new LruCache<>(64);

    private record Key(String text, List<String> parameters, FormulaData data) {}

    private final Graph graph = new Graph();
    private final List<String> parameters;
    private final List<Expr> roots;

    private FormulaCompiler(String text, List<String> parameters, FormulaData data) {
        this.parameters = parameters;
        Expr f = RowFormula.lower(text, graph, new LinkedHashSet<>(parameters), data, false, graph::input);
        roots = new Differentiator(graph).upToSecondOrder(f);
    }

    /// @param parameters names that may stand in the formula besides x and y
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static CompiledFormula compile(String text, List<String> parameters) {
        return compile(text, parameters, FormulaData.NONE);
    }

    /// @param parameters names that may stand in the formula besides x and y
    /// @param data       what the formula reads beside its names
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static CompiledFormula compile(String text, List<String> parameters, FormulaData data) {
        return new FormulaCompiler(text, List.copyOf(parameters), data).compile();
    }

    /// The same, remembered: dragging a parameter does not compile again.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static CompiledFormula compiled(String text, List<String> parameters) {
        return compiled(text, parameters, FormulaData.NONE);
    }

    /// The same with what the formula reads beside its names.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static CompiledFormula compiled(String text, List<String> parameters, FormulaData data) {
        return REMEMBERED.get(
                new Key(text, parameters, data), key -> compile(key.text(), key.parameters(), key.data()));
    }

    /// Checks that `text` is a formula, without compiling it.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when it is not
    public static void check(String text, List<String> parameters) {
        check(text, parameters, FormulaData.NONE);
    }

    /// The same with what the formula reads beside its names.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when it is not
    public static void check(String text, List<String> parameters, FormulaData data) {
        Parser.parse(text, Vocabulary.ofFormula(new LinkedHashSet<>(parameters), data));
    }

    private CompiledFormula compile() {
        byte[] bytes = ClassFile.of().build(SELF, this::writeClass);
        return GeneratedClass.instance(MethodHandles.lookup(), bytes, CompiledFormula.class, graph);
    }

    private void writeClass(ClassBuilder type) {
        GeneratedClass.start(type, CompiledFormula.class);
        method(type, "value", MethodTypeDesc.of(CD_double, CD_double, CD_double, ARRAY), this::value);
        method(type, "derivatives", MethodTypeDesc.of(CD_void, CD_double, CD_double, ARRAY, ARRAY), this::derivatives);
        method(
                type,
                "row",
                MethodTypeDesc.of(CD_void, CD_double, CD_double, CD_double, CD_int, ARRAY, ARRAY, CD_int),
                this::row);
        constant(type, "workOfValue", Work.of(graph, roots.subList(0, 1)));
        constant(type, "workOfDerivatives", Work.of(graph, roots));
    }

    private static void constant(ClassBuilder type, String name, int value) {
        method(
                type,
                name,
                MethodTypeDesc.of(CD_int),
                (_, code) -> code.loadConstant(value).ireturn());
    }

    @FunctionalInterface
    private interface Body {
        void write(ClassBuilder type, CodeBuilder code);
    }

    private static void method(ClassBuilder type, String name, MethodTypeDesc signature, Body body) {
        type.withMethodBody(name, signature, ClassFile.ACC_PUBLIC, code -> body.write(type, code));
    }

    private Emitter emitter(ClassBuilder type, CodeBuilder code, String name, List<Expr> wanted, int parameterArray) {
        Emitter emitter = Emitter.in(SELF, type, name, graph, wanted, code);
        for (int i = 0; i < parameters.size(); i++) {
            code.aload(code.parameterSlot(parameterArray)).loadConstant(i).daload();
            emitter.set(code, graph.input(parameters.get(i)));
        }
        return emitter;
    }

    private void set(CodeBuilder code, Emitter emitter, String name, int slot) {
        code.dload(slot);
        emitter.set(code, graph.input(name));
    }

    private void value(ClassBuilder type, CodeBuilder code) {
        List<Expr> wanted = roots.subList(0, 1);
        Emitter emitter = emitter(type, code, "value", wanted, 2);
        set(code, emitter, "x", code.parameterSlot(0));
        set(code, emitter, "y", code.parameterSlot(1));
        emitter.compute(code, wanted);
        emitter.push(code, roots.getFirst());
        code.dreturn();
    }

    private void derivatives(ClassBuilder type, CodeBuilder code) {
        Emitter emitter = emitter(type, code, "derivatives", roots, 2);
        set(code, emitter, "x", code.parameterSlot(0));
        set(code, emitter, "y", code.parameterSlot(1));
        emitter.compute(code, roots);
        for (int i = 0; i < roots.size(); i++) {
            code.aload(code.parameterSlot(3)).loadConstant(i);
            emitter.push(code, roots.get(i));
            code.dastore();
        }
        code.return_();
    }

    /// x is computed from the column's number, so that a picture's part has the same bits as the whole.
    private void row(ClassBuilder type, CodeBuilder code) {
        List<Expr> wanted = roots.subList(0, 1);
        Emitter emitter = emitter(type, code, "row", wanted, 4);
        set(code, emitter, "y", code.parameterSlot(2));
        int column = code.allocateLocal(TypeKind.INT);
        Label top = code.newLabel();
        Label end = code.newLabel();
        code.iconst_0().istore(column).labelBinding(top);
        code.iload(column).iload(code.parameterSlot(3)).if_icmpge(end);
        code.dload(code.parameterSlot(0))
                .iload(column)
                .i2d()
                .dload(code.parameterSlot(1))
                .dmul()
                .dadd();
        emitter.set(code, graph.input("x"));
        emitter.compute(code, wanted);
        code.aload(code.parameterSlot(5))
                .iload(code.parameterSlot(6))
                .iload(column)
                .iadd();
        emitter.push(code, roots.getFirst());
        code.dastore().iinc(column, 1).goto_(top).labelBinding(end).return_();
    }
}
