package io.github.thalweg.formula.spelling;

/// Sentences about formulas in other spellings: what was read as what, and what cannot be meant.
final class Messages {
    static final String SQR = "sqr was read as the square; the root is sqrt.";
    static final String UNSEEN = "Characters that cannot be seen were left out.";
    static final String CYRILLIC = "Cyrillic letters were read as the Latin ones that look like them.";
    static final String HIGHER_ROOT = "a higher root is written u^(1/n)";
    static final String BAR = "this | has no second one; an absolute value is written |x| or abs(x)";
    static final String CHOICE = "a choice is written if(condition, one, other)";
    static final String CASES = "the last of the cases is the rest, without a condition: if(condition, one, other)";
    static final String PIECES = "what holds only where a condition does is written if(condition, one, other)";
    static final String CHAIN = "two conditions at once are written as a product: a < b < c is (a < b)*(b < c)";
    static final String VECTORS = "there are no vectors here: write what is meant with x and y, as in x^2 + y^2";
    static final String RANGE = "cells are written one by one: A1 + B1, not A1:B1";
    static final String RANDOM =
            "there are no random numbers here: the gradient's noise is a setting, and rules have random() and random_pair()";
    static final String POSITIVE_PART = "the positive part of u is written relu(u)";
    static final String SUM_OF_ROWS = "a sum over the rows is written sum(...), their average mean(...)";
    static final String NORM = "a norm is written with its coordinates: hypot(u, v)";
    static final String DEGREES = "an angle is in radians: u degrees are pi*u/180";
    static final String NAMED_ARGUMENT = "an argument has no name here: write its value alone";
    static final String SEPARATORS = "arguments are separated by commas, and decimals have a point";
    static final String INDEX = "an index is one number: x[0] and x[1] are x and y";
    static final String NO_INDEX = "a name has no index here";
    static final String OR = "one condition or another is written max(a, b): max(x > 0, y > 0) is 1 where one holds";
    static final String AND = "two conditions at once are written as a product: (x > 0)*(y > 0)";
    static final String NOT = "the opposite of a condition c is written c == 0";
    static final String DOT = "a dot joins no names here: functions stand alone, as in sin(x), and x.pow(2) is x^2";
    static final String APOSTROPHE =
            "an apostrophe is no operator here: write what is meant with x and y, without derivatives and transposes";
    static final String DIGITS = "digits are written together: 1000, not 1_000";
    static final String STATEMENT = "one formula is expected: write alone what the function returns, in x and y";
    static final String MINIMUM = "write only what is made small: the formula without min";
    static final String MAXIMUM = "write only the formula, without max: the highest place of f is the lowest of -(f)";
    static final String PUT_IN = "values are put in: write each number in the place of its name";
    static final String POWER_OF_TEN = "a power of ten is written with e: 1e-3";
    static final String TWO_SIGNS = "two signs at once are two formulas: write + or -";
    static final String SUM = "a sum is written out, as in x^2 + y^2";
    static final String PRODUCT = "a product is written out, as in x*y";
    static final String DERIVATIVE = "derivatives are made of the formula: write f alone";
    static final String INTEGRAL = "there is no integral here";
    static final String WHOLE_QUOTIENT = "a whole quotient is written floor(a/b), and // begins no comment";
    static final String FACTORIAL = "there is no factorial here: ! is known only in != (is not equal)";
    static final String EQUATION =
            "an equation is no height: write only the right-hand side, or == for a comparison in if(...)";
    static final String SEMICOLON = "one formula is expected; this ; begins another";
    static final String COMPARISON =
            "a comparison is 1 or 0 everywhere and leads nowhere as a landscape; it stands in if(c, a, b)";
    static final String TAU = "there is no tau here; it is 2*pi";
    static final String GOLDEN = "φ was read as the golden ratio, 1.618.";
    static final String QUOTIENT = "a quotient is written with /, a whole one floor(a/b)";
    static final String MOD = "a mod b is written mod(a, b)";
    static final String ATAN = "atan has one argument; of two numbers the angle is atan2(v, u)";

    private Messages() {}

    static String noComment(String name) {
        return "% is the remainder of a division, here by an unknown name " + name + ", and begins no comment";
    }

    static String oneNumber(String typed) {
        return typed + " was read as one number; there are no vectors here.";
    }

    static String asSpreadsheet(String typed, String grouped) {
        return typed + " was read as " + grouped + ", as in a spreadsheet.";
    }

    static String notAsSpreadsheet(String typed, String grouped) {
        return typed + " was read as in books; in a spreadsheet it is " + grouped + ".";
    }

    static String thousands(String typed) {
        return typed + " may be " + typed.replace(",", "") + " or " + typed.replace(',', '.') + "; write which";
    }

    static String uncovered(String place) {
        return "nothing is said of " + place + "; the last of the cases is the rest, without a condition";
    }

