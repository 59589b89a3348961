package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.math.Draws;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.Block;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.InitialValues;
import io.github.thalweg.rule.RuleContext;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Text;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepText;
import io.github.thalweg.run.trajectory.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The update rule of a run, and the rule inside it where it wraps one.
final class RuleGraph {
    private static final String INNER_NAME = "inner.";
    /// Numbers that a rule can draw in one update.
    private static final double RANDOM_STRIDE = 64;

    private final RunGraphBuilder run;
    private final Graph graph;
    private final NoiseGraph noise;
    private final Expr lr;
    private final UnaryOperator<Expr> initially;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Expr> recorded = new ArrayList<>();
    private final List<Expr> conditionalCounts = new ArrayList<>();
    private int certainCount = 1;
    private @Nullable Value rate;

    /// @param initially an expression as it is in the first update
    RuleGraph(RunGraphBuilder run, NoiseGraph noise, Expr lr, UnaryOperator<Expr> initially) {
        this.run = run;
        this.graph = run.graph;
        this.noise = noise;
        this.lr = lr;
        this.initially = initially;
    }

    List<Variable> variables() {
        return List.copyOf(variables);
    }

    List<Expr> recorded() {
        return List.copyOf(recorded);
    }

    @Nullable
    Value rate() {
        return rate;
    }

    int perUpdate() {
        return certainCount;
    }

    /// A running count where gradients are evaluated under a condition or of some rows, else null.
    @Nullable
    Expr evaluations() {
        if (conditionalCounts.isEmpty() && !run.draws()) {
            return null;
        }
        Expr.Input before = graph.input("evaluations");
        Expr share = run.share();
        Expr after = graph.add(before, graph.multiply(graph.constant(certainCount), share));
        for (Expr count : conditionalCounts) {
            after = graph.add(after, graph.multiply(count, share));
        }
        run.carried.add(new Carried(before, graph.constant(0), after));
        return after;
    }

    /// @return theta after the update
    Value.Pair update(Optimizer optimizer, Arguments arguments, Value.Pair g) {
        return new Scope(optimizer, arguments, 0).update(g);
    }

    /// The names of one rule.
    private final class Scope implements RuleContext {
        private final Optimizer optimizer;
        private final UpdateRule rule;
        private final Text text;
        private final Map<String, Setting> settings;
        private final Arguments arguments;
        private final int depth;

        Scope(Optimizer optimizer, Arguments arguments, int depth) {
            this.optimizer = optimizer;
            this.rule = optimizer.rule();
            this.text = Text.of(rule);
            this.settings = arguments.ruleSettings().get(depth);
            this.arguments = arguments;
            this.depth = depth;
        }

        private String nameOf(String name) {
            return INNER_NAME.repeat(depth) + name;
        }

        private Block block(Map<String, Value> names) {
            return new Block(graph, text, settings, Arguments.rule(depth), names, this);
        }

        Value.Pair update(Value.Pair g) {
            var names = given(g);
            for (String name : text.carried()) {
                names.put(name, input(name));
            }
            var lines = new RuleLines(run.steps, text, depth);
            Map<String, Value> after = block(names).run(lines);
            lines.finish();
            for (InitialValue state : rule.state()) {
                carry(state, after.getOrDefault(state.name(), input(state.name())));
            }
            record(after);
            if (depth == 0) {
                rate = after.get("rate");
            }
            return run.reached(after.getOrDefault("theta", run.theta).toPair());
        }

        private Map<String, Value> given(Value.Pair g) {
            var names = new HashMap<String, Value>();
            names.put("theta", run.theta);
            names.put("g", g);
            names.put("t", new Value.One(run.t));
            names.put("lr", new Value.One(lr));
            names.put("lr0", new Value.One(graph.input("lr0")));
            names.put("loss", new Value.One(run.loss));
            names.put("axis", new Value.Pair(graph.constant(0), graph.constant(1)));
            return names;
        }

        private Value input(String name) {
            String full = " " + nameOf(name);
            return text.isPair(name)
                    ? new Value.Pair(graph.input(full + ".x"), graph.input(full + ".y"))
                    : new Value.One(graph.input(full));
        }

        private void carry(InitialValue state, Value after) {
            var names = given(run.theta);
            names.put("lr", new Value.One(initially.apply(lr)));
            Value first = block(names).value(InitialValues.parse(rule, state));
            switch (input(state.name())) {
                case Value.One(Expr.Input input) -> run.carried.add(new Carried(input, first.x(), after.x()));
                case Value.Pair(Expr.Input x, Expr.Input y) -> {
                    run.carried.add(new Carried(x, first.x(), after.x()));
                    run.carried.add(new Carried(y, first.y(), after.y()));
                }
                default -> throw new IllegalStateException("not inputs: " + state.name());
            }
        }

        private void record(Map<String, Value> after) {
            for (String name : text.names()) {
                Value value = after.get(name);
                if (name.equals("rate") || value == null) {
                    continue;
                }
                boolean pair = text.isPair(name);
                variables.add(new Variable(nameOf(name), pair, text.carried().contains(name)));
                recorded.add(value.x());
                if (pair) {
                    recorded.add(value.y());
                }
            }
        }

        @Override
        public Value.Pair gradient(Value.Pair point) {
            return noise.added(run.formula.gradientAt(point));
        }

        @Override
        public Value.Pair hessianDiagonal() {
            return run.formula.hessianDiagonal();
        }

        @Override
        public Value.Pair newton(Value.Pair v, Expr damping) {
            return run.formula.solve(v, damping);
        }

        @Override
        public Value.Pair inner(Value.Pair v) {
            Optimizer inner = optimizer.inner();
            if (inner == null) {
                throw new FormulaException(Messages.noInner(rule.id()), 0, 0);
            }
            if (inner.rule().method() != null) {
                throw new FormulaException(Messages.noText(inner.rule().id(), rule.id()), 0, 0);
            }
            handOver(inner, v);
            return new Scope(inner, arguments, depth + 1).update(v);
        }

        private void handOver(Optimizer inner, Value.Pair v) {
            String comment = Messages.handsOver(rule.name(), inner.rule().name());
            var text = new StepText(depth + 1, StepKind.GRADIENT, "g", true, "", null, comment, false);
            run.steps.add(text, v, Map.of());
        }

        @Override
        public Expr random(int place, int axis) {
            double index = Draws.DEPTH * depth + 2 * place + axis;
            Expr count = graph.add(graph.multiply(graph.constant(RANDOM_STRIDE), run.t), graph.constant(index));
            return Functions.uniform(graph, graph.input(Arguments.SEED), count);
        }

        @Override
        public void count(Expr condition, int gradients) {
            if (condition instanceof Expr.Constant(var _, double value)) {
                certainCount += value != 0 ? gradients : 0;
            } else {
                conditionalCounts.add(graph.multiply(condition, graph.constant(gradients)));
            }
        }

        @Override
        public Expr power(Expr base, Expr exponent) {
            return run.power(base, exponent);
        }
    }
}
