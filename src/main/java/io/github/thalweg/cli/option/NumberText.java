package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import java.util.regex.Pattern;

/// Parsing of a number on the command line.
public final class NumberText {
    /// Neither infinite nor of the forms that only Java knows.
    static final String FORM = "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?";

    private static final Pattern NUMBER = Pattern.compile(FORM);

    private NumberText() {}

    public static double of(String text, String option) throws InputException {
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw new InputException(option + " needs numbers, found \"" + text + "\"");
        }
        return Double.parseDouble(text.strip());
    }
}
