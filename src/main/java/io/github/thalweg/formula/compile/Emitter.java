package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_void;

import io.github.thalweg.formula.compile.Regions.Region;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Writer of the evaluation of expressions into a method: shared nodes once, and each side of a selection only
/// where it is chosen.
///
/// HotSpot does not compile methods over 8,000 bytes. An evaluation that would come near keeps its values in an array
/// instead of local variables and is cut into static methods of the same class.
public final class Emitter {
    private static final MethodTypeDesc PART = MethodTypeDesc.of(CD_void, CD_double.arrayType());
    /// Bytes of code that a method of an evaluation that is cut may have, about.
    private static final int PART_BYTES = 4000;
    /// A side of a selection larger than this becomes methods of its own when the evaluation is cut.
    private static final int INLINE_BYTES = 800;

    private final ClassDesc owner;
    private final ClassBuilder classBuilder;
    private final String name;
    private final Graph graph;
    private final Regions regions;
    private final CodeSize sizes;
    private final Storage storage;
    private final Set<Expr> done = new HashSet<>();
    private final AskedOrders orders;

    private int parts;

    private Emitter(
            ClassDesc owner, ClassBuilder classBuilder, String name, Graph graph, List<Expr> roots, CodeBuilder code) {
        this.owner = owner;
        this.classBuilder = classBuilder;
        this.name = name;
        this.graph = graph;
        this.regions = new Regions(graph, roots);
        this.sizes = new CodeSize(regions);
        this.orders = new AskedOrders(graph, roots);
        this.storage = sizes.of(regions.root()) > CodeSize.WHOLE_METHOD ? Storage.array(code) : Storage.locals();
    }

    /// Starts an evaluation in a method.
    ///
    /// @param name  of the method, unique in the class: the parts of a large evaluation are called after it
    /// @param roots all that the method will compute
    public static Emitter in(
            ClassDesc owner, ClassBuilder classBuilder, String name, Graph graph, List<Expr> roots, CodeBuilder code) {
        var emitter = new Emitter(owner, classBuilder, name, graph, roots, code);
        emitter.storage.prepare(code, graph.reachable(roots).size());
        return emitter;
    }

    /// Gives an input the double on the operand stack.
    public void set(CodeBuilder code, Expr.Input input) {
        storage.store(code, input);
    }

    /// Evaluates what `roots` need and is not evaluated yet; the inputs must be set.
    public void compute(CodeBuilder code, List<Expr> roots) {
        var needed = new HashSet<>(graph.reachable(roots));
        List<Expr> statements = regions.root().statements.stream()
                .filter(node -> needed.contains(node) && done.add(node))
                .toList();
        write(code, statements, storage);
    }

    /// Pushes the value of an expression whose statements are computed.
    public void push(CodeBuilder code, Expr node) {
        push(code, node, storage);
    }

    private void write(CodeBuilder code, List<Expr> statements, Storage where) {
        if (storage.isLocal()) {
            statements.forEach(statement -> store(code, statement, where));
            return;
        }
        var part = new ArrayList<Expr>();
        int size = 0;
        for (Expr statement : statements) {
            if (size > 0 && size + sizes.cut(statement) > PART_BYTES) {
                callPart(code, List.copyOf(part), where);
                part.clear();
                size = 0;
            }
            part.add(statement);
            size += sizes.cut(statement);
        }
        if (!part.isEmpty()) {
            callPart(code, part, where);
        }
    }

    private void callPart(CodeBuilder code, List<Expr> statements, Storage where) {
        String partName = name + "$" + parts++;
        classBuilder.withMethodBody(partName, PART, ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE, body -> {
            Storage inside = where.asParameter();
            statements.forEach(statement -> store(body, statement, inside));
            body.return_();
        });
        where.pushArray(code);
        code.invokestatic(owner, partName, PART);
    }

    private void store(CodeBuilder code, Expr statement, Storage where) {
        if (statement instanceof Expr.Select select) {
            select(code, select, where);
        } else {
            operate(code, statement, where);
            where.store(code, statement);
        }
    }

    private void select(CodeBuilder code, Expr.Select select, Storage where) {
        Label otherwise = code.newLabel();
        Label end = code.newLabel();
        Consumer<Expr> push = node -> push(code, node, where);
        Instructions.jumpUnless(code, select.condition(), otherwise, push, where.keeps(select.condition()));
        side(code, regions.thenSide(select), where);
        push.accept(select.then());
        where.store(code, select);
        code.goto_(end).labelBinding(otherwise);
        side(code, regions.otherwiseSide(select), where);
        push.accept(select.otherwise());
        where.store(code, select);
        code.labelBinding(end);
    }

    private void side(CodeBuilder code, Region region, Storage where) {
        if (storage.isLocal() || sizes.of(region) <= INLINE_BYTES) {
            region.statements.forEach(statement -> store(code, statement, where));
        } else {
            write(code, region.statements, where);
        }
    }

    private void push(CodeBuilder code, Expr node, Storage where) {
        if (node instanceof Expr.Constant(var _, double value)) {
            code.loadConstant(value);
        } else if (where.keeps(node)) {
            where.load(code, node);
        } else {
            operate(code, node, where);
        }
    }

    /// All arguments are stored or inputs: none asks while another is being asked.
    private void rows(CodeBuilder code, Expr.Rows rows, Storage where) {
        code.ldc(RowEvaluators.constant(graph, rows.sum()));
        code.invokevirtual(RowEvaluators.EVALUATOR, "memory", RowEvaluators.MEMORY_OF);
        for (int i = 0; i < rows.arguments().size(); i++) {
            push(code, rows.arguments().get(i), where);
            code.loadConstant(i).invokevirtual(RowEvaluators.MEMORY, "set", RowEvaluators.SET);
        }
        code.loadConstant(rows.part().place()).loadConstant(orders.of(rows));
        code.invokevirtual(RowEvaluators.MEMORY, "get", RowEvaluators.GET);
    }

    private void operate(CodeBuilder code, Expr node, Storage where) {
        if (node instanceof Expr.Rows rows) {
            rows(code, rows, where);
            return;
        }
        Graph.children(node).forEach(child -> push(code, child, where));
        switch (node) {
            case Expr.Unary unary -> Instructions.unary(code, unary.op());
            case Expr.Binary binary -> Instructions.binary(code, binary.op());
            case Expr.Grid grid -> GridCalls.write(code, graph, grid);
            case Expr.Constant _, Expr.Input _, Expr.Select _, Expr.Rows _ ->
                throw new IllegalStateException("not computed when it was needed: " + node);
        }
    }
}
