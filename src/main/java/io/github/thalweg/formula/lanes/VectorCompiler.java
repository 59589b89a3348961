package io.github.thalweg.formula.lanes;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_void;

import io.github.thalweg.formula.compile.GeneratedClass;
import io.github.thalweg.formula.compile.Instructions;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.math.VectorFunction;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Compiler of expressions to vector instructions: one hidden class, in which every pass is a loop over the lanes.
public final class VectorCompiler {
    private static final ClassDesc SELF = ClassDesc.of(VectorCompiler.class.getPackageName(), "GeneratedLanes");
    private static final MethodTypeDesc COMPUTE =
            MethodTypeDesc.of(CD_void, CD_double.arrayType(), CD_double.arrayType());

    private static final boolean AVAILABLE = findVectors();

    /// Passes with more operations are not compiled well, or not at all.
    private static final int MAX_PASS = 400;

    /// @param planes how many the function needs: those of its inputs, and its own
    public record Compiled(VectorFunction function, int planes) {}

    private final List<Expr> uniforms;
    private final VectorPlan plan;

    private VectorCompiler(Graph graph, List<Expr.Input> lanes, List<Expr> uniforms, Map<Expr.Input, Expr> outputs) {
        this.uniforms = uniforms;
        this.plan = new VectorPlan(graph, lanes, this::isUniform, outputs);
    }

    /// Whether this Java can compute many values at once: not without the module `jdk.incubator.vector`.
    public static boolean isAvailable() {
        return AVAILABLE;
    }

    /// As a module, or as classes of the runtime, where the packaged program has them.
    private static boolean findVectors() {
        try {
            Class.forName("jdk.incubator.vector.DoubleVector", false, null);
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    /// @param lanes    inputs with a value for each lane, in the order of their planes
    /// @param uniforms expressions whose value all lanes have in common and that is handed in, in their order
    /// @param outputs  for some of the lanes, their new values; expressions of lanes, uniforms and constants
    /// @return empty when there are too many operations
    public static Optional<Compiled> compile(
            Graph graph, List<Expr.Input> lanes, List<Expr> uniforms, Map<Expr.Input, Expr> outputs) {
        var compiler = new VectorCompiler(graph, lanes, uniforms, outputs);
        if (compiler.plan.passes().stream().anyMatch(pass -> pass.computed().size() > MAX_PASS)) {
            return Optional.empty();
        }
        byte[] bytes = ClassFile.of().build(SELF, compiler::writeClass);
        VectorFunction function = GeneratedClass.instance(MethodHandles.lookup(), bytes, VectorFunction.class);
        return Optional.of(new Compiled(function, compiler.plan.planeCount()));
    }

    private boolean isUniform(Expr node) {
        return node instanceof Expr.Constant || uniforms.contains(node);
    }

    private void writeClass(ClassBuilder type) {
        GeneratedClass.start(type, VectorFunction.class);
        type.withMethodBody("compute", COMPUTE, ClassFile.ACC_PUBLIC, code -> {
            for (int i = 0; i < plan.passes().size(); i++) {
                code.aload(code.parameterSlot(0)).aload(code.parameterSlot(1)).invokestatic(SELF, "pass" + i, COMPUTE);
                for (VectorPlan.Call call : plan.passes().get(i).calls()) {
                    call(type, code, call);
                }
            }
            code.return_();
        });
        for (int i = 0; i < plan.passes().size(); i++) {
            VectorPlan.Pass pass = plan.passes().get(i);
            int flags = ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE;
            type.withMethodBody("pass" + i, COMPUTE, flags, code -> new VectorWriter(code, uniforms, pass).write());
        }
    }

    private static void call(ClassBuilder type, CodeBuilder code, VectorPlan.Call call) {
        int planes = code.parameterSlot(0);
        if (VectorInstructions.isVectorCall(call.node())) {
            VectorInstructions.call(code, call, planes);
            return;
        }
        String name = "call" + call.out();
        int flags = ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE;
        type.withMethodBody(name, COMPUTE, flags, body -> oneByOne(body, call));
        code.aload(planes).aload(code.parameterSlot(1)).invokestatic(SELF, name, COMPUTE);
    }

    /// Calls a function lane by lane.
    private static void oneByOne(CodeBuilder code, VectorPlan.Call call) {
        loop(code, 1, lane -> {
            code.aload(0)
                    .iload(lane)
                    .loadConstant(call.out() * VectorFunction.LANES)
                    .iadd();
            for (int in : call.in()) {
                code.aload(0)
                        .iload(lane)
                        .loadConstant(in * VectorFunction.LANES)
                        .iadd()
                        .daload();
            }
            switch (call.node()) {
                case Expr.Unary unary -> Instructions.unary(code, unary.op());
                case Expr.Binary binary -> Instructions.binary(code, binary.op());
                case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _, Expr.Grid _ ->
                    throw new IllegalStateException("no call: " + call.node());
            }
            code.dastore();
        });
        code.return_();
    }

    /// @param body is given the local variable of the lane
    static void loop(CodeBuilder code, int step, IntConsumer body) {
        int lane = code.allocateLocal(TypeKind.INT);
        Label top = code.newLabel();
        Label end = code.newLabel();
        code.iconst_0().istore(lane).labelBinding(top);
        code.iload(lane).loadConstant(VectorFunction.LANES).if_icmpge(end);
        body.accept(lane);
        code.iinc(lane, step).goto_(top).labelBinding(end);
    }
}
