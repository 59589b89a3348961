package io.github.thalweg.formula.parse;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sentences about formulas that have no meaning.
final class Messages {
    static final String QUOTED = "quoted text has no meaning in a formula";
    static final String GRID_IN_ROWS =
            "grid(...) is a surface of the landscape; expected it outside mean(...) and sum(...)";
    static final String NO_GRID = "grid(x, y) is a recorded surface; this landscape has none";
    static final String CLOSES_NOTHING = "this ) closes nothing";
    static final String NEVER_CLOSED = "this ( is never closed";
    static final String NOTHING_BETWEEN = "nothing stands between these parentheses";
    static final String NO_ARGUMENT = "an argument is missing here";
    static final String COUNTED_BY_K = "updates are counted by k here, from 0 on";
    static final String COUNTED_BY_T = "updates are counted by t here, from 1 on";
    static final String LENGTH_IS_N = "the number of updates is called N here";
    static final String OWN_RATE_IS_LR0 = "the run's own rate is called lr0 here";
    static final String RATE_IS_LR = "the learning rate is called lr here";
    static final String GRADIENT_IS_G = "the gradient is called g here";
    static final String POINT_IS_THETA = "the point is called theta here, and each coordinate has its own";
    private static final int MAX_NAMES = 24;

    private Messages() {}

    static String empty(String example) {
        return "the formula is empty; expected an expression such as " + example;
    }

    static String noOperator(String before, String after) {
        return "an operator is missing between " + before + " and " + after;
    }

    static String noOperandBefore(String operator) {
        return "an operand is missing before " + operator;
    }

    static String noOperandAfter(String operator) {
        return "an operand is missing after " + operator;
    }

    static String meanInMean(String name) {
        return name + " stands inside another mean or sum; expected each row's own value there";
    }

    static String columnOutside(String name) {
        return "the column " + name + " stands outside mean(...) and sum(...); a row's number is known only inside";
    }

    static String needsArgument(String function) {
        return function + " needs its argument in parentheses: " + function + "(...)";
    }

    static String needsParentheses(String function) {
        return function + " is called with parentheses: " + function + "()";
    }

    static String noTable(String function) {
        return function + "(...) goes over the rows of a table; this landscape has none";
    }

    static String unknownFunction(String word, @Nullable String near) {
        return "unknown function " + word + (near == null ? "" : didYouMean(near));
    }

    static String unknownName(String word, @Nullable String near, Collection<String> names) {
        return "unknown name " + word + (near == null ? expected(names) : didYouMean(near));
    }

    /// @param instead what is called otherwise here
    static String unknownName(String word, String instead) {
        return "unknown name " + word + "; " + instead;
    }

    private static String didYouMean(String near) {
        return "; did you mean " + near + "?";
    }

    private static String expected(Collection<String> names) {
        if (names.isEmpty()) {
            return "; expected numbers alone";
        }
        return "; expected one of "
                + names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "))
                + (names.size() > MAX_NAMES ? " ..." : "");
    }

    static String arity(String function, int arity, boolean orMore, int found) {
        return function + " takes " + (arity == 1 ? "1 argument" : arity + " arguments") + (orMore ? " or more" : "")
                + ", found " + found;
    }

    static String loneComma(boolean afterNumber) {
        return "a comma stands only between the arguments of a function"
                + (afterNumber ? "; decimals have a point" : "");
    }

    static String nestedTooDeeply(int max) {
        return "parentheses are nested more than " + max + " deep";
    }

    static String tooLong(int max, int found) {
        return String.format(Locale.ROOT, "a formula may have at most %,d characters, this one has %d", max, found);
    }
}
