package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people write of the rows of a table: an index behind a column, a mean by another name, the number of rows.
final class RowNames {
    private static final Pattern INDEXED = Pattern.compile("(.+?)(?:_[ijkn]|\\[[^\\]]*\\])");
    private static final Set<String> MEANS = Set.of("avg", "average", "reduce_mean");
    private static final Map<String, String> ERRORS = Map.of(
            "mse",
            "mean((u - v)^2)",
            "rmse",
            "sqrt(mean((u - v)^2))",
            "mae",
            "mean(abs(u - v))",
            "sse",
            "sum((u - v)^2)");

    private final Phrase phrase;

    private RowNames(Phrase phrase) {
        this.phrase = phrase;
    }

    /// Says what of a name is about rows.
    static void check(Phrase phrase, int i) {
        if (phrase.parameters.contains(RowFormula.MEAN)) {
            new RowNames(phrase).check(i);
        }
    }

    private void check(int i) {
        String name = phrase.at(i).text();
        if (phrase.parameters.contains(name)) {
            call(i, name);
            return;
        }
        Matcher indexed = INDEXED.matcher(name);
        if (indexed.matches() && isColumn(indexed.group(1))) {
            String column = indexed.group(1);
            throw phrase.error(Messages.rowIndex(name, column), i, i + 1, column);
        }
        boolean call = phrase.at(i + 1).is("(");
        if (call && MEANS.contains(name)) {
            throw phrase.error(Messages.otherName(name, RowFormula.MEAN), i, i + 1, RowFormula.MEAN);
        }
        if (call && ERRORS.containsKey(name)) {
            throw phrase.error(Messages.otherwise(name, String.valueOf(ERRORS.get(name))), i, i + 1);
        }
        if (name.equalsIgnoreCase("n")) {
            throw phrase.error(Messages.numberOfRows(name), i, i + 1, RowFormula.ROWS);
        }
    }

    /// `u(1)` is a product, `u(i)` is nothing.
    private void call(int i, String name) {
        Word index = phrase.at(i + 2);
        boolean adjacent = phrase.at(i).end() == phrase.at(i + 1).start();
        if (!isColumn(name)
                || !adjacent
                || !phrase.at(i + 1).is("(")
                || !phrase.at(i + 3).is(")")) {
            return;
        }
        if (index.kind() == Kind.NUMBER && index.text().matches("[0-9]")) {
            phrase.note(Messages.notARow(phrase.typed(i, i + 4), name, index.text()));
        } else if (index.text().matches("[ijkn]") && !phrase.parameters.contains(index.text())) {
            throw phrase.error(Messages.rowIndex(phrase.typed(i, i + 4), name), i, i + 4, name);
        }
    }

    private boolean isColumn(String name) {
        boolean ours = Set.of(RowFormula.MEAN, RowFormula.SUM, RowFormula.ROWS, RowFormula.GRID)
                .contains(name);
        return phrase.parameters.contains(name) && !ours;
    }
}