    static String coordinateIsFree(String name) {
        return name + " is a coordinate here and has every value: leave out the one that it is given";
    }

    static String valueElsewhere(String name) {
        return name + " has its value among the parameters: leave out the one that it is given here";
    }

    static String percent(String number) {
        return "% is the remainder of a division: " + number + " percent of u is " + number + "/100*u";
    }

    static String remainder(String typed, String number) {
        return typed + " was read as the remainder of a division; " + number + " percent of u is " + number + "/100*u.";
    }

    static String twoWithIndices(String first, String second) {
        return first + " and " + second + " have indices of two names: the variables are x and y, or x(1) and x(2)";
    }

    static String factor(String typed) {
        return typed + " at the end was read as a factor.";
    }

    static String mismatched(String opened, String closed) {
        return "this " + closed + " closes a " + opened;
    }

    static String lostPower(String base, String digit) {
        return "an operator is missing between " + base + " and " + digit + "; a power is written " + base + "^"
                + digit;
    }

    static String putIn(String values) {
        return values + " was put in.";
    }

    static String comment(String mark) {
        return "a formula has no comments: leave out what begins with " + mark;
    }

    static String inverseOrReciprocal(String function) {
        return function + "^-1 may be an inverse or 1/" + function + "; write which";
    }

    static String readAsInverse(String function, String inverse) {
        return function + "^-1 was read as the inverse function " + inverse + ".";
    }

    static String readAs(String typed, String read) {
        return typed + " was read as " + read + ".";
    }

    static String readAsPair(String first, String second) {
        return first + " and " + second + " were read as x and y.";
    }

    static String moreVariables(String names) {
        return "a landscape has two variables, x and y; found " + names;
    }

    static String unknownCommand(String command) {
        return "the LaTeX command " + command + " is not known here";
    }

    static String nameInBraces(String command) {
        return command + " needs a name in braces";
    }

    static String restInBraces(String command) {
        return command + " needs what follows it in braces";
    }

    static String rootOfWhat(String sign, String name) {
        return sign + " needs what it is the root of: " + name + "(...)";
    }

    static String factorOfRate(String factor) {
        return "a schedule's formula is the rate itself: write lr0*(" + factor
                + "), where k counts updates from 0 and lr0 is the run's own rate";
    }

    static String rateAlone(String rate) {
        return "a schedule's formula is the rate itself, a function of k: write " + rate;
    }

    static String heightHasNoName(String name) {
        return name + " is a coordinate here and the height has no name: write only the right-hand side";
    }

    static String product(String name, String product) {
        return "unknown function " + name + "; a product is written " + product;
    }

    static String applied(String name, String applied) {
        return "unknown name " + name + "; a function is written " + applied;
    }

    static String power(String name, String power) {
        return "unknown name " + name + "; a power is written " + power;
    }

    static String powerOfFunction(String name) {
        return name + " is a function: write " + name + "(u)" + (name.equals("exp") ? ", or e^u" : "");
    }

    static String unplaced(String name, String variables) {
        return "unknown name " + name + "; the variables are x and y: write them, or f(" + variables
                + ") = before the formula";
    }

    static String mixedNumber(String whole, String numerator, String denominator) {
        String part = numerator + "/" + denominator;
        return whole + " before " + part + " may be " + whole + " + " + part + " or " + whole + "*" + part
                + "; write which";
    }

    static String baseOfNumber(String typed, String number, String base) {
        return typed + " was read as the logarithm of " + number + " to the base " + base + ".";
    }

    static String notAComponent(String typed, String coordinate, String number) {
        return typed + " was read as " + coordinate + "*" + number + "; the coordinates are called x and y.";
    }

    static String notARow(String typed, String column, String number) {
        return typed + " was read as " + column + "*" + number + "; the name of a column is each row's number.";
    }

    static String rowIndex(String typed, String column) {
        return typed + " has an index; inside mean(...) and sum(...) the name of a column is each row's number: write "
                + column;
    }

    static String numberOfRows(String name) {
        return "unknown name " + name + "; the number of rows is called rows";
    }

    static String otherName(String name, String ours) {
        return "unknown function " + name + "; did you mean " + ours + "?";
    }

    static String withoutRows(String name) {
        return noFunction(name) + ": a mean or a sum is over the rows of a table, and this landscape has no [data]";
    }

    static String noFunction(String name) {
        return "there is no function " + name + " here";
    }

    /// @param written what the function is, of u, or of u and v, or of u, v and w, or of conditions
    static String otherwise(String name, String written) {
        boolean several = written.matches(".*\\bv\\b.*");
        String given = written.matches(".*\\bw\\b.*") ? "of u, v and w " : several ? "of u and v " : "of u ";
        String of = written.startsWith("if(c") ? "" : given;
        return noFunction(name) + "; " + of + "it is " + written;
    }

    static String oneVariable(String name) {
        return name + " was read as one variable; expected two of them, such as x[0] and x[1], which are x and y";
    }
}
