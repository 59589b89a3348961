package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.rule.Block;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.InitialValues;
import io.github.thalweg.rule.RuleContext;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Text;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The learning rate of an update: the segment that its number falls in.
final class ScheduleGraph {
    private final RunGraphBuilder run;
    private final Graph graph;
    private final Arguments arguments;
    private final Map<String, Value> given = new HashMap<>();
    private final Map<Expr.Input, Expr> initial = new HashMap<>();
    private final Expr rate;

    ScheduleGraph(RunGraphBuilder run, List<Segment> segments, Arguments arguments, @Nullable Expr validation) {
        this.run = run;
        this.graph = run.graph;
        this.arguments = arguments;
        one("lr0", graph.input("lr0"));
        one("loss", run.loss);
        one("last_loss", previous("last loss", run.loss));
        Expr undefined = graph.constant(Double.NaN);
        one("validation", validation == null ? undefined : validation);
        one("last_validation", validation == null ? undefined : previous("last validation", validation));
        this.rate = rate(segments);
        initial.put(run.t, graph.constant(1));
    }

    private void one(String name, Expr value) {
        given.put(name, new Value.One(value));
    }

    private Expr previous(String name, Expr value) {
        Expr.Input input = graph.input(name);
        carry(input, graph.constant(Double.NaN), value);
        return input;
    }

    private void carry(Expr.Input input, Expr first, Expr next) {
        run.carried.add(new Carried(input, first, next));
        initial.put(input, first);
    }

    Expr rate() {
        return rate;
    }

    /// An expression as it is in the first update.
    Expr initially(Expr expression) {
        return graph.substitute(expression, input -> initial.getOrDefault(input, input));
    }

    private Expr rate(List<Segment> segments) {
        Expr done = graph.subtract(run.t, graph.constant(1));
        var rates = new ArrayList<Expr>();
        for (int i = 0; i < segments.size(); i++) {
            Expr k = graph.subtract(done, graph.input(Arguments.schedule(i) + " from"));
            rates.add(segment(segments.get(i), i, segments.size() == 1 ? done : k, active(i, segments.size(), done)));
        }
        Expr rate = rates.getLast();
        for (int i = segments.size() - 2; i >= 0; i--) {
            rate = graph.select(
                    run.apply("<", done, graph.input(Arguments.schedule(i + 1) + " from")), rates.get(i), rate);
        }
        return rate;
    }

    private Expr active(int i, int count, Expr done) {
        Expr active = graph.constant(1);
        if (i > 0) {
            active = run.apply("<=", graph.input(Arguments.schedule(i) + " from"), done);
        }
        if (i < count - 1) {
            active = graph.multiply(active, run.apply("<", done, graph.input(Arguments.schedule(i + 1) + " from")));
        }
        return active;
    }

    private Expr segment(Segment segment, int index, Expr k, Expr active) {
        String prefix = Arguments.schedule(index);
        Text text = Text.of(segment.schedule());
        Map<String, Setting> settings = arguments.scheduleSettings().get(index);
        var names = new HashMap<>(given);
        names.put("k", new Value.One(k));
        names.put("N", new Value.One(graph.input(prefix + " length")));
        var block = new Block(graph, text, settings, prefix, names, new PlainGiven(graph));
        var firsts = new HashMap<String, Expr>();
        for (InitialValue state : segment.schedule().state()) {
            firsts.put(
                    state.name(),
                    block.value(InitialValues.parse(segment.schedule(), state)).x());
            names.put(state.name(), new Value.One(graph.input(prefix + " " + state.name())));
        }
        Map<String, Value> after = new Block(graph, text, settings, prefix, names, new PlainGiven(graph)).run();
        for (InitialValue state : segment.schedule().state()) {
            Expr.Input input = graph.input(prefix + " " + state.name());
            Expr next = after.getOrDefault(state.name(), new Value.One(input)).x();
            carry(input, firsts.getOrDefault(state.name(), next), graph.select(active, next, input));
        }
        return after.getOrDefault("lr", new Value.One(graph.input("lr0"))).x();
    }

    /// A schedule has no gradients to call.
    private record PlainGiven(Graph graph) implements RuleContext {
        @Override
        public Value.Pair gradient(Value.Pair point) {
            throw noGradient();
        }

        @Override
        public Value.Pair hessianDiagonal() {
            throw noGradient();
        }

        @Override
        public Value.Pair newton(Value.Pair v, Expr damping) {
            throw noGradient();
        }

        @Override
        public Value.Pair inner(Value.Pair v) {
            throw noGradient();
        }

        @Override
        public Expr random(int place, int axis) {
            throw noGradient();
        }

        @Override
        public void count(Expr condition, int gradients) {
            throw noGradient();
        }

        @Override
        public Expr power(Expr base, Expr exponent) {
            return graph.pow(base, exponent);
        }

        private static IllegalStateException noGradient() {
            return new IllegalStateException("the words of a schedule have no gradient");
        }
    }
}
