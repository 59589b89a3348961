package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLines;
import io.github.thalweg.run.step.StepText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The stages before the rule: the scheduled rate, and the gradient that the rule is given, after noise, clipping
/// and `l2`.
final class SeenGradient {
    private final RunGraphBuilder run;
    private final Graph graph;
    private final Value.@Nullable Pair noise;
    private final StepLines lines;

    /// @param noise of the update, or null without noise
    /// @param lines what is told of it
    SeenGradient(RunGraphBuilder run, Value.@Nullable Pair noise, StepLines lines) {
        this.run = run;
        this.graph = run.graph;
        this.noise = noise;
        this.lines = lines;
    }

    /// Adds the line that derives the schedule's rate from the base rate, where they differ.
    void rateLine(Expr lr, List<Segment> schedule) {
        Expr.Input base = graph.input("lr0");
        if (!lr.equals(base)) {
            Stream<String> names =
                    schedule.stream().map(segment -> segment.schedule().name());
            var factor = new Value.One(graph.divide(lr, base));
            lines.before(
                    StepKind.RATE,
                    "lr",
                    "lr0*schedule",
                    Messages.rate(names),
                    new Value.One(lr),
                    Map.of("lr0", new Value.One(base), "schedule", factor));
        }
    }

    /// @param truth what the run sees without noise
    Value.Pair of(Value.Pair truth) {
        if (run.has(Arguments.MAXIMIZE)) {
            line("-gradient(theta)", Messages.UPHILL, truth, Map.of("theta", run.theta));
        } else if (run.draws()) {
            line("gradient(theta)", StepText.OF_ROWS, truth, Map.of("theta", run.theta));
        } else {
            line("gradient(theta)", Messages.BEFORE_STEP, truth, Map.of("theta", run.theta));
        }
        return penalized(cut(clipped(noised(truth))));
    }

    private Value.Pair noised(Value.Pair g) {
        if (noise == null) {
            return g;
        }
        var seen = new Value.Pair(graph.add(g.x(), noise.x()), graph.add(g.y(), noise.y()));
        line("g + noise", Messages.NOISE_ADDED, seen, Map.of("g", g, "noise", noise));
        return seen;
    }

    /// Pascanu, Mikolov & Bengio, 2013: scaled down to the norm, never up.
    private Value.Pair clipped(Value.Pair g) {
        if (!run.has("clip_norm")) {
            return g;
        }
        Expr norm = run.apply("sqrt", graph.add(graph.multiply(g.x(), g.x()), graph.multiply(g.y(), g.y())));
        Expr limit = graph.input("clip_norm");
        Expr factor = graph.select(run.apply("<", limit, norm), graph.divide(limit, norm), graph.constant(1));
        Value.Pair scaled = g.map(d -> graph.multiply(d, factor));
        line(
                "g*min(1, clip_norm/norm(g))",
                Messages.NORM_CLIPPED,
                scaled,
                Map.of("g", g, "clip_norm", new Value.One(limit)));
        return scaled;
    }

    private Value.Pair cut(Value.Pair g) {
        if (!run.has("clip_value")) {
            return g;
        }
        Expr limit = graph.input("clip_value");
        Value.Pair clamped = g.map(d -> run.apply("clamp", d, graph.negate(limit), limit));
        line(
                "clamp(g, -clip_value, clip_value)",
                Messages.VALUE_CLIPPED,
                clamped,
                Map.of("g", g, "clip_value", new Value.One(limit)));
        return clamped;
    }

    private Value.Pair penalized(Value.Pair g) {
        if (!run.has("l2")) {
            return g;
        }
        Expr l2 = graph.input("l2");
        var pulled = new Value.Pair(
                graph.add(g.x(), graph.multiply(l2, run.theta.x())),
                graph.add(g.y(), graph.multiply(l2, run.theta.y())));
        line(
                "g + l2*theta",
                Messages.WEIGHT_DECAY,
                pulled,
                Map.of("g", g, "l2", new Value.One(l2), "theta", run.theta));
        return pulled;
    }

    private void line(String code, String comment, Value.Pair value, Map<String, Value> reads) {
        lines.before(StepKind.GRADIENT, "g", code, comment, value, reads);
    }
}
