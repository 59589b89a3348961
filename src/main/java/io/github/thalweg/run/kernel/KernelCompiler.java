package io.github.thalweg.run.kernel;

import static java.lang.constant.ConstantDescs.*;

import io.github.thalweg.formula.compile.Emitter;
import io.github.thalweg.formula.compile.GeneratedClass;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.run.graph.Carried;
import io.github.thalweg.run.graph.RunGraph;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;

/// Compiler of a run's graph to one hidden class.
final class KernelCompiler {
    static final ClassDesc SELF = ClassDesc.of(KernelCompiler.class.getPackageName(), "GeneratedRun");
    private static final ClassDesc ARRAY = CD_double.arrayType();
    private static final MethodTypeDesc START = MethodTypeDesc.of(CD_void, ARRAY, ARRAY);
    private static final MethodTypeDesc ADVANCE =
            MethodTypeDesc.of(CD_int, ARRAY, ARRAY, CD_int, CD_int, ARRAY.arrayType(), CD_int);

    private final RunGraph run;
    private final List<String> arguments;
    private final Recording recording;

    private KernelCompiler(RunGraph run, List<String> arguments, boolean detailed) {
        this.run = run;
        this.arguments = arguments;
        this.recording = Recording.of(run, detailed);
    }

    /// @param arguments names of the inputs that are a run's numbers, in the order they are handed in
    /// @param detailed  record every column, not only those that long runs keep
    static Kernel compile(RunGraph run, List<String> arguments, boolean detailed) {
        var compiler = new KernelCompiler(run, arguments, detailed);
        byte[] bytes = ClassFile.of().build(SELF, compiler::writeClass);
        return GeneratedClass.instance(MethodHandles.lookup(), bytes, Kernel.class, run.graph());
    }

    private void writeClass(ClassBuilder type) {
        GeneratedClass.start(type, Kernel.class);
        type.withMethodBody("start", START, ClassFile.ACC_PUBLIC, code -> start(type, code));
        type.withMethodBody("advance", ADVANCE, ClassFile.ACC_PUBLIC, code -> {
            int argumentArray = code.parameterSlot(0);
            new LoopWriter(run, recording, type, code).write(emitter -> setArguments(code, emitter, argumentArray));
        });
    }

    private void start(ClassBuilder type, CodeBuilder code) {
        List<Expr> initial = run.carried().stream().map(Carried::initial).toList();
        Emitter emitter = Emitter.in(SELF, type, "start", run.graph(), initial, code);
        setArguments(code, emitter, code.parameterSlot(0));
        int state = code.parameterSlot(1);
        code.aload(state).iconst_0().daload();
        emitter.set(code, run.x());
        code.aload(state).iconst_1().daload();
        emitter.set(code, run.y());
        emitter.compute(code, initial);
        for (int i = 0; i < initial.size(); i++) {
            code.aload(state).loadConstant(i + 2);
            emitter.push(code, initial.get(i));
            code.dastore();
        }
        code.return_();
    }

    private void setArguments(CodeBuilder code, Emitter emitter, int argumentArray) {
        for (int i = 0; i < arguments.size(); i++) {
            code.aload(argumentArray).loadConstant(i).daload();
            emitter.set(code, run.graph().input(arguments.get(i)));
        }
    }
}
