package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.study.search.SearchRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of `--over`: `lr`, `lr=1e-5:10`, `lr=1e-5:10:log`, `beta1=0.5:0.99:linear` or `lr=0.01,0.1,1`.
final class RangeOption {
    private static final Pattern FORM = Pattern.compile("([^=]+)(?:=(?:([^:,]+):([^:,]+)(:log|:linear)?|(.*)))?");

    private RangeOption() {}

    static List<SearchRange> of(List<String> options) throws InputException {
        var ranges = new ArrayList<SearchRange>();
        for (String option : options) {
            ranges.add(of(option));
        }
        return ranges;
    }

    private static SearchRange of(String option) throws InputException {
        Matcher form = FORM.matcher(option);
        if (!form.matches()) {
            throw new InputException("--over must be NAME, NAME=LOW:HIGH[:log] or NAME=VALUE,VALUE,..., was " + option);
        }
        String name = form.group(1);
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

    private static List<Double> numbers(String list) throws InputException {
        var numbers = new ArrayList<Double>();
        for (String number : list.split(",", -1)) {
            numbers.add(number(number));
        }
        return numbers;
    }

    private static double number(String text) throws InputException {
        return NumberText.of(text, "--over");
    }
}
