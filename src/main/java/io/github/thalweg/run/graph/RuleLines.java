package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.rule.Block;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLines;
import io.github.thalweg.run.step.StepText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines of an update, one for each statement of one rule.
final class RuleLines implements Block.Watcher {
    private static final double SQUARE = 2;

    private record Seen(int line, Statement statement, Value value, Set<String> reads) {}

    private final StepLines lines;
    private final Text text;
    private final int depth;
    private final GradientDegree degree;
    private final List<Seen> seen = new ArrayList<>();

    /// @param depth 0 for the run's own rule
    RuleLines(StepLines lines, Text text, int depth) {
        this.lines = lines;
        this.text = text;
        this.depth = depth;
        this.degree = new GradientDegree(text);
    }

    @Override
    public void assigned(Statement statement, Value value, Map<String, Value> reads) {
        boolean pair = value instanceof Value.Pair;
        var line = new StepText(
                depth,
                kind(statement.name(), pair),
                statement.name(),
                pair,
                statement.code(),
                statement.value(),
                statement.comment(),
                false);
        seen.add(new Seen(lines.add(line, value, reads), statement, value, reads.keySet()));
    }

    private StepKind kind(String name, boolean pair) {
        if (name.equals("theta")) {
            return StepKind.STEP;
        }
        if (pair && degree.of(name) == SQUARE) {
            return StepKind.SQUARES;
        }
        return text.carried().contains(name) ? StepKind.MEMORY : StepKind.VALUE;
    }

    /// Marks the lines that the present switches leave without effect: those that would have one with all branches
    /// open, and those that have become a mere number.
    void finish() {
        List<Boolean> open = live(s -> names(s.statement().value()));
        List<Boolean> now = live(Seen::reads);
        for (int i = 0; i < seen.size(); i++) {
            if ((open.get(i) && !now.get(i)) || isClosed(seen.get(i))) {
                lines.kill(seen.get(i).line());
            }
        }
    }

    private List<Boolean> live(java.util.function.Function<Seen, Set<String>> reads) {
        var assignments = seen.stream()
                .map(s -> new Liveness.Assignment(s.statement().name(), reads.apply(s)))
                .toList();
        Set<String> outputs = depth == 0 ? Set.of("theta", "rate") : Set.of("theta");
        return Liveness.of(assignments, outputs, text.carried());
    }

    private static boolean isClosed(Seen seen) {
        boolean fixed =
                seen.value().x() instanceof Expr.Constant && seen.value().y() instanceof Expr.Constant;
        return fixed && !seen.reads().containsAll(names(seen.statement().value()));
    }

    private static Set<String> names(Syntax syntax) {
        var names = new HashSet<String>();
        collect(syntax, names);
        return names;
    }

    private static void collect(Syntax syntax, Set<String> names) {
        switch (syntax) {
            case Syntax.Number _, Syntax.Quoted _ -> {}
            case Syntax.Name name -> names.add(name.name());
            case Syntax.Apply apply -> apply.arguments().forEach(a -> collect(a, names));
        }
    }
}
