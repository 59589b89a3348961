package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.compile.CompiledFormula;
import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The series of a run, row by row: the columns of its CSV, its rule's names, `distance`, `gradient`, `step_x`,
/// `step_y`, `length`, `evaluations`, `validation`, and expressions of these.
public final class RunSeries {
    /// What one row gives.
    @FunctionalInterface
    private interface Row {
        double at(int row);
    }

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d_]*");
    /// Names that have a value at the start; all others begin at update 1.
    private static final Set<String> FROM_THE_START =
            Set.of("x", "y", "loss", "grad_x", "grad_y", "distance", "gradient", "validation", "evaluations");

    private final Trajectory run;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /// @param to where distances are measured to, or null where none can be
    public RunSeries(Trajectory run, @Nullable Point to) {
        this.run = run;
        rows.put("x", run::x);
        rows.put("y", run::y);
        rows.put("loss", run::loss);
        rows.put("grad_x", run::gradientX);
        rows.put("grad_y", run::gradientY);
        rows.put("lr", run::lr);
        rows.put("rate_x", run::effectiveRateX);
        rows.put("rate_y", run::effectiveRateY);
        rows.put("gradient", run::gradientNorm);
        rows.put("validation", run::validation);
        rows.put("evaluations", run::evaluations);
        rows.put("step_x", row -> row == 0 ? Double.NaN : run.x(row) - run.x(row - 1));
        rows.put("step_y", row -> row == 0 ? Double.NaN : run.y(row) - run.y(row - 1));
        rows.put("length", this::length);
        if (to != null) {
            rows.put("distance", row -> Math.hypot(run.x(row) - to.x(), run.y(row) - to.y()));
        }
        addVariables();
    }

    private double length(int row) {
        return row == 0 ? Double.NaN : Math.hypot(run.x(row) - run.x(row - 1), run.y(row) - run.y(row - 1));
    }

    private void addVariables() {
        List<Variable> variables = run.variables();
        for (int i = 0; i < variables.size(); i++) {
            int index = i;
            String name = variables.get(i).name();
            if (variables.get(i).perCoordinate()) {
                rows.putIfAbsent(name + "_x", row -> run.variable(index, 0, row));
                rows.putIfAbsent(name + "_y", row -> run.variable(index, 1, row));
            } else {
                rows.putIfAbsent(name, row -> run.variable(index, 0, row));
            }
        }
    }

    /// Adds a series that the run alone does not have; the run's own of that name wins.
    public RunSeries with(String name, IntToDoubleFunction more) {
        rows.putIfAbsent(name, more::applyAsDouble);
        return this;
    }

    public List<String> names() {
        return List.copyOf(rows.keySet());
    }

    int updates() {
        return run.updates();
    }

    /// The first row at which a series has a value.
    public static int firstRow(String of) {
        Matcher names = NAME.matcher(of);
        while (names.find()) {
            boolean isFunction = of.substring(names.end()).stripLeading().startsWith("(");
            if (!isFunction && !FROM_THE_START.contains(names.group())) {
                return 1;
            }
        }
        return 0;
    }

    /// The values of a series in some rows.
    ///
    /// @throws InputException when it is neither a name nor an expression of names of this run
    double[] values(String of, int from, int until) throws InputException {
        Row row = row(of);
        var values = new double[Math.max(0, until - from + 1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.at(from + i);
        }
        return values;
    }

    /// A series row by row.
    ///
    /// @throws InputException when it is neither a name nor an expression of names of this run
    public IntToDoubleFunction value(String of) throws InputException {
        return row(of)::at;
    }

    private Row row(String of) throws InputException {
        Row known = rows.get(of);
        return known != null ? known : expression(of);
    }

    private Row expression(String of) throws InputException {
        // Only what stands in the text is computed at each row.
        Set<String> said =
                NAME.matcher(of).results().map(found -> found.group()).collect(Collectors.toSet());
        List<String> names = rows.keySet().stream()
                .filter(name -> said.contains(name) && !name.equals("x") && !name.equals("y"))
                .toList();
        List<Row> others = names.stream().map(rows::get).toList();
        CompiledFormula formula = compiled(of, names);
        return row -> {
            var arguments = new double[others.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = others.get(i).at(row);
            }
            return formula.value(run.x(row), run.y(row), arguments);
        };
    }

    private CompiledFormula compiled(String of, List<String> names) throws InputException {
        if (of.contains("distance") && !rows.containsKey("distance")) {
            throw new InputException(Messages.DISTANCE_TO_WHAT);
        }
        try {
            return FormulaCompiler.compiled(of, names);
        } catch (FormulaException e) {
            String reason = NAME.matcher(of).matches()
                    ? Table.expectation(of, rows.keySet()).replaceFirst("^; ", "")
                    : String.valueOf(e.getMessage());
            throw new InputException(Messages.noSeries(of, reason));
        }
    }
}
