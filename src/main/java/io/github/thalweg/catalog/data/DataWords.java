package io.github.thalweg.catalog.data;

import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.Collection;
import java.util.regex.Pattern;

/// Tells words of a target from quoted numbers such as `"1/3"`.
public final class DataWords {
    /// `e` and `p` are two kinds of mushroom.
    private static final Pattern NAME = Pattern.compile("[-+−]?\\p{L}+");

    /// `0-5` and `2024-01-01` are no differences, `31/12/2024` is no quotient.
    private static final Pattern RANGE = Pattern.compile("\\d+([-–]\\d+)+|\\d+/\\d+/\\d+");

    private DataWords() {}

    /// Whether texts are words, all of them.
    public static boolean areWords(Collection<String> texts) {
        return texts.stream().allMatch(text -> NAME.matcher(text).matches() || !isNumber(text));
    }

    /// A quoted number, which may be an expression of constants.
    static boolean isNumber(String text) {
        try {
            return !RANGE.matcher(text).matches() && Double.isFinite(Spelling.number(text));
        } catch (FormulaException _) {
            return false;
        }
    }
}
