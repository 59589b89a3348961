package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.definition.ParameterName;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.cli.option.NumberText;
import io.github.thalweg.export.table.Csv;
import io.github.thalweg.formula.compile.CompiledFormula;
import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The CSV of `thalweg derive`.
public final class DeriveTable {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9_₀-₉]*");

    private DeriveTable() {}

    /// @param points     each `X,Y`, or `X` where y does not stand in the formula
    /// @param parameters each `NAME=VALUE`
    /// @param notes is told what the formula and numbers were read as, where that is not plain
    public static String text(String formula, List<String> points, List<String> parameters, Consumer<String> notes)
            throws InputException {
        Map<String, Double> values = values(parameters, notes);
        Reading reading = reading(formula, List.copyOf(values.keySet()), notes);
        CompiledFormula compiled = FormulaCompiler.compile(reading.formula(), List.copyOf(values.keySet()));
        double[] arguments =
                values.values().stream().mapToDouble(Double::doubleValue).toArray();
        var table = new StringBuilder("x,y,value,d_dx,d_dy,d2_dxx,d2_dxy,d2_dyy\n");
        for (String point : points) {
            double[] at = PointText.of(point, reading.formula(), notes);
            var results = new double[6];
            compiled.derivatives(at[0], at[1], arguments, results);
            var cells = new ArrayList<String>();
            cells.add(Double.toString(at[0]));
            cells.add(Double.toString(at[1]));
            for (double result : results) {
                cells.add(Double.toString(result));
            }
            table.append(Csv.line(cells));
        }
        return table.toString();
    }

    private static Reading reading(String formula, List<String> parameters, Consumer<String> notes)
            throws InputException {
        try {
            Reading reading = Spelling.read(formula, parameters);
            reading.notes().forEach(notes);
            FormulaCompiler.check(reading.formula(), parameters);
            return reading;
        } catch (FormulaException e) {
            throw new InputException(Messages.formula(e.start() + 1, e.getMessage()));
        }
    }

    private static Map<String, Double> values(List<String> parameters, Consumer<String> notes) throws InputException {
        var values = new LinkedHashMap<String, Double>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? "" : parameter.substring(0, equals).strip();
            if (!NAME.matcher(name).matches()) {
                throw new InputException(Messages.set(parameter));
            }
            String problem = ParameterName.problem(name);
            if (problem != null) {
                throw new InputException(Messages.set(name, problem));
            }
            if (values.put(name, NumberText.of(parameter.substring(equals + 1), "--set", notes)) != null) {
                throw new InputException(Messages.setTwice(name));
            }
        }
        return values;
    }
}
