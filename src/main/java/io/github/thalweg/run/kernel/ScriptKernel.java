package io.github.thalweg.run.kernel;

import io.github.thalweg.formula.compile.ScriptEmitter;
import io.github.thalweg.formula.compile.ScriptTables;
import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.run.graph.Carried;
import io.github.thalweg.run.graph.RunGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writer of a run as JavaScript, from the graph that its bytecode is made of: the same operations, and the same bits.
///
/// A kernel is an object with `size`, the length of the state; `columns`, the numbers of those that it records (see
/// [io.github.thalweg.run.trajectory.Column]); `start(a, s)` and `advance(a, s, row, end, c)`, which do what [Kernel]
/// says; and `lines(a, s, t)`, the numbers that the lines of update t are told with. `a` are the arguments, `s` the
/// state, `c` the columns by their numbers.
public final class ScriptKernel {
    private final RunGraph run;
    private final Map<String, Integer> arguments = new HashMap<>();
    private final Map<Expr.Input, String> inputs = new HashMap<>();
    private final List<Expr.Input> state = new ArrayList<>();
    private final Recording recording;
    private final StringBuilder code = new StringBuilder();

    private ScriptKernel(RunGraph run, List<String> arguments) {
        this.run = run;
        this.recording = Recording.of(run, true);
        for (int i = 0; i < arguments.size(); i++) {
            this.arguments.put(arguments.get(i), i);
        }
        state.add(run.x());
        state.add(run.y());
        run.carried().forEach(carried -> state.add(carried.input()));
        for (int i = 0; i < state.size(); i++) {
            inputs.put(state.get(i), "s" + i);
        }
        inputs.put(run.t(), "t");
    }

    /// A JavaScript expression.
    ///
    /// @param run       of a rule that is a text
    /// @param arguments names of the inputs that are a run's numbers, in the order they are handed in
    /// @param tables     of the script, for its sums over rows
    public static String code(RunGraph run, List<String> arguments, ScriptTables tables) {
        if (run.update().method() != null) {
            throw new IllegalArgumentException("a method class has no text to write");
        }
        return tables.around(run.graph(), new ScriptKernel(run, arguments).object());
    }

    private String object() {
        String columns = IntStream.concat(
                        recording.here().stream().mapToInt(Recording.Entry::column),
                        after().stream().mapToInt(Recording.Entry::column))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        code.append("{\nsize: ").append(state.size());
        code.append(",\nperUpdate: ").append(run.update().perUpdate());
        code.append(",\ncolumns: [").append(columns).append("],\n");
        start();
        advance();
        lines();
        return code.append("}").toString();
    }

    /// Without the rule's variables: a page computes these for the update that it shows.
    private List<Recording.Entry> after() {
        return recording.after().stream()
                .filter(entry -> entry.column() < io.github.thalweg.run.trajectory.Column.FIRST_VARIABLE)
                .toList();
    }

    private String name(Expr.Input input) {
        String known = inputs.get(input);
        Integer argument = arguments.get(input.name());
        if (known == null && argument == null) {
            throw new IllegalStateException("no source of " + input.name());
        }
        return known == null ? "a" + argument : known;
    }

    private ScriptEmitter emitter(List<Expr> roots) {
        run.graph().reachable(roots).forEach(node -> {
            if (node instanceof Expr.Input input && !inputs.containsKey(input)) {
                code.append("let ").append(name(input)).append(" = a[");
                code.append(arguments.get(input.name())).append("];\n");
            }
        });
        return new ScriptEmitter(run.graph(), roots, code, this::name);
    }

    private void loadState() {
        for (int i = 0; i < state.size(); i++) {
            code.append("let s").append(i).append(" = s[").append(i).append("];\n");
        }
    }

    private void start() {
        List<Expr> initial = run.carried().stream().map(Carried::initial).toList();
        code.append("start: function (a, s) {\nlet s0 = s[0];\nlet s1 = s[1];\n");
        ScriptEmitter emitter = emitter(initial);
        emitter.compute(initial);
        for (int i = 0; i < initial.size(); i++) {
            code.append("s[").append(i + 2).append("] = ").append(emitter.value(initial.get(i)));
            code.append(";\n");
        }
        code.append("},\n");
    }

    private void advance() {
        var here = new ArrayList<>(Recording.values(recording.here()));
        here.add(run.here().gradientX());
        here.add(run.here().gradientY());
        if (run.here().stop() != null) {
            here.add(run.here().stop());
        }
        var next = new ArrayList<>(
                List.of(run.update().next().x(), run.update().next().y()));
        run.carried().forEach(carried -> next.add(carried.next()));
        var update = new ArrayList<>(Recording.values(after()));
        update.addAll(next);
        var roots = new ArrayList<>(here);
        roots.addAll(update);
        code.append("advance: function (a, s, row, end, c) {\n");
        loadState();
        ScriptEmitter emitter = emitter(roots);
        code.append("let stopped = false;\nfor (;;) {\nlet t = row + 1;\n");
        emitter.compute(here);
        recording.here().forEach(entry -> record(entry, "row", emitter));
        leave(emitter);
        emitter.compute(update);
        after().forEach(entry -> record(entry, "row + 1", emitter));
        for (int i = 0; i < next.size(); i++) {
            code.append("let n").append(i).append(" = ").append(emitter.value(next.get(i)));
            code.append(";\n");
        }
        for (int i = 0; i < next.size(); i++) {
            code.append("s").append(i).append(" = n").append(i).append(";\n");
        }
        code.append("row++;\n}\n");
        for (int i = 0; i < next.size(); i++) {
            code.append("s[").append(i).append("] = s").append(i).append(";\n");
        }
        code.append("return stopped ? ~row : row;\n},\n");
    }

    private void record(Recording.Entry entry, String row, ScriptEmitter emitter) {
        code.append("c[").append(entry.column()).append("][").append(row).append("] = ");
        code.append(emitter.value(entry.value())).append(";\n");
    }

    /// 0 times a number is 0 for finite numbers only.
    private void leave(ScriptEmitter emitter) {
        String finite =
                List.of(
                                run.x(),
                                run.y(),
                                run.here().loss(),
                                run.here().gradientX(),
                                run.here().gradientY())
                        .stream()
                        .map(value -> "0 * " + emitter.value(value))
                        .collect(Collectors.joining(" + "));
        code.append("if (!(").append(finite).append(" === 0)) {\nbreak;\n}\n");
        if (run.here().stop() != null) {
            code.append("if (").append(emitter.condition(run.here().stop()));
            code.append(") {\nstopped = true;\nbreak;\n}\n");
        }
        code.append("if (row >= end) {\nbreak;\n}\n");
    }

    private void lines() {
        List<Expr> told = run.steps().recorded();
        code.append("lines: function (a, s, t) {\n");
        loadState();
        ScriptEmitter emitter = emitter(told);
        emitter.compute(told);
        code.append("return [");
        code.append(told.stream().map(emitter::value).collect(Collectors.joining(", ")));
        code.append("];\n}\n");
    }
}
