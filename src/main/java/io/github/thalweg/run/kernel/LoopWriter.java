package io.github.thalweg.run.kernel;

import io.github.thalweg.formula.compile.Emitter;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.run.graph.RunGraph;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writer of a run's loop, [Kernel#advance]: look at the point, record it, stop or update.
final class LoopWriter {
    private final RunGraph run;
    private final Recording recording;
    private final CodeBuilder code;
    private final int state;
    private final int row;
    private final int end;
    private final int base;
    private final List<Expr> here;
    private final List<Expr> update;
    private final Emitter emitter;
    private final Map<Integer, Integer> columns = new HashMap<>();

    LoopWriter(RunGraph run, Recording recording, ClassBuilder type, CodeBuilder code) {
        this.run = run;
        this.recording = recording;
        this.code = code;
        state = code.parameterSlot(1);
        row = code.parameterSlot(2);
        end = code.parameterSlot(3);
        base = code.parameterSlot(5);
        here = new ArrayList<>(Recording.values(recording.here()));
        here.add(run.here().gradientX());
        here.add(run.here().gradientY());
        if (run.here().stop() != null) {
            here.add(run.here().stop());
        }
        update = new ArrayList<>(Recording.values(recording.after()));
        update.addAll(nextValues());
        var roots = new ArrayList<>(here);
        roots.addAll(update);
        emitter = Emitter.in(KernelCompiler.SELF, type, "advance", run.graph(), roots, code);
    }

    private List<Expr> nextValues() {
        var next = new ArrayList<>(
                List.of(run.update().next().x(), run.update().next().y()));
        run.carried().forEach(carried -> next.add(carried.next()));
        return next;
    }

    private List<Expr.Input> inputs() {
        var inputs = new ArrayList<>(List.of(run.x(), run.y()));
        run.carried().forEach(carried -> inputs.add(carried.input()));
        return inputs;
    }

    void write(Consumer<Emitter> setArguments) {
        setArguments.accept(emitter);
        loadState();
        loadColumns();
        Label top = code.newLabel();
        Label done = code.newLabel();
        Label stopped = code.newLabel();
        code.labelBinding(top);
        code.iload(row).iconst_1().iadd().i2d();
        emitter.set(code, run.t());
        emitter.compute(code, here);
        record(recording.here(), 0);
        Label doubtful = code.newLabel();
        Label finite = code.newLabel();
        jumpIfNotFinite(doubtful);
        code.labelBinding(finite);
        jumpIfStopped(stopped);
        code.iload(row).iload(end).if_icmpge(done);
        emitter.compute(code, update);
        record(recording.after(), 1);
        commit();
        code.iinc(row, 1).goto_(top);
        lookAgain(doubtful, finite);
        code.labelBinding(done);
        saveState();
        code.iload(row).ireturn();
        code.labelBinding(stopped);
        saveState();
        code.iload(row).iconst_m1().ixor().ireturn();
    }

    private void loadState() {
        List<Expr.Input> inputs = inputs();
        for (int i = 0; i < inputs.size(); i++) {
            code.aload(state).loadConstant(i).daload();
            emitter.set(code, inputs.get(i));
        }
    }

    private void saveState() {
        List<Expr.Input> inputs = inputs();
        for (int i = 0; i < inputs.size(); i++) {
            code.aload(state).loadConstant(i);
            emitter.push(code, inputs.get(i));
            code.dastore();
        }
    }

    private void loadColumns() {
        var entries = new ArrayList<>(recording.here());
        entries.addAll(recording.after());
        for (Recording.Entry entry : entries) {
            int local = code.allocateLocal(TypeKind.REFERENCE);
            code.aload(code.parameterSlot(4))
                    .loadConstant(entry.column())
                    .aaload()
                    .astore(local);
            columns.put(entry.column(), local);
        }
    }

    private void record(List<Recording.Entry> entries, int ahead) {
        for (Recording.Entry entry : entries) {
            code.aload(columns.getOrDefault(entry.column(), -1));
            code.iload(row).iload(base).isub();
            if (ahead != 0) {
                code.loadConstant(ahead).iadd();
            }
            emitter.push(code, entry.value());
            code.dastore();
        }
    }

    private List<Expr> finite() {
        return List.of(
                run.x(),
                run.y(),
                run.here().loss(),
                run.here().gradientX(),
                run.here().gradientY());
    }

    /// A sum of five that is finite is one of finite numbers; what else it is of is looked at apart, for it is seldom.
    private void jumpIfNotFinite(Label doubtful) {
        List<Expr> all = finite();
        for (int i = 0; i < all.size(); i++) {
            emitter.push(code, all.get(i));
            if (i > 0) {
                code.dadd();
            }
        }
        code.dup2().dsub().dconst_0().dcmpl().ifne(doubtful);
    }

    /// 0 times a number is 0 for finite numbers only, so one comparison serves for all five.
    private void lookAgain(Label doubtful, Label finite) {
        code.labelBinding(doubtful);
        List<Expr> all = finite();
        for (int i = 0; i < all.size(); i++) {
            emitter.push(code, all.get(i));
            code.dconst_0().dmul();
            if (i > 0) {
                code.dadd();
            }
        }
        code.dconst_0().dcmpl().ifeq(finite);
    }

    private void jumpIfStopped(Label stopped) {
        if (run.here().stop() != null) {
            emitter.push(code, run.here().stop());
            code.dconst_0().dcmpl().ifne(stopped);
        }
    }

    /// All new values are pushed before any old one is replaced.
    private void commit() {
        nextValues().forEach(value -> emitter.push(code, value));
        inputs().reversed().forEach(input -> emitter.set(code, input));
    }
}
