package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Parsing of a number on the command line.
public final class NumberText {
    /// Neither infinite nor of the forms that only Java knows.
    private static final String FORM = "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?";

    private static final Pattern NUMBER = Pattern.compile(FORM);

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern ASSIGNMENT = Pattern.compile("[^,=]+,[^,=]+=.*");

    private NumberText() {}

    /// A number, or an expression of constants such as `pi/4`.
    ///
    /// @throws InputException when the text is neither, or not finite
    public static double of(String text, String option) throws InputException {
        return of(text, option, _ -> {});
    }

    /// @param notes is told what an expression was read as, where that is not plain
    public static double of(String text, String option, Consumer<String> notes) throws InputException {
        if (NUMBER.matcher(text.strip()).matches() && Double.isFinite(Double.parseDouble(text.strip()))) {
            return Double.parseDouble(text.strip());
        }
        try {
            double number = Spelling.number(text);
            if (Double.isFinite(number)) {
                Spelling.numberNotes(text).forEach(notes);
                return number;
            }
        } catch (FormulaException _) {
            // The sentence below says what was found.
        }
        throw new InputException(Messages.noNumbers(option, text) + hint(text.strip()));
    }

    private static String hint(String text) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Messages.decimalPoint(text.replace(',', '.'));
        }
        return ASSIGNMENT.matcher(text).matches() ? Messages.ONE_EACH : "";
    }
}
