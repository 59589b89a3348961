package io.github.thalweg.export.python;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.InitialValues;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.RandomCalls;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.scenario.Validation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One run as a Python function: the lines of its schedule and its rule in a loop, as their files have them.
final class PythonRun {
    private static final Set<String> GIVEN_OF_RULES = Set.of("theta", "g", "t", "lr", "lr0", "loss", "axis");
    private static final Set<String> GIVEN_OF_SCHEDULES =
            Set.of("lr", "lr0", "loss", "last_loss", "validation", "last_validation");
    private static final String LOOP = "        ";

    private final Scenario scenario;
    private final RunSpec run;
    private final int index;
    private final double lr0;
    private final StringBuilder code = new StringBuilder();

    PythonRun(Scenario scenario, int index) {
        this.scenario = scenario;
        this.run = scenario.runs().get(index);
        this.index = index;
        this.lr0 = Settings.baseRate(run.optimizer().rule(), run.optimizer().settings());
    }

    /// @throws FormulaException when the run's rule is a class, or a text has what Python has not
    static String of(Scenario scenario, int index) {
        return new PythonRun(scenario, index).function();
    }

    private String function() {
        if (run.recorded() != null) {
            name();
            code.append(new PythonRecorded(run.recorded(), scenario.steps()).body());
            return text();
        }
        if (run.optimizer().rule().method() != null) {
            throw new FormulaException(Messages.noClass(run.optimizer().rule().id()), 0, 0);
        }
        head("theta = np.array([", "], dtype=float)");
        line("    ", "steps = " + scenario.steps());
        line("    ", "lr0 = " + number(lr0));
        line("    ", "axis = np.array([0.0, 1.0])");
        line("    ", "last_loss = validation = last_validation = np.nan");
        rules();
        schedules();
        line("    ", "rows = [row(theta)]");
        earlyStop();
        line("    ", "for t in np.arange(1.0, steps + 1):");
        line(LOOP, "if not finite(rows[-1])" + (stops() ? " or waited >= patience" : "") + ":");
        line(LOOP, "    break");
        update();
        line("    ", "return rows");
        return text();
    }

    /// The beginning of the function.
    ///
    /// @param before the coordinates of the start
    void head(String before, String after) {
        name();
        Point start = run.start() == null ? scenario.start() : run.start();
        line("    ", before + number(start.x()) + ", " + number(start.y()) + after);
    }

    private void name() {
        line("", "def run_" + (index + 1) + "():");
        line("    ", "\"\"\"" + PythonText.string(scenario.label(index)).replace("\"", "") + "\"\"\"");
    }

    String text() {
        return code.append("\n\n").toString();
    }

    void line(String indent, String text) {
        code.append(indent).append(text).append("\n");
    }

