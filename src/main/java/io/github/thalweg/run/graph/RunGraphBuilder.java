package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Value;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import io.github.thalweg.run.step.StepLines;
import io.github.thalweg.run.trajectory.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builder of a run's graph, in this order: rate from the schedule, true gradient, its
/// negation where the run maximizes, noise, clipping, `l2`, rule.
public final class RunGraphBuilder {
    final Graph graph = new Graph();
    /// What an update sees: the landscape, of the rows that it draws, upside down where the run maximizes.
    final FormulaGraph formula;

    /// The loss that rules and schedules read: of all rows.
    final Expr loss;
    /// The rows that an update draws, or null where it sees all.
    private final @Nullable Drawing drawing;

    private final FormulaGraph recorded;
    final Expr.Input t = graph.input("t");
    final Value.Pair theta = new Value.Pair(graph.input("x"), graph.input("y"));
    final List<Carried> carried = new ArrayList<>();
    final StepLines steps;
    private final Scenario scenario;
    private final RunSpec run;
    private final Arguments arguments;
    private final Map<Expr, Expr.Input> powers = new HashMap<>();

    private RunGraphBuilder(Scenario scenario, RunSpec run, Arguments arguments) {
        this.scenario = scenario;
        this.run = run;
        this.arguments = arguments;
        this.steps = new StepLines(arguments.values().keySet(), scenario.oneVariable());
        this.recorded = new FormulaGraph(graph, scenario.landscape().landscape());
        Landscape landscape = scenario.landscape().landscape();
        RowTable rows = landscape.rows();
        RowTable drawn = has(Drawing.BATCH) ? rows : null;
        FormulaGraph seen = drawn == null ? recorded : new FormulaGraph(graph, landscape, landscape.data(), true);
        this.drawing = drawn == null ? null : new Drawing(this, drawn.length());
        this.formula = has(Arguments.MAXIMIZE) ? seen.negated() : seen;
        this.loss = has(Arguments.MAXIMIZE) ? graph.negate(recorded.loss) : recorded.loss;
    }

    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text is not one
    public static RunGraph build(Scenario scenario, RunSpec run, Arguments arguments) {
        return new RunGraphBuilder(scenario, run, arguments).build();
    }

    private RunGraph build() {
        Expr validation = validationLoss();
        Expr stop = validation == null ? null : earlyStop(validation);
        var schedule = new ScheduleGraph(this, run.schedule(), arguments, validation);
        Expr lr = schedule.rate();
        var noise = new NoiseGraph(this, scenario.noise(run));
        var seen = new SeenGradient(this, noise.drawn(), steps);
        seen.rateLine(lr, run.schedule());
        String method = run.optimizer().rule().method();
        RunGraph.Update update = method == null
                ? ofText(new RuleGraph(this, noise, lr, schedule::initially), seen.of(formula.gradient))
                : ofMethod(MethodGraph.of(method, this, arguments, seen, noise.drawn()));
        var here = new RunGraph.Here(recorded.loss, recorded.gradient.x(), recorded.gradient.y(), validation, stop);
        return new RunGraph(
                graph, graph.input("x"), graph.input("y"), t, here, lr, beside(update), List.copyOf(carried), steps);
    }

    /// What a gradient of the update costs, of one of all rows.
    Expr share() {
        return drawing == null ? graph.constant(1) : drawing.share();
    }

    boolean oneVariable() {
        return scenario.landscape().landscape().oneVariable();
    }

    /// A point where a rule has gone; of one variable, y stays 0 whatever a rule divides by.
    Value.Pair reached(Value.Pair point) {
        return oneVariable() ? new Value.Pair(point.x(), graph.constant(0)) : point;
    }

    boolean draws() {
        return drawing != null;
    }

    /// The update with its epoch and the loss of its rows, unless the rule has such names.
    private RunGraph.Update beside(RunGraph.Update update) {
        if (drawing == null) {
            return update;
        }
        FormulaGraph drawn = has(Arguments.MAXIMIZE) ? formula.negated() : formula;
        var values = List.of(drawing.epoch(), drawn.loss);
        var variables = new ArrayList<>(update.variables());
        var all = new ArrayList<>(update.recorded());
        for (int i = 0; i < values.size(); i++) {
            String name = Drawing.names().get(i);
            if (update.variables().stream().noneMatch(v -> v.name().equals(name))) {
                variables.add(new Variable(name, false, false));
                all.add(values.get(i));
            }
        }
        return update.recording(variables, all);
    }

    private RunGraph.Update ofText(RuleGraph rule, Value.Pair g) {
        Value.Pair next = rule.update(run.optimizer(), arguments, g);
        Expr evaluations = rule.evaluations();
        return new RunGraph.Update(
                rule.rate(), evaluations, rule.perUpdate(), next, rule.variables(), rule.recorded(), null);
    }

    private static RunGraph.Update ofMethod(MethodGraph method) {
        return new RunGraph.Update(
                new Value.One(method.rate()),
                method.evaluations(),
                0,
                method.next(),
                method.variables(),
                method.recorded(),
                method);
    }

    Expr apply(String function, Expr... arguments) {
        return Functions.apply(graph, function, List.of(arguments));
    }

    boolean has(String argument) {
        return arguments.values().containsKey(argument);
    }

    /// Of the validation's own formula, else of the rows held out, where there are any.
    private @Nullable Expr validationLoss() {
        Validation validation = scenario.validation();
        Landscape landscape = scenario.landscape().landscape();
        RowTable heldOut =
                landscape.examples() == null ? null : landscape.examples().heldOut();
        if (validation != null && validation.hasFormula()) {
            Landscape second = Landscape.typed(validation.formula(), List.of());
            return new FormulaGraph(graph, second, landscape.data().with(heldOut), false).loss;
        }
        return heldOut == null
                ? null
                : new FormulaGraph(graph, landscape, landscape.data().with(heldOut), false).loss;
    }

    /// Counts the updates since the validation loss was last better than its best by `min_delta`.
    private @Nullable Expr earlyStop(Expr validation) {
        if (!has("patience")) {
            return null;
        }
        Expr.Input best = graph.input("best validation");
        Expr.Input waited = graph.input("updates waited");
        Expr better = apply("<", validation, graph.subtract(best, graph.input("min_delta")));
        Expr nowWaited = graph.select(better, graph.constant(0), graph.add(waited, graph.constant(1)));
        carried.add(
                new Carried(best, graph.constant(Double.POSITIVE_INFINITY), graph.select(better, validation, best)));
        carried.add(new Carried(waited, graph.constant(0), nowWaited));
        return apply("<=", graph.input("patience"), nowWaited);
    }

    /// A power of the update's number is a running product: many times faster, and the same in every evaluation.
    Expr power(Expr base, Expr exponent) {
        boolean constantBase = base instanceof Expr.Constant
                || (base instanceof Expr.Input input && arguments.values().containsKey(input.name()));
        if (!exponent.equals(t) || !constantBase) {
            return graph.pow(base, exponent);
        }
        Expr.Input before = powers.computeIfAbsent(base, b -> {
            Expr.Input product = graph.input("power " + powers.size());
            carried.add(new Carried(product, graph.constant(1), graph.multiply(product, b)));
            return product;
        });
        return graph.multiply(before, base);
    }
}
