package io.github.thalweg.export.python;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.InitialValues;
import io.github.thalweg.rule.RandomCalls;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One run as a Python function: the lines of its schedule and its rule in a loop, as their files have them.
final class PythonRun {
    private static final Set<String> GIVEN_OF_RULES = Set.of("theta", "g", "t", "lr", "lr0", "loss", "axis");
    private static final String LOOP = "        ";

    private final Scenario scenario;
    private final RunSpec run;
    private final int index;
    private final double lr0;
    private final PythonLines lines;
    private final PythonSchedule schedule;

    PythonRun(Scenario scenario, int index) {
        this.scenario = scenario;
        this.run = scenario.runs().get(index);
        this.index = index;
        this.lr0 = Settings.baseRate(run.optimizer().rule(), run.optimizer().settings());
        this.lines = new PythonLines(lr0);
        this.schedule = new PythonSchedule(scenario, run, lines);
    }

    /// @throws FormulaException when the run's rule is a class, or a text has what Python has not
    static String of(Scenario scenario, int index) {
        return new PythonRun(scenario, index).function();
    }

    private String function() {
        if (run.recorded() != null) {
            name();
            lines.add(new PythonRecorded(run.recorded(), scenario.steps()).body());
            return lines.text();
        }
        if (run.optimizer().rule().method() != null) {
            throw new FormulaException(Messages.noClass(run.optimizer().rule().id()), 0, 0);
        }
        head("theta = np.array([", "], dtype=float)");
        lines.line("    ", "steps = " + scenario.steps(run));
        lines.line("    ", "lr0 = " + number(lr0));
        lines.line("    ", "axis = np.array([0.0, 1.0])");
        lines.line("    ", "last_loss = validation = last_validation = np.nan");
        rules();
        schedule.parameters();
        lines.line("    ", "rows = [row(theta)]");
        earlyStop();
        lines.line("    ", "for t in np.arange(1.0, steps + 1):");
        lines.line(LOOP, "if not finite(rows[-1])" + (stops() ? " or waited >= patience" : "") + ":");
        lines.line(LOOP, "    break");
        update();
        lines.line("    ", "return rows");
        return lines.text();
    }

    /// The beginning of the function.
    ///
    /// @param before the coordinates of the start
    void head(String before, String after) {
        name();
        Point start = run.start() == null ? scenario.start() : run.start();
        lines.line("    ", before + number(start.x()) + ", " + number(start.y()) + after);
    }

    private void name() {
        lines.line("", "def run_" + (index + 1) + "():");
        lines.line("    ", "\"\"\"" + PythonText.string(scenario.label(index)).replace("\"", "") + "\"\"\"");
    }

    PythonLines lines() {
        return lines;
    }

    PythonSchedule schedule() {
        return schedule;
    }

    private static String number(double value) {
        return PythonText.number(value);
    }

    Validation.EarlyStop stop() {
        Validation validation = scenario.validation();
        return validation == null || validation.earlyStop() == null
                ? new Validation.EarlyStop(0, 0)
                : validation.earlyStop();
    }

    boolean stops() {
        return stop().patience() > 0;
    }

    private void earlyStop() {
        if (stops()) {
            lines.line("    ", "patience, min_delta = " + stop().patience() + ", " + number(stop().minDelta()));
            lines.line("    ", "best, waited = validation_loss(theta), 0");
        }
    }

