package io.github.thalweg.run.verdict;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.List;
import java.util.Optional;

/// The line of a text that made a run's point infinite or NaN in one update, from a point where all was well.
///
/// @param line   in the text, from 1
/// @param code   the line without its comment
/// @param values what it gave: one number, or one per coordinate
public record NotFinite(Definition definition, int update, int line, String code, List<Double> values) {
    public NotFinite {
        values = List.copyOf(values);
    }

    /// @param run the run that went this way
    public static Optional<NotFinite> of(RunSpec run, Trajectory trajectory) {
        int last = trajectory.updates();
        boolean finite = Double.isFinite(trajectory.x(last)) && Double.isFinite(trajectory.y(last));
        if (finite || last == 0 || isFar(trajectory, last - 1)) {
            return Optional.empty();
        }
        if (!Double.isFinite(trajectory.lr(last))) {
            return inSchedule(run, trajectory);
        }
        return run.isRecorded() || run.optimizer().rule().method() != null ? Optional.empty() : inRule(run, trajectory);
    }

    private static boolean isFar(Trajectory trajectory, int row) {
        return !(Math.max(Math.abs(trajectory.x(row)), Math.abs(trajectory.y(row))) < Thresholds.OVERFLOW)
                || !(Math.abs(trajectory.loss(row)) < Thresholds.OVERFLOW);
    }

    private static Optional<NotFinite> inSchedule(RunSpec run, Trajectory trajectory) {
        int update = trajectory.updates();
        int left = update;
        for (Segment segment : run.schedule()) {
            if (segment.length() == null || left <= segment.length()) {
                return Text.of(segment.schedule()).statements().stream()
                        .filter(statement -> statement.name().equals("lr"))
                        .reduce((_, later) -> later)
                        .map(s -> of(segment.schedule(), s, update, List.of(trajectory.lr(update))));
            }
            left -= segment.length();
        }
        return Optional.empty();
    }

    private static Optional<NotFinite> inRule(RunSpec run, Trajectory trajectory) {
        Definition rule = run.optimizer().rule();
        int update = trajectory.updates();
        for (Statement statement : Text.of(rule).statements()) {
            List<Double> values = values(statement.name(), trajectory, update);
            if (values.stream().anyMatch(value -> !Double.isFinite(value))) {
                return Optional.of(of(rule, statement, update, values));
            }
        }
        return Optional.empty();
    }

    private static NotFinite of(Definition definition, Statement statement, int update, List<Double> values) {
        String line = definition.text().split("\n", -1)[statement.line() - 1];
        String code = line.replaceFirst("#.*", "").strip().replaceAll("\\s+", " ");
        return new NotFinite(definition, update, statement.line(), code, values);
    }

    private static List<Double> values(String name, Trajectory run, int row) {
        return switch (name) {
            case "theta" -> List.of(run.x(row), run.y(row));
            case "rate" -> List.of(run.effectiveRateX(row), run.effectiveRateY(row));
            default -> variable(name, run, row);
        };
    }

    private static List<Double> variable(String name, Trajectory run, int row) {
        List<Variable> variables = run.variables();
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).name().equals(name)) {
                double x = run.variable(i, 0, row);
                return variables.get(i).perCoordinate() ? List.of(x, run.variable(i, 1, row)) : List.of(x);
            }
        }
        return List.of();
    }

    /// E.g. `At update 1 line 5 of My Adam, rate = lr/(0*v), gives Infinity in x and NaN in y; nothing after it is a
    /// number.`
    public String sentence() {
        return ReasonMessages.notFinite(update, line, definition.name(), code, values);
    }

    /// The verdict with this sentence after its own.
    public Verdict explain(Verdict verdict) {
        return verdict.withReason(verdict.reason() + " " + sentence());
    }
}
