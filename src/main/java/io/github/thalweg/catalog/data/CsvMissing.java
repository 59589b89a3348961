package io.github.thalweg.catalog.data;

import java.util.regex.Pattern;

/// What other programs write where a value is not known.
public final class CsvMissing {
    private static final Pattern NO_NUMBER = Pattern.compile(
            "(?i)n/?a|n\\.a\\.|nan|null|none|nil|missing|unknown|[?.*–-]+|#(N/A|NA|NULL!|VALUE!|REF!|DIV/0!)");
    private static final Pattern NO_WORD = Pattern.compile("(?i)n/?a|nan|null|\\?|#N/A");

    private CsvMissing() {}

    /// In a column of numbers.
    public static boolean is(String text) {
        return text.isBlank() || NO_NUMBER.matcher(text).matches();
    }

    /// In a column of words, where `none` may be one.
    public static boolean isNoWord(String text) {
        return text.isBlank() || NO_WORD.matcher(text).matches();
    }
}
