package io.github.thalweg.formula.syntax;

import org.jspecify.annotations.Nullable;

/// Sentences about characters that begin no word of a formula.
final class Messages {
    static final String NEVER_CLOSED = "this quotation mark is never closed";
    static final String POWER = "unknown operator **; powers are written with ^";
    static final String BAR = "unexpected character |; an absolute value is written abs(...)";

    private Messages() {}

    static String twoPoints(String number) {
        return "a number has one decimal point, found " + number;
    }

    static String tooLarge(String number) {
        return "the number " + number + " is too large; the largest is about 1.8e308";
    }

    static String unknownOperator(String operator, String meant) {
        return "unknown operator " + operator + didYouMean(meant);
    }

    static String unexpected(String character, @Nullable String meant) {
        return "unexpected character " + character + (meant == null ? "" : didYouMean(meant));
    }

    private static String didYouMean(String meant) {
        return "; did you mean " + meant + "?";
    }
}
