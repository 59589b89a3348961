package io.github.thalweg.study.search;

import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text of a range to search: `lr`, `lr=1e-5:10`, `lr=1e-5:10:log`, `beta1=0.5:0.99:linear` or `lr=0.01,0.1,1`.
public final class SearchRangeText {
    private static final Pattern FORM = Pattern.compile("([^=]+)(?:=(?:([^:,]+):([^:,]+)(:log|:linear)?|(.*)))?");

    private SearchRangeText() {}

    /// @throws IllegalArgumentException in a sentence without its subject, when the text is no range
    public static SearchRange parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(Messages.rangeForm(text));
        }
        String name = form.group(1).strip();
        if (form.group(2) != null) {
            return new SearchRange.Between(name, number(form.group(2)), number(form.group(3)), scale(form.group(4)));
        }
        return form.group(5) == null
                ? new SearchRange.Usual(name)
                : new SearchRange.Listed(name, numbers(form.group(5)));
    }

    private static @Nullable Boolean scale(@Nullable String word) {
        return word == null ? null : (Boolean) word.equals(":log");
    }

    private static List<Double> numbers(String list) {
        return Arrays.stream(list.split(",", -1)).map(SearchRangeText::number).toList();
    }

    private static double number(String text) {
        try {
            double number = Spelling.number(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (FormulaException _) {
            // The sentence below says what was found.
        }
        throw new IllegalArgumentException(Messages.noNumbers(text));
    }
}
