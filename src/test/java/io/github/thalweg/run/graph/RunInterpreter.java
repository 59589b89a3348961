package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Interpreter;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/// Runs the graph of a run update by update, without compiled code.
public final class RunInterpreter {
    private final RunGraph graph;
    private final Map<String, Double> values;
    private Interpreter interpreter;

    public RunInterpreter(Scenario scenario, RunSpec run) {
        Arguments arguments = Arguments.of(scenario, run);
        graph = RunGraphBuilder.build(scenario, run, arguments);
        values = new HashMap<>(arguments.values());
        values.put("x", scenario.start().x());
        values.put("y", scenario.start().y());
        interpreter = new Interpreter(values::get);
        for (Carried c : graph.carried()) {
            values.put(c.input().name(), interpreter.value(c.initial()));
        }
    }

    public RunGraph graph() {
        return graph;
    }

    /// Takes the point of a row into view.
    public void look(int row) {
        values.put("t", row + 1.0);
        interpreter = new Interpreter(values::get);
    }

    public void set(String input, double value) {
        values.put(input, value);
    }

    public double value(Expr node) {
        return interpreter.value(node);
    }

    public void update() {
        var next = new HashMap<String, Double>();
        next.put("x", value(graph.update().next().x()));
        next.put("y", value(graph.update().next().y()));
        graph.carried().forEach(c -> next.put(c.input().name(), value(c.next())));
        values.putAll(next);
    }
}