    private void rules() {
        String names = "";
        int depth = 0;
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            lines.line("", "");
            lines.line("    ", "# " + PythonNames.comment(rule.rule().name()).replace("  # ", ""));
            lines.parameters(rule.rule(), rule.settings(), scenario.steps(run), names);
            for (InitialValue state : rule.rule().state()) {
                lines.line("    ", PythonLines.renamed(names, state.name(), GIVEN_OF_RULES) + " = None");
            }
            names = "inner_".repeat(++depth);
        }
    }

    private void update() {
        lines.line(LOOP, "loss = " + sign() + "f(theta)");
        if (scenario.isValidated()) {
            lines.line(LOOP, "validation = validation_loss(theta)");
        }
        schedule.rate();
        Examples examples = scenario.landscape().landscape().examples();
        PythonTable.draw(scenario.noise(run), examples).forEach(draw -> lines.line(LOOP, draw));
        lines.line(LOOP, "g = " + sign() + "gradient(theta" + PythonTable.drawn(scenario.noise(run), examples) + ")");
        noise();
        seen("gradient", " + noise");
        seen("hessian", "");
        lines.line(LOOP, "g = g + noise");
        clipping();
        Optimizer inner = run.optimizer().inner();
        if (inner != null) {
            inner(inner, 1, LOOP);
        }
        rule(run.optimizer(), 0, LOOP, "inner");
        boolean rated = Text.of(run.optimizer().rule()).names().contains("rate");
        onLine(LOOP);
        lines.line(LOOP, "rows.append(row(theta, lr, " + (rated ? "rate" : "lr") + "))");
        lines.line(LOOP, "last_loss, last_validation = loss, validation");
        if (stops()) {
            lines.line(LOOP, "now = validation_loss(theta)");
            lines.line(LOOP, "best, waited = (now, 0) if now < best - min_delta else (best, waited + 1)");
        }
    }

    /// What the rule may ask for at other points, where it does.
    private void seen(String what, String more) {
        String wanted = what.equals("gradient") ? "grad(" : "hess_diag(|newton(";
        boolean asked = false;
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            asked |= Pattern.compile(wanted.replace("(", "\\("))
                    .matcher(rule.rule().text())
                    .find();
        }
        if (asked) {
            lines.line("", "");
            lines.line(LOOP, "def seen_" + what + "(p):");
            String rows = PythonTable.drawn(
                    scenario.noise(run), scenario.landscape().landscape().examples());
            lines.line(LOOP, "    return " + sign() + what + "(p" + rows + ")" + more);
            lines.line("", "");
        }
    }

    String sign() {
        return run.maximize() ? "-" : "";
    }

    private void onLine(String indent) {
        if (scenario.oneVariable()) {
            lines.line(indent, "theta = np.array([theta[0], 0.0])  # there is one variable");
        }
    }

    private void noise() {
        Noise noise = scenario.noise(run);
        if (noise == null || noise.isExact()) {
            lines.line(LOOP, "noise = np.zeros(2)");
            return;
        }
        lines.line(LOOP, "noise = " + drawn(noise, UnaryOperator.identity()));
    }

    /// The noise of an update.
    ///
    /// @param vector how the program writes `theta` and `g`
    String drawn(Noise noise, UnaryOperator<String> vector) {
        String y = scenario.oneVariable() ? "0" : deviation(noise.deviationY(), 1, vector);
        return "np.array([" + deviation(noise.deviationX(), 0, vector) + ", " + y + "])*normal(" + noise.seed()
                + ", t)/np.sqrt(" + number(noise.batch()) + ")";
    }

    private static String deviation(String text, int axis, UnaryOperator<String> vector) {
        Syntax syntax = Parser.parse(text, Vocabulary.ofNumbers(new LinkedHashSet<>(List.of("theta", "g", "t"))));
        return new PythonText(name -> name.equals("t") ? name : vector.apply(name) + "[" + axis + "]", "", "")
                .of(syntax);
    }

    private void clipping() {
        if (run.clipNorm() != null) {
            lines.line(LOOP, "g = g*min(1.0, " + number(run.clipNorm()) + "/max(np.linalg.norm(g), 1e-300))");
        }
        if (run.clipValue() != null) {
            lines.line(LOOP, "g = np.clip(g, -" + number(run.clipValue()) + ", " + number(run.clipValue()) + ")");
        }
        if (run.l2() != 0) {
            lines.line(LOOP, "g = g + " + number(run.l2()) + "*theta");
        }
    }

    /// The rule inside, as a function of the gradient that it is given.
    private void inner(Optimizer optimizer, int depth, String indent) {
        String names = "inner_".repeat(depth);
        String name = "inner" + "_inner".repeat(depth - 1);
        Text text = Text.of(optimizer.rule());
        lines.line("", "");
        lines.line(indent, "def " + name + "(g, theta=theta):");
        if (!text.carried().isEmpty()) {
            lines.line(
                    indent + "    ",
                    "nonlocal "
                            + text.carried().stream()
                                    .map(n -> PythonLines.renamed(names, n, GIVEN_OF_RULES))
                                    .collect(Collectors.joining(", ")));
        }
        if (optimizer.inner() != null) {
            inner(optimizer.inner(), depth + 1, indent + "    ");
        }
        rule(optimizer, depth, indent + "    ", name + "_inner");
        onLine(indent + "    ");
        lines.line(indent + "    ", "return theta");
        lines.line("", "");
    }

    private void rule(Optimizer optimizer, int depth, String indent, String inner) {
        UnaryOperator<String> names = PythonLines.names("inner_".repeat(depth), GIVEN_OF_RULES);
        Text text = Text.of(optimizer.rule());
        var python = new PythonText(names, inner, "");
        if (!optimizer.rule().state().isEmpty()) {
            lines.line(indent, "if t == 1:");
            for (InitialValue state : optimizer.rule().state()) {
                String value = python.of(InitialValues.parse(optimizer.rule(), state));
                lines.line(indent + "    ", names.apply(state.name()) + " = " + value);
            }
        }
        long seed = scenario.noise() == null ? 0 : scenario.noise().seed();
        List<Integer> draws = RandomCalls.positions(text.statements());
        for (Statement statement : text.statements()) {
            lines.statement(
                    statement,
                    python.drawing(call -> "drawn(" + seed + ", " + depth + ", t, "
                            + draws.indexOf(RandomCalls.position(statement.start(), call)) + ")"),
                    names,
                    indent);
        }
    }
}
