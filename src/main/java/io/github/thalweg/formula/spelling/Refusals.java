package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sentences about what cannot be meant, where the plain one would lead astray.
final class Refusals {
    private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=", "==", "!=");
    private static final Map<String, String> LOGIC =
            Map.of("and", Messages.AND, "or", Messages.OR, "not", Messages.NOT, "&", Messages.AND, "&&", Messages.AND);
    private static final Set<String> NEGATIONS = Set.of("!", "~", "¬");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry(".", Messages.DOT),
            Map.entry("#", Messages.comment("#")),
            Map.entry("/*", Messages.comment("/*")),
            Map.entry(Quotients.SIGN, Messages.WHOLE_QUOTIENT),
            Map.entry("±", Messages.TWO_SIGNS),
            Map.entry("∑", Messages.SUM),
            Map.entry("∂", Messages.DERIVATIVE),
            Map.entry("∇", Messages.DERIVATIVE),
            Map.entry("‖", Messages.NORM),
            Map.entry("°", Messages.DEGREES),
            Map.entry("∫", Messages.INTEGRAL),
            Map.entry("%%", Messages.MOD),
            Map.entry("∏", Messages.PRODUCT),
            Map.entry("⊤", Messages.VECTORS),
            Map.entry("@", Messages.VECTORS),
            Map.entry("%*%", Messages.VECTORS),
            Map.entry("⟨", Messages.VECTORS),
            Map.entry("'", Messages.APOSTROPHE),
            Map.entry("∜", Messages.HIGHER_ROOT));
    private static final Pattern ARGUMENT = Pattern.compile("[0-9]*π?[xy]|[0-9]+π?|π");
    private static final Set<String> STATEMENTS = Set.of("return", "import", "from", "def", "function");

    /// What is over the rows of a table, where there is one.
    private static final Set<String> OF_ROWS = Set.of("sum", "mean", "avg", "average", "reduce_sum", "reduce_mean");

    private final Phrase phrase;

    private Refusals(Phrase phrase) {
        this.phrase = phrase;
    }

    static boolean isComparison(Word word) {
        return word.kind() == Kind.SYMBOL && COMPARISONS.contains(word.text());
    }

    static void check(Phrase phrase) {
        new Refusals(phrase).check();
    }

    private void check() {
        int depth = 0;
        numberAtEnd();
        for (int i = 0; i < phrase.size(); i++) {
            Word word = phrase.at(i);
            depth += phrase.opens(i) ? 1 : phrase.closes(i) ? -1 : 0;
            if (word.kind() == Kind.NAME) {
                name(i);
            } else if (LOGIC.containsKey(word.text())) {
                throw phrase.error(LOGIC.get(word.text()), i, i + 1);
            } else if (NEGATIONS.contains(word.text()) && !phrase.followsOperand(i)) {
                throw phrase.error(Messages.NOT, i, i + 1);
            } else if (word.is("∑") && phrase.parameters.contains("sum")) {
                throw phrase.error(Messages.SUM_OF_ROWS, i, i + 1);
            } else if ((word.is("_") || word.is("'")) && phrase.at(i - 1).kind() == Kind.NUMBER) {
                throw phrase.error(Messages.DIGITS, i, i + 1);
            } else if (SIGNS.containsKey(word.text())) {
                throw phrase.error(SIGNS.get(word.text()), i, i + 1);
            } else if (word.is("(") && phrase.at(i + 1).is("*")) {
                throw phrase.error(Messages.comment("(*"), i, i + 2);
            } else if ((word.is("_") || word.is("^")) && isPositivePart(i + 1)) {
                throw phrase.error(Messages.POSITIVE_PART, i, i + 2);
            } else if (word.is(":") && Spreadsheet.is(phrase)) {
                throw phrase.error(Messages.RANGE, i - 1, i + 2);
            } else if (word.is(",") && isThousand(i)) {
                throw phrase.error(Messages.thousands(phrase.typed(i - 1, i + 2)), i - 1, i + 2);
            } else if (word.is("^") && isTransposed(i + 1)) {
                throw phrase.error(Messages.VECTORS, i, i + 2);
            } else if (word.is("=") && depth > 0) {
                throw phrase.error(Messages.NAMED_ARGUMENT, i, i + 1);
            } else if (word.is(":") && depth > 0 && phrase.at(i + 1).is(",")) {
                throw phrase.error(Messages.INDEX, i, i + 1);
            } else if (beginsComment(i)) {
                throw phrase.error(Messages.noComment(phrase.at(i + 1).text()), i, i + 1);
            } else if (word.is("%")) {
                percentage(i);
            } else if (word.is("!")) {
                throw phrase.error(Messages.FACTORIAL, i, i + 1);
            } else if (word.is("=")) {
                throw phrase.error(Messages.EQUATION, i, i + 1);
            } else if (word.is(";") && beginsComment(i + 1)) {
                throw phrase.error(Messages.noComment(phrase.at(i + 2).text()), i + 1, i + 2);
            } else if (word.is(";") && depth > 0) {
                throw phrase.error(Messages.SEPARATORS, i, i + 1);
            } else if (isLostPower(i)) {
                throw phrase.error(Messages.lostPower(base(i), word.text()), i, i + 1, "^" + word.text());
            } else if (isGrouped(i)) {
                throw phrase.error(Messages.DIGITS, i - 1, i + 1);
            } else if (word.is(";")) {
                throw phrase.error(Messages.SEMICOLON, i, i + 1);
            } else if (isComparison(word) && isChained(i)) {
                throw phrase.error(Messages.CHAIN, i, i + 1);
            } else if (isComparison(word) && depth == 0 && phrase.isLandscape) {
                throw phrase.error(Messages.COMPARISON, i, i + 1);
            }
        }
    }

    /// `x 2` and `(x + 1)2`, copied from where the 2 is raised.
    private boolean isLostPower(int i) {
        boolean digit =
                phrase.at(i).kind() == Kind.NUMBER && phrase.at(i).text().matches("[2-9]");
        boolean base = isCoordinate(phrase.at(i - 1).text()) || phrase.closes(i - 1);
        return phrase.isLandscape
                && digit
                && base
                && phrase.at(i).start() >= phrase.at(i - 1).end();
    }

    /// What ends before a word.
    private String base(int i) {
        int open = phrase.closes(i - 1) ? Math.max(0, phrase.opening(i - 1)) : i - 1;
        return phrase.typed(phrase.isFunction(open - 1) ? open - 1 : open, i);
    }

    /// `1 000`.
    private boolean isGrouped(int i) {
        Word word = phrase.at(i);
        Word before = phrase.at(i - 1);
        return word.kind() == Kind.NUMBER
                && before.kind() == Kind.NUMBER
                && word.text().matches("[0-9]{3}")
                && before.text().matches("[0-9]{1,3}");
    }

    /// `x^2 + y^2   (3)`, which may be the number of an equation.
    private void numberAtEnd() {
        int open = phrase.size() - 3;
        boolean number = phrase.at(open).is("(")
                && phrase.at(open).spaced()
                && phrase.at(open + 1).text().matches("[0-9]{1,2}")
                && phrase.at(open + 2).is(")");
        if (number && phrase.followsOperand(open) && !phrase.isFunction(open - 1)) {
            phrase.note(Messages.factor(phrase.typed(open, open + 3)));
        }
    }

    /// `50% x`: who writes a number and % without a space between them may mean hundredths.
    private void percentage(int i) {
        Word number = phrase.at(i - 1);
        Word next = phrase.at(i + 1);
        if (number.kind() != Kind.NUMBER || number.end() != phrase.at(i).start()) {
            return;
        }
        boolean sign = next.is("-") || next.is("+");
        boolean operand = next.kind() != Kind.SYMBOL || phrase.opens(i + 1) || sign;
        if (!operand || next.is("of")) {
            throw phrase.error(Messages.percent(number.text()), i - 1, i + 1);
        }
        if (next.kind() != Kind.NUMBER || next.spaced()) {
            phrase.note(Messages.remainder(phrase.typed(i - 1, i + (sign ? 3 : 2)), number.text()));
        }
    }

    /// `x^2 + y^2 % the bowl`: words that mean nothing here stand behind MATLAB's sign of a comment.
    private boolean beginsComment(int i) {
        Word next = phrase.at(i + 1);
        String name = next.text();
        boolean known = phrase.parameters.contains(name)
                || phrase.variables.contains(name)
                || Functions.isFunction(name)
                || Functions.isReserved(name)
                || FunctionsElsewhere.sentence(name) != null;
        boolean word = next.isName() && name.length() > 1 && name.chars().allMatch(Character::isLetter);
        boolean call = phrase.at(i + 2).is("(") && !phrase.at(i + 2).spaced();
        return phrase.at(i).is("%") && word && !known && !call && !Latex.isGreek(name) && !name.equals("of");
    }

    /// `(u)_+` and `(u)^+`.
    private boolean isPositivePart(int i) {
        Word next = phrase.at(i + 1);
        boolean operand = next.isName() || next.kind() == Kind.NUMBER || phrase.opens(i + 1);
        return phrase.at(i).is("+") && (phrase.at(i - 1).is("_") || !operand);
    }

    /// `1,000`, outside of the arguments of a function.
    private boolean isThousand(int comma) {
        Word before = phrase.at(comma - 1);
        Word next = phrase.at(comma + 1);
        boolean joined =
                before.end() == phrase.at(comma).start() && phrase.at(comma).end() == next.start();
        boolean numbers = before.kind() == Kind.NUMBER && next.kind() == Kind.NUMBER;
        int open = comma - 1;
        while (open >= 0 && !phrase.opens(open)) {
            open = phrase.closes(open) ? phrase.opening(open) - 1 : open - 1;
        }
        boolean argument = open > 0 && phrase.at(open - 1).isName();
        return numbers
                && joined
                && !argument
                && before.text().matches("[1-9][0-9]{0,2}")
                && next.text().matches("[0-9]{3}");
    }

    private boolean isTransposed(int i) {
        return phrase.isLandscape && phrase.at(i).is("T") && !phrase.parameters.contains("T");
    }

    /// `0 < x < 1` would compare the answer 1 or 0 of the first comparison with 1.
    private boolean isChained(int at) {
        for (int i = at + 1; i < phrase.size() && !endsCondition(i); i++) {
            if (phrase.opens(i)) {
                i = phrase.closing(i);
            } else if (isComparison(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsCondition(int i) {
        Word word = phrase.at(i);
        return phrase.closes(i) || word.is(",") || word.is("|") || LOGIC.containsKey(word.text());
    }

    /// `x(2)` is a product, but who writes it has mostly another variable in mind.
    private void index(int i) {
        Word number = phrase.at(i + 2);
        boolean index = phrase.isLandscape
                && isCoordinate(phrase.at(i).text())
                && phrase.at(i + 1).is("(")
                && !phrase.at(i + 1).spaced()
                && phrase.at(i + 3).is(")")
                && number.kind() == Kind.NUMBER
                && number.text().matches("[0-9]");
        if (index && phrase.at(i).end() == phrase.at(i + 1).start()) {
            phrase.note(
                    Messages.notAComponent(phrase.typed(i, i + 4), phrase.at(i).text(), number.text()));
        }
    }

    /// Whether there are others that differ in their number alone.
    private boolean isOneOfMany(String name) {
        for (int i = 0; i < phrase.size(); i++) {
            String other = phrase.at(i).text();
            boolean alike =
                    other.length() == 2 && other.charAt(0) == name.charAt(0) && other.charAt(1) != name.charAt(1);
            if (phrase.at(i).isName() && alike) {
                return true;
            }
        }
        return false;
    }

    /// `xln(x)` and `sinx`: a name and a function without what belongs between them.
    private void run(int i, String name, boolean call) {
        if (Functions.isReserved(name) || name.length() < 3) {
            return;
        }
        String first = name.substring(0, 1);
        String tail = FunctionNames.ours(name.substring(1));
        if (call && isCoordinate(first) && tail != null) {
            String factors = first + "*" + tail;
            throw phrase.error(Messages.product(name, factors), i, i + 1, factors);
        }
        String applied = call ? null : applied(name);
        String product = call || applied != null || !isCoordinate(first) ? null : applied(name.substring(1));
        String meant = product == null ? applied : first + "*" + product;
        if (meant != null) {
            throw phrase.error(Messages.applied(name, meant), i, i + 1, meant);
        }
    }

    /// `sin2x` as a call, or null.
    private static @Nullable String applied(String name) {
        for (int cut = name.length() - 1; cut > 1; cut--) {
            String head = FunctionNames.ours(name.substring(0, cut));
            Matcher argument = ARGUMENT.matcher(name.substring(cut));
            if (head != null && argument.matches()) {
                return head + "(" + argument.group() + ")";
            }
        }
        return null;
    }

    private static boolean isCoordinate(String name) {
        return name.equals("x") || name.equals("y");
    }

    /// `1d-3` and `1.5D0`, as Fortran has them.
    private boolean isPowerOfTen(int i) {
        Word word = phrase.at(i);
        boolean behind =
                phrase.at(i - 1).kind() == Kind.NUMBER && phrase.at(i - 1).end() == word.start();
        boolean signed = phrase.at(i + 1).is("-") && phrase.at(i + 1).start() == word.end();
        boolean exponent = word.text().matches("[dD]0|[dD]0?[1-9][0-9]+") || isExponentBehindDecimals(i);
        return behind && (exponent || (word.text().equalsIgnoreCase("d") && signed));
    }

    private boolean isExponentBehindDecimals(int i) {
        return phrase.at(i - 1).text().contains(".") && phrase.at(i).text().matches("[dD][0-9]");
    }

    /// The heading of a problem in which something is made large.
    static boolean isMaximum(String name, boolean call) {
        boolean heading = name.equals("max_") || (name.equals("max") && !call);
        return heading || name.equals("maximize") || name.equals("maximise") || name.equals("argmax");
    }

    private void name(int i) {
        String name = phrase.at(i).text();
        RowNames.check(phrase, i);
        if (phrase.parameters.contains(name)) {
            return;
        }
        index(i);
        if (name.equals("φ") && phrase.isLandscape) {
            phrase.note(Messages.GOLDEN);
        }
        if (phrase.isFunction(i)
                && phrase.at(i + 1).is("-")
                && phrase.at(i + 2).is("1")
                && phrase.at(i + 3).is("(")) {
            throw phrase.error(Messages.inverseOrReciprocal(name), i, i + 3);
        }
        boolean call = phrase.at(i + 1).is("(");
        if (call && OF_ROWS.contains(name) && phrase.isLandscape) {
            throw phrase.error(Messages.withoutRows(name), i, i + 1);
        }
        boolean applied = name.matches("coth|sech|csch") && phrase.at(i + 1).isName();
        String elsewhere = call || applied ? FunctionsElsewhere.sentence(name) : null;
        if (elsewhere != null) {
            throw phrase.error(elsewhere, i, i + 1);
        }
        if (FunctionsElsewhere.isRandom(name) && phrase.isLandscape) {
            throw phrase.error(Messages.RANDOM, i, i + 1);
        }
        if (isPowerOfTen(i)) {
            throw phrase.error(Messages.POWER_OF_TEN, i, i + 1);
        }
        if (STATEMENTS.contains(name)) {
            throw phrase.error(Messages.STATEMENT, i, i + 1);
        }
        boolean minimum = i == 0 && (name.equals("min_") || (name.equals("min") && !call));
        if (minimum || name.equals("minimize") || name.equals("minimise") || name.equals("argmin")) {
            throw phrase.error(Messages.MINIMUM, i, i + 1);
        }
        if (i == 0 && phrase.isLandscape && isMaximum(name, call)) {
            throw phrase.error(Messages.MAXIMUM, i, i + 1);
        }
        if (name.equals("tau")) {
            throw phrase.error(Messages.TAU, i, i + 1, "2*pi");
        }
        if (call
                && name.equals("atan")
                && !phrase.commas(i + 1, phrase.closing(i + 1)).isEmpty()) {
            throw phrase.error(Messages.ATAN, i, i + 1);
        }
        if (name.equalsIgnoreCase("mod") && phrase.followsOperand(i)) {
            throw phrase.error(Messages.MOD, i, i + 1);
        }
        if (name.equals("div") && phrase.followsOperand(i)) {
            throw phrase.error(Messages.QUOTIENT, i, i + 1);
        }
        String logic = LOGIC.get(name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name);
        if (logic != null) {
            throw phrase.error(logic, i, i + 1);
        }
        run(i, name, call);
        boolean index = name.endsWith("]") || name.endsWith(")");
        if (index) {
            throw phrase.error(Messages.oneVariable(name), i, i + 1);
        }
        if (name.matches("[xy][2-9]") && !isOneOfMany(name)) {
            String power = name.charAt(0) + "^" + name.charAt(1);
            throw phrase.error(Messages.power(name, power), i, i + 1, power);
        }
    }
}
