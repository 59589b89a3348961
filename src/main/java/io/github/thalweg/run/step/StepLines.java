package io.github.thalweg.run.step;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.trajectory.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Collector of an update's lines while the graph of a run is built, with the expressions to be recorded for them.
public final class StepLines {
    private static final Map<String, Integer> FUNCTIONS = Map.of("norm", 1, "gradient", 1);

    private final Set<String> arguments;
    private final boolean oneVariable;
    private final List<StepSource> lines = new ArrayList<>();
    private final Map<Expr, Integer> columns = new LinkedHashMap<>();

    /// @param arguments names of the inputs that are a run's numbers
    /// @param oneVariable  y is 0, and not told of
    public StepLines(Set<String> arguments, boolean oneVariable) {
        this.arguments = arguments;
        this.oneVariable = oneVariable;
    }

    public List<StepSource> lines() {
        return List.copyOf(lines);
    }

    public List<Expr> recorded() {
        return List.copyOf(columns.keySet());
    }

    /// Adds a line that comes before the rule.
    ///
    /// @param code in the names of `reads`
    public void before(StepKind kind, String name, String code, String comment, Value value, Map<String, Value> reads) {
        var syntax = Parser.parse(code, Vocabulary.ofRule(reads.keySet(), FUNCTIONS));
        boolean pair = value instanceof Value.Pair;
        add(new StepText(0, kind, name, pair, code, syntax, comment, false), value, reads);
    }

    /// @return the place of the line
    public int add(StepText text, Value value, Map<String, Value> reads) {
        var places = new TreeMap<String, StepSource.Place>();
        reads.forEach((name, read) -> places.put(name, place(read)));
        lines.add(new StepSource(text, place(value), places));
        return lines.size() - 1;
    }

    /// Marks a line as without effect.
    public void kill(int index) {
        lines.set(index, lines.get(index).killed());
    }

    private StepSource.Place place(Value value) {
        Quantity x = quantity(value.x());
        return oneVariable
                ? new StepSource.Place(x, x, false)
                : new StepSource.Place(x, quantity(value.y()), value instanceof Value.Pair);
    }

    private Quantity quantity(Expr expression) {
        return switch (expression) {
            case Expr.Constant(var _, double value) -> new Quantity.Fixed(value);
            case Expr.Input(var _, String name) when name.equals("t") -> new Quantity.Update();
            case Expr.Input(var _, String name) when arguments.contains(name) -> new Quantity.Argument(name);
            default ->
                new Quantity.Recorded(Column.FIRST_VARIABLE + columns.computeIfAbsent(expression, _ -> columns.size()));
        };
    }
}