    static String number(double value) {
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
            line("    ", "patience, min_delta = " + stop().patience() + ", " + number(stop().minDelta()));
            line("    ", "best, waited = validation_loss(theta), 0");
        }
    }

    private void rules() {
        String names = "";
        int depth = 0;
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            line("", "");
            line("    ", "# " + PythonNames.comment(rule.rule().name()).replace("  # ", ""));
            parameters(rule.rule(), rule.settings(), scenario.steps(), names);
            for (InitialValue state : rule.rule().state()) {
                line("    ", renamed(names, state.name(), GIVEN_OF_RULES) + " = None");
            }
            names = "inner_".repeat(++depth);
        }
    }

    /// @param names how the names of this definition begin
    private void parameters(Definition definition, Map<String, Setting> said, double length, String names) {
        Map<String, Setting> all = Settings.resolve(definition, said, lr0, length);
        for (Parameter p : definition.parameters()) {
            Setting setting = all.get(p.name());
            if (!p.name().equals("lr") && setting != null) {
                String comment = PythonNames.comment(p.meaning());
                line("    ", names + PythonNames.of(p.name()) + " = " + value(setting) + comment);
            }
        }
    }

    static String value(Setting setting) {
        return switch (setting) {
            case Setting.Number(double value) -> number(value);
            case Setting.Flag(boolean on) -> on ? "True" : "False";
            case Setting.Choice(String choice) -> PythonText.string(choice);
            case Setting.Numbers(List<Double> numbers) ->
                numbers.stream().map(PythonRun::number).collect(Collectors.joining(", ", "[", "]"));
            case Setting.Knots(List<Setting.Knot> knots) ->
                knots.stream()
                        .map(knot -> "(" + number(knot.update()) + ", " + number(knot.rate()) + ")")
                        .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    private static String renamed(String prefix, String name, Set<String> given) {
        return given.contains(name) ? name : prefix + PythonNames.of(name);
    }

    private String scheduleNames(int segment) {
        return run.schedule().size() == 1 ? "schedule_" : "schedule" + (segment + 1) + "_";
    }

    void schedules() {
        double from = 0;
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            double length = length(segment, from);
            scheduleParameters(i, length);
            for (InitialValue state : segment.schedule().state()) {
                UnaryOperator<String> names = names(scheduleNames(i), GIVEN_OF_SCHEDULES);
                String text = new PythonText(names, "", "")
                        .of(InitialValues.parse(segment.schedule(), state))
                        .replace(names.apply("N"), number(length));
                line("    ", names.apply(state.name()) + " = " + text);
            }
            from += length;
        }
    }

    /// A segment's length; the last lasts for the updates that are left.
    double length(Segment segment, double from) {
        return segment.length() == null ? Math.max(scenario.steps() - from, 1) : segment.length();
    }

    private void scheduleParameters(int segment, double length) {
        Segment of = run.schedule().get(segment);
        line("", "");
        line("    ", "# " + PythonNames.comment(of.schedule().name()).replace("  # ", ""));
        parameters(of.schedule(), of.settings(), length, scheduleNames(segment));
    }

    /// A segment's rate over the base rate, as a function of its update.
    void factor(int segment, double length, String name) {
        scheduleParameters(segment, length);
        Segment of = run.schedule().get(segment);
        UnaryOperator<String> names = names(scheduleNames(segment), GIVEN_OF_SCHEDULES);
        line("", "");
        line("    ", "def " + name + "(k):");
        line(LOOP, names.apply("k") + ", " + names.apply("N") + " = float(k), " + number(length));
        statements(Text.of(of.schedule()), new PythonText(names, "", knots(of, names)), names, LOOP);
        line(LOOP, "return float(lr/lr0)");
        line("", "");
    }

    private static UnaryOperator<String> names(String prefix, Set<String> given) {
        return name -> renamed(prefix, name, given);
    }

    private void update() {
        line(LOOP, "loss = " + sign() + "f(theta)");
        if (scenario.isValidated()) {
            line(LOOP, "validation = validation_loss(theta)");
        }
        rate();
        Examples examples = scenario.landscape().landscape().examples();
        PythonTable.draw(scenario.noise(run), examples).forEach(draw -> line(LOOP, draw));
        line(LOOP, "g = " + sign() + "gradient(theta" + PythonTable.drawn(scenario.noise(run), examples) + ")");
        noise();
        seen("gradient", " + noise");
        seen("hessian", "");
        line(LOOP, "g = g + noise");
        clipping();
        Optimizer inner = run.optimizer().inner();
        if (inner != null) {
            inner(inner, 1, LOOP);
        }
        rule(run.optimizer(), 0, LOOP, "inner");
        boolean rated = Text.of(run.optimizer().rule()).names().contains("rate");
        onLine(LOOP);
        line(LOOP, "rows.append(row(theta, lr, " + (rated ? "rate" : "lr") + "))");
        line(LOOP, "last_loss, last_validation = loss, validation");
        if (stops()) {
            line(LOOP, "now = validation_loss(theta)");
            line(LOOP, "best, waited = (now, 0) if now < best - min_delta else (best, waited + 1)");
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
            line("", "");
            line(LOOP, "def seen_" + what + "(p):");
            String rows = PythonTable.drawn(
                    scenario.noise(run), scenario.landscape().landscape().examples());
            line(LOOP, "    return " + sign() + what + "(p" + rows + ")" + more);
            line("", "");
        }
    }

    String sign() {
        return run.maximize() ? "-" : "";
    }

    void rate() {
        double from = 0;
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            boolean last = i == run.schedule().size() - 1;
            double length = length(segment, from);
            String indent = run.schedule().size() == 1 ? LOOP : LOOP + "    ";
            if (!indent.equals(LOOP)) {
                String condition = (i == 0 ? "if" : "elif") + " t <= " + number(from + length) + ":";
                line(LOOP, last ? "else:" : condition);
            }
            UnaryOperator<String> names = names(scheduleNames(i), GIVEN_OF_SCHEDULES);
            String given = names.apply("k") + ", " + names.apply("N");
            line(indent, given + " = t - 1" + (from == 0 ? "" : " - " + number(from)) + ", " + number(length));
            statements(Text.of(segment.schedule()), new PythonText(names, "", knots(segment, names)), names, indent);
            from += length;
        }
    }

    private static String knots(Segment segment, UnaryOperator<String> names) {
        return segment.schedule().parameters().stream()
                .filter(p -> p.type() == io.github.thalweg.rule.ParameterType.KNOTS)
                .findFirst()
                .map(p -> names.apply(p.name()) + ", " + names.apply("interpolate"))
                .orElse("");
    }

    private void onLine(String indent) {
        if (scenario.oneVariable()) {
            line(indent, "theta = np.array([theta[0], 0.0])  # there is one variable");
        }
    }

    private void noise() {
        Noise noise = scenario.noise(run);
        if (noise == null || noise.isExact()) {
            line(LOOP, "noise = np.zeros(2)");
            return;
        }
        line(LOOP, "noise = " + drawn(noise, UnaryOperator.identity()));
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
            line(LOOP, "g = g*min(1.0, " + number(run.clipNorm()) + "/max(np.linalg.norm(g), 1e-300))");
        }
        if (run.clipValue() != null) {
            line(LOOP, "g = np.clip(g, -" + number(run.clipValue()) + ", " + number(run.clipValue()) + ")");
        }
        if (run.l2() != 0) {
            line(LOOP, "g = g + " + number(run.l2()) + "*theta");
        }
    }

    /// The rule inside, as a function of the gradient that it is given.
    private void inner(Optimizer optimizer, int depth, String indent) {
        String names = "inner_".repeat(depth);
        String name = "inner" + "_inner".repeat(depth - 1);
        Text text = Text.of(optimizer.rule());
        line("", "");
        line(indent, "def " + name + "(g, theta=theta):");
        if (!text.carried().isEmpty()) {
            line(
                    indent + "    ",
                    "nonlocal "
                            + text.carried().stream()
                                    .map(n -> renamed(names, n, GIVEN_OF_RULES))
                                    .collect(Collectors.joining(", ")));
        }
        if (optimizer.inner() != null) {
            inner(optimizer.inner(), depth + 1, indent + "    ");
        }
        rule(optimizer, depth, indent + "    ", name + "_inner");
        onLine(indent + "    ");
        line(indent + "    ", "return theta");
        line("", "");
    }

    private void rule(Optimizer optimizer, int depth, String indent, String inner) {
        UnaryOperator<String> names = names("inner_".repeat(depth), GIVEN_OF_RULES);
        Text text = Text.of(optimizer.rule());
        var python = new PythonText(names, inner, "");
        if (!optimizer.rule().state().isEmpty()) {
            line(indent, "if t == 1:");
            for (InitialValue state : optimizer.rule().state()) {
                String value = python.of(InitialValues.parse(optimizer.rule(), state));
                line(indent + "    ", names.apply(state.name()) + " = " + value);
            }
        }
        long seed = scenario.noise() == null ? 0 : scenario.noise().seed();
        List<Integer> draws = RandomCalls.positions(text.statements());
        for (Statement statement : text.statements()) {
            statement(
                    statement,
                    python.drawing(call -> "drawn(" + seed + ", " + depth + ", t, "
                            + draws.indexOf(RandomCalls.position(statement.start(), call)) + ")"),
                    names,
                    indent);
        }
    }

    private void statements(Text text, PythonText python, UnaryOperator<String> names, String indent) {
        for (Statement statement : text.statements()) {
            statement(statement, python, names, indent);
        }
    }

    private void statement(Statement statement, PythonText python, UnaryOperator<String> names, String indent) {
        line(
                indent,
                names.apply(statement.name()) + " = " + python.of(statement.value())
                        + PythonNames.comment(statement.comment()));
    }
}
