package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.Map;
import java.util.Set;

/// Sentences about what cannot be meant, where the plain one would lead astray.
final class Refusals {
    private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=", "==", "!=");
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("acot", "atan(1/u)"),
            Map.entry("asec", "acos(1/u)"),
            Map.entry("acsc", "asin(1/u)"),
            Map.entry("coth", "1/tanh(u)"),
            Map.entry("sech", "1/cosh(u)"),
            Map.entry("csch", "1/sinh(u)"),
            Map.entry("sinc", "if(u == 0, 1, sin(u)/u)"),
            Map.entry("exp2", "2^u"),
            Map.entry("exp10", "10^u"),
            Map.entry("sind", "sin(pi*u/180)"),
            Map.entry("cosd", "cos(pi*u/180)"),
            Map.entry("tand", "tan(pi*u/180)"),
            Map.entry("rint", "round(u)"),
            Map.entry("trunc", "u - u % 1"),
            Map.entry("frac", "mod(u, 1)"),
            Map.entry("silu", "u*sigmoid(u)"),
            Map.entry("elu", "if(u > 0, u, exp(u) - 1)"),
            Map.entry("relu6", "clamp(u, 0, 6)"),
            Map.entry("logit", "log(u/(1 - u))"),
            Map.entry("erfc", "1 - erf(u)"),
            Map.entry("norm", "hypot(u, v)"),
            Map.entry("logaddexp", "log(exp(u) + exp(v))"),
            Map.entry("logsumexp", "log(exp(u) + exp(v))"),
            Map.entry("root", "cbrt(u), or u^(1/n)"),
            Map.entry("nthroot", "cbrt(u), or u^(1/n)"),
            Map.entry("Piecewise", "if(c, one, other)"),
            Map.entry("piecewise", "if(c, one, other)"),
            Map.entry("cube", "u^3"));
    static final String OR = "one condition or another is written max(a, b): max(x > 0, y > 0) is 1 where one holds";
    private static final String AND = "two conditions at once are written as a product: (x > 0)*(y > 0)";
    private static final String NOT = "the opposite of a condition c is written c == 0";
    private static final String DOT =
            "a dot joins no names here: functions stand alone, as in sin(x), and x.pow(2) is x^2";
    private static final Map<String, String> LOGIC = Map.of("and", AND, "or", OR, "not", NOT, "&", AND, "&&", AND);
    private static final Map<String, String> SIGNS = Map.of(
            ".", DOT,
            "#", "a formula has no comments: leave out what begins with #",
            "_", "digits are written together: 1000, not 1_000",
            "±", "two signs at once are two formulas: write + or -",
            "∑", "a sum is written out, as in x^2 + y^2",
            "∂", "derivatives are made of the formula: write f alone",
            "∫", "there is no integral here");
    private static final Set<String> MISSING = Set.of(
            "erfinv",
            "gamma",
            "lgamma",
            "factorial",
            "binom",
            "besselj",
            "sum",
            "mean",
            "prod",
            "dot",
            "int",
            "diff",
            "random",
            "rand");

    private final Phrase phrase;

    private Refusals(Phrase phrase) {
        this.phrase = phrase;
    }

    static void check(Phrase phrase) {
        new Refusals(phrase).check();
    }

    private void check() {
        int depth = 0;
        for (int i = 0; i < phrase.size(); i++) {
            Word word = phrase.at(i);
            depth += phrase.opens(i) ? 1 : phrase.closes(i) ? -1 : 0;
            if (word.kind() == Kind.NAME) {
                name(i);
            } else if (LOGIC.containsKey(word.text())) {
                throw phrase.error(LOGIC.get(word.text()), i, i + 1);
            } else if (word.is("!") && !phrase.followsOperand(i)) {
                throw phrase.error(NOT, i, i + 1);
            } else if (SIGNS.containsKey(word.text())) {
                throw phrase.error(SIGNS.get(word.text()), i, i + 1);
            } else if (word.is("/") && phrase.at(i + 1).is("/")) {
                throw phrase.error("a whole quotient is written floor(a/b), and a formula has no comments", i, i + 2);
            } else if (word.is("!")) {
                throw phrase.error("there is no factorial here: ! is known only in != (is not equal)", i, i + 1);
            } else if (word.is("=")) {
                throw phrase.error(
                        "an equation is no height: write only the right-hand side, or == for a comparison in if(...)",
                        i,
                        i + 1);
            } else if (word.is(";")) {
                throw phrase.error("one formula is expected; this ; begins another", i, i + 1);
            } else if (word.kind() == Kind.SYMBOL
                    && COMPARISONS.contains(word.text())
                    && depth == 0
                    && phrase.isLandscape) {
                throw phrase.error(
                        "a comparison is 1 or 0 everywhere and leads nowhere as a landscape; it stands in if(c, a, b)",
                        i,
                        i + 1);
            }
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
        String last = name.substring(name.length() - 1);
        String tail = FunctionNames.ours(name.substring(1));
        String head = FunctionNames.ours(name.substring(0, name.length() - 1));
        if (call && isCoordinate(first) && tail != null) {
            String product = first + "*" + tail;
            throw phrase.error("unknown function " + name + "; a product is written " + product, i, i + 1, product);
        }
        if (!call && isCoordinate(last) && head != null) {
            String applied = head + "(" + last + ")";
            throw phrase.error("unknown name " + name + "; a function is written " + applied, i, i + 1, applied);
        }
    }

    private static boolean isCoordinate(String name) {
        return name.equals("x") || name.equals("y");
    }

    private void name(int i) {
        String name = phrase.at(i).text();
        if (phrase.parameters.contains(name)) {
            return;
        }
        boolean call = phrase.at(i + 1).is("(");
        String written = WRITTEN.get(name.startsWith("ar") ? name.replaceFirst("^ar[cg]?", "a") : name);
        if (call && written != null) {
            String of = written.startsWith("if(c") ? "" : written.contains("v") ? "of u and v " : "of u ";
            throw phrase.error("there is no function " + name + " here; " + of + "it is " + written, i, i + 1);
        }
        if (name.equals("tau")) {
            throw phrase.error("there is no tau here; it is 2*pi", i, i + 1, "2*pi");
        }
        if (name.equals("mod") && phrase.followsOperand(i)) {
            throw phrase.error("a mod b is written mod(a, b)", i, i + 1);
        }
        if (LOGIC.containsKey(name)) {
            throw phrase.error(LOGIC.get(name), i, i + 1);
        }
        if (call && MISSING.contains(name)) {
            throw phrase.error("there is no function " + name + " here", i, i + 1);
        }
        run(i, name, call);
        boolean index = name.endsWith("]") || name.endsWith(")");
        if (index) {
            throw phrase.error(
                    name + " was read as one variable; expected two of them, such as x[0] and x[1], which are x and y",
                    i,
                    i + 1);
        }
        if (name.matches("[xy][2-9]") && !isOneOfMany(name)) {
            String power = name.charAt(0) + "^" + name.charAt(1);
            throw phrase.error("unknown name " + name + "; a power is written " + power, i, i + 1, power);
        }
    }
}
