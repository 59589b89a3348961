package io.github.thalweg.rule;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sentences about the texts of rules and schedules.
final class Messages {
    static final String CHOICE = "a choice is written if(condition, a, b): a where the condition holds, b elsewhere";

    /// Beginnings of sentences that may be about a choice of another language.
    static final String ABOUT_CHOICE =
            "(?s)(?:if|expected an assignment|unexpected character \\?|unknown (?:function|name) (?:where|else|then)).*";

    /// Beginnings of sentences about a sign of another spelling.
    static final String ABOUT_SIGN = "(?s)(?:line \\d+: )?(?:unexpected character|unknown operator) .*";

    /// Beginnings of sentences about a name.
    static final String ABOUT_NAME = "(?s)(?:line \\d+: )?unknown .*";

    /// Beginnings of sentences that say more than that about a sign or a name which means nothing.
    static final String ABOUT_MEANING =
            "(?s)(?:line \\d+: )?(?:a whole quotient|% is the remainder|a mod b|there is no function|a comment) .*";

    /// Sentences about comments of other languages, which a formula has not and a rule has.
    static final String ABOUT_COMMENT = "a formula has no comments.*";

    static final String NO_COMMENT = ".* begins no comment";
    static final String COMMENT = "a comment begins with #";

    /// `$1` is the module.
    static final String NO_MODULE = "functions stand alone, without \"$1.\"";

    /// `$1` is the name and `$2` the operator.
    static final String WRITTEN_OUT = "written out it is $1 = $1 $2 ...";

    static final String ASSIGNMENT = "an assignment is written with =";
    static final String NO_INDEX =
            "a line is done for each coordinate: no index is written; norm, dot and sum make one number of both";
    static final String RANDOM =
            "in rules random numbers are random() and random_pair(), from 0 to 1; the gradient's noise is a setting";

    /// Beginnings of sentences that may be about random numbers of another language.
    static final String ABOUT_RANDOM = "(?s)(?:unknown |unexpected character |random takes ).*";

    static final String PRODUCT_OF_VECTORS = "a product of two vectors is dot(u, v)";
    static final String ABOUT_VECTORS = "(?s)unexpected character ['@.].*|unknown name T; (?:did you mean|expected) .*";
    static final String OPPOSITE = "the opposite of a condition c is written c == 0";
    static final String ABOUT_OPPOSITE = "(?s)unexpected character [!~¬].*|unknown (?:function|name) not\\b.*";

    /// `$1` is the name.
    static final String WITHOUT_NUMBER = "$1 stands without the number of the update: it is what was assigned last";

    static final String ABOUT_NUMBERED = "(?s)unknown (?:function|name) [^ ]*_.*";
    static final String ARITHMETIC = "sums and products are written with + - * /";

    /// `$1` is what the function `$2` is of, besides what else it is given.
    static final String FUNCTION_FIRST_OF_MANY = "functions stand before what they are of: $2($1, ...)";

    /// `$1` is what is behind the dot.
    static final String NAME_ALONE = "a name stands alone, without .$1";

    static final String NO_SEMICOLON = "a line ends without a semicolon";
    static final String OWN_LINES = "each assignment has a line of its own";
    static final String NORM = "a norm is written norm(...)";
    static final String CONDITIONS = "two conditions at once are written as a product, one or the other as max(...)";
    static final String NO_ASSIGNMENT = "expected an assignment such as m = beta*m + g, found ";

    /// A name of which the sentence says no other spelling.
    static final Pattern ABOUT_UNDECLARED = Pattern.compile("(?s)unknown name ([\\p{L}\\p{N}_]+); expected one of .*");

    /// `$1` is the new place.
    static final String STEP = "the step is written theta = $1";

    static final String NO_RETURN = "an update ends with a line theta = ...";
    static final String GRADIENT_IS_G = "the gradient is called g";

    /// `$1` is what the function `$2` is of.
    static final String FUNCTION_FIRST = "functions stand before what they are of: $2($1)";

    static final String NO_LOOP = "the lines are one update: nothing is repeated in it";

    static final String TYPED = "Typed formula";
    static final String COMPARED_WITH_CHOICES = "a quoted choice is compared with a parameter that has choices";
    static final String REACHED = "reached counts the entries of a parameter that is a list";
    static final String NO_KNOTS = "knots(k) needs a parameter of type knots, found none";

    private Messages() {}

    static String onlyCompared(String quoted) {
        return "a quoted choice is only compared: name == \"" + quoted + "\"";
    }

    static String isChoice(String name) {
        return name + " is a choice; compare it: " + name + " == \"...\"";
    }

    static String isList(String name) {
        return name + " is a list; count its entries: reached(" + name + ", k)";
    }

    static String needsPair(String function) {
        return function + " needs a value per coordinate, found one number for both";
    }

    static String needsNumber(String function) {
        return function + " needs one number here, found a value per coordinate";
    }

    static String initialValue(String name, @Nullable String reason) {
        return "initial value of " + name + ": " + reason;
    }

    static String randomCalls(int max, int found) {
        return "expected at most " + max + " calls of random() and random_pair() in a rule, found " + found;
    }

    static String lines(int max, int found) {
        return "a rule may have at most " + max + " lines, this one has " + found;
    }

    static String declared(String name) {
        return "a number of your own stands in [parameters]: " + name + " = { default = 0.9 }";
    }

    static String noAssignment(String found) {
        return NO_ASSIGNMENT + found;
    }

    static String given(int line, String name) {
        return "line " + line + ": " + name + " is given and cannot be assigned";
    }

    static String partOfLanguage(int line, String name) {
        return "line " + line + ": " + name + " is part of the language and cannot be assigned";
    }

    static String alongDiagonal(int line) {
        return "line " + line + ": the step is one number for both coordinates, so it goes along the diagonal and not"
                + " along the gradient; lr*g has the gradient's direction";
    }

    static String product(int line, String typed, String product, String name) {
        return "line " + line + ": " + typed + " is the product " + product + ", for " + name
                + " has no argument: it is " + "the value of this update";
    }

    static String neverAssigned(String result) {
        return "the text never assigns " + result + "; expected a line " + result + " = ...";
    }

    static String notTaken(int line, String step) {
        return inLine(
                line,
                step + " is a step that is never taken; expected a line theta = theta + " + step
                        + ", or - where it is to be subtracted");
    }

    static String plainStep(int line, String found) {
        return inLine(line, "gradient descent is written theta = theta - lr*g here, found " + found);
    }

    static String readAs(String typed, String read) {
        return typed + " was read as " + read + ".";
    }

    static String withoutIndices(String names) {
        return names + " were read without the number of the update.";
    }

    static String chained(int line) {
        return inLine(
                line,
                "a < b < c compares c with 1 or 0, which a < b is; two conditions at once are written as a product,"
                        + " (a < b)*(b < c)");
    }

    static String readBefore(int line, String name) {
        return "line " + line + ": " + name + " is read before it is assigned and has no initial value in [state]";
    }

    static String ownRate(int line) {
        return inLine(line, "lr is what a schedule gives; the run's own rate is called lr0 here");
    }

    static String letters(int max, String what, int found) {
        return "at most " + max + " letters in " + what + ", found " + found;
    }

    static String comment(int line, String expectation) {
        return "line " + line + ": expected " + expectation;
    }

    static String inLine(int line, @Nullable String problem) {
        return "line " + line + ": " + problem;
    }
}
