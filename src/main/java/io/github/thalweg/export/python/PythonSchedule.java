package io.github.thalweg.export.python;

import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.InitialValues;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Text;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A run's schedule in Python: its numbers before the loop, and the lines of each segment within it.
final class PythonSchedule {
    private static final Set<String> GIVEN = Set.of("lr", "lr0", "loss", "last_loss", "validation", "last_validation");
    private static final String LOOP = "        ";

    private final Scenario scenario;
    private final RunSpec run;
    private final PythonLines lines;

    /// @param lines of the function, where they are added
    PythonSchedule(Scenario scenario, RunSpec run, PythonLines lines) {
        this.scenario = scenario;
        this.run = run;
        this.lines = lines;
    }

    private String scheduleNames(int segment) {
        return run.schedule().size() == 1 ? "schedule_" : "schedule" + (segment + 1) + "_";
    }

    /// The numbers and first values of each segment.
    void parameters() {
        double from = 0;
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            double length = length(segment, from);
            scheduleParameters(i, length);
            for (InitialValue state : segment.schedule().state()) {
                UnaryOperator<String> names = PythonLines.names(scheduleNames(i), GIVEN);
                String text = new PythonText(names, "", "")
                        .of(InitialValues.parse(segment.schedule(), state))
                        .replace(names.apply("N"), PythonText.number(length));
                lines.line("    ", names.apply(state.name()) + " = " + text);
            }
            from += length;
        }
    }

    /// A segment's length; the last lasts for the updates that are left.
    double length(Segment segment, double from) {
        return segment.length() == null ? Math.max(scenario.steps(run) - from, 1) : segment.length();
    }

    private void scheduleParameters(int segment, double length) {
        Segment of = run.schedule().get(segment);
        lines.line("", "");
        lines.line("    ", "# " + PythonNames.comment(of.schedule().name()).replace("  # ", ""));
        lines.parameters(of.schedule(), of.settings(), length, scheduleNames(segment));
    }

    /// A segment's rate over the base rate, as a function of its update.
    void factor(int segment, double length, String name) {
        scheduleParameters(segment, length);
        Segment of = run.schedule().get(segment);
        UnaryOperator<String> names = PythonLines.names(scheduleNames(segment), GIVEN);
        lines.line("", "");
        lines.line("    ", "def " + name + "(k):");
        lines.line(LOOP, names.apply("k") + ", " + names.apply("N") + " = float(k), " + PythonText.number(length));
        lines.statements(Text.of(of.schedule()), new PythonText(names, "", knots(of, names)), names, LOOP);
        lines.line(LOOP, "return float(lr/lr0)");
        lines.line("", "");
    }

    /// The rate of an update.
    void rate() {
        double from = 0;
        for (int i = 0; i < run.schedule().size(); i++) {
            Segment segment = run.schedule().get(i);
            boolean last = i == run.schedule().size() - 1;
            double length = length(segment, from);
            String indent = run.schedule().size() == 1 ? LOOP : LOOP + "    ";
            if (!indent.equals(LOOP)) {
                String condition = (i == 0 ? "if" : "elif") + " t <= " + PythonText.number(from + length) + ":";
                lines.line(LOOP, last ? "else:" : condition);
            }
            UnaryOperator<String> names = PythonLines.names(scheduleNames(i), GIVEN);
            String given = names.apply("k") + ", " + names.apply("N");
            lines.line(
                    indent,
                    given + " = t - 1" + (from == 0 ? "" : " - " + PythonText.number(from)) + ", "
                            + PythonText.number(length));
            lines.statements(
                    Text.of(segment.schedule()), new PythonText(names, "", knots(segment, names)), names, indent);
            from += length;
        }
    }

    private static String knots(Segment segment, UnaryOperator<String> names) {
        return segment.schedule().parameters().stream()
                .filter(p -> p.type() == ParameterType.KNOTS)
                .findFirst()
                .map(p -> names.apply(p.name()) + ", " + names.apply("interpolate"))
                .orElse("");
    }
}
