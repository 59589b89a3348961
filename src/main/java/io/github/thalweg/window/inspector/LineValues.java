package io.github.thalweg.window.inspector;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Values of a text's lines in one update of a run.
public final class LineValues {
    /// Two numbers share the room beside a line.
    private static final int PAIR_DIGITS = 3;

    private LineValues() {}

    /// The numbers by line, from 1: `0.012` or, per coordinate, `0.012, −0.3`. A name that is assigned twice has its
    /// last value, at its last line.
    ///
    /// @param step the update; the first for 0, since nothing is computed before it
    public static Map<Integer, String> of(Definition definition, Trajectory run, int step) {
        int row = Math.clamp(step, 1, Math.max(1, run.updates()));
        if (run.updates() == 0) {
            return Map.of();
        }
        var lines = new HashMap<String, Integer>();
        List<Statement> statements = Text.of(definition).statements();
        statements.forEach(statement -> lines.put(statement.name(), statement.line()));
        var values = new TreeMap<Integer, String>();
        lines.forEach((name, line) -> {
            String value = definition instanceof UpdateRule ? inRule(name, run, row) : inSchedule(name, run, row);
            if (!value.isEmpty()) {
                values.put(line, value);
            }
        });
        return values;
    }

    private static String inSchedule(String name, Trajectory run, int row) {
        return name.equals("lr") ? Numbers.readout(run.lr(row)) : "";
    }

    private static String inRule(String name, Trajectory run, int row) {
        return switch (name) {
            case "theta" -> pair(run.x(row), run.y(row));
            case "rate" -> pair(run.effectiveRateX(row), run.effectiveRateY(row));
            default -> variable(name, run, row);
        };
    }

    private static String variable(String name, Trajectory run, int row) {
        List<Variable> variables = run.variables();
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            if (variable.name().equals(name)) {
                double x = run.variable(i, 0, row);
                return variable.perCoordinate() ? pair(x, run.variable(i, 1, row)) : Numbers.readout(x);
            }
        }
        return "";
    }

    private static String pair(double x, double y) {
        return Numbers.rounded(x, PAIR_DIGITS) + ", " + Numbers.rounded(y, PAIR_DIGITS);
    }
}
