package io.github.thalweg.run.kernel;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_void;

import io.github.thalweg.formula.compile.Emitter;
import io.github.thalweg.formula.compile.GeneratedClass;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compiler of expressions of a run's graph to hidden classes, each a [GraphFunction].
///
/// @param arguments names of the inputs that are a run's numbers
/// @param t         the number of the update
public record GraphFunctionCompiler(Graph graph, List<String> arguments, Expr.Input t) {
    private static final ClassDesc SELF =
            ClassDesc.of(GraphFunctionCompiler.class.getPackageName(), "GeneratedFunction");
    private static final ClassDesc ARRAY = CD_double.arrayType();
    private static final MethodTypeDesc COMPUTE = MethodTypeDesc.of(CD_void, ARRAY, ARRAY, CD_double, ARRAY);

    /// @param state inputs whose values are handed over together
    public GraphFunction compile(List<Expr.Input> state, List<Expr> values) {
        byte[] bytes = ClassFile.of().build(SELF, type -> {
            GeneratedClass.start(type, GraphFunction.class);
            type.withMethodBody("compute", COMPUTE, ClassFile.ACC_PUBLIC, code -> compute(type, code, state, values));
        });
        return GeneratedClass.instance(MethodHandles.lookup(), bytes, GraphFunction.class, graph);
    }

    private void compute(ClassBuilder type, CodeBuilder code, List<Expr.Input> state, List<Expr> values) {
        Emitter emitter = Emitter.in(SELF, type, "compute", graph, values, code);
        var needed = new HashSet<>(graph.reachable(values));
        List<Expr.Input> numbers = arguments.stream().map(graph::input).toList();
        set(code, emitter, needed, code.parameterSlot(0), numbers);
        set(code, emitter, needed, code.parameterSlot(1), state);
        if (needed.contains(t)) {
            code.dload(code.parameterSlot(2));
            emitter.set(code, t);
        }
        emitter.compute(code, values);
        for (int i = 0; i < values.size(); i++) {
            code.aload(code.parameterSlot(3)).loadConstant(i);
            emitter.push(code, values.get(i));
            code.dastore();
        }
        code.return_();
    }

    private static void set(CodeBuilder code, Emitter emitter, Set<Expr> needed, int array, List<Expr.Input> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (needed.contains(inputs.get(i))) {
                code.aload(array).loadConstant(i).daload();
                emitter.set(code, inputs.get(i));
            }
        }
    }
}
