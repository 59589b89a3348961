package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/// Check of a landscape's `prediction`: an expression of coordinates, parameters and columns.
public final class PredictionCheck {
    private static final Pattern OVER_ROWS = Pattern.compile("\\b(?:mean|sum)\\s*\\(");

    private PredictionCheck() {}

    /// @param table in which the key stands
    public static void check(Landscape landscape, Table table) throws InputException {
        Item prediction = table.get("prediction");
        if (prediction == null || landscape.examples() == null) {
            return;
        }
        var names = new LinkedHashSet<String>();
        landscape.parameters().stream().map(FormulaParameter::name).forEach(names::add);
        names.addAll(landscape.examples().names());
        if (OVER_ROWS.matcher(prediction.text()).find()) {
            throw prediction.error(Messages.ofOneRow());
        }
        try {
            Parser.parse(prediction.text(), Vocabulary.ofFormula(names));
        } catch (FormulaException e) {
            throw prediction.error(e, "");
        }
    }
}
