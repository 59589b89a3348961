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
    private static final Map<String, String> LOGIC =
            Map.of("and", Messages.AND, "or", Messages.OR, "not", Messages.NOT, "&", Messages.AND, "&&", Messages.AND);
    private static final Map<String, String> SIGNS = Map.of(
            ".", Messages.DOT,
            "#", Messages.COMMENT,
            "_", Messages.DIGITS,
            "±", Messages.TWO_SIGNS,
            "∑", Messages.SUM,
            "∂", Messages.DERIVATIVE,
            "∫", Messages.INTEGRAL);
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
                throw phrase.error(Messages.NOT, i, i + 1);
            } else if (SIGNS.containsKey(word.text())) {
                throw phrase.error(SIGNS.get(word.text()), i, i + 1);
            } else if (word.is("/") && phrase.at(i + 1).is("/")) {
                throw phrase.error(Messages.WHOLE_QUOTIENT, i, i + 2);
            } else if (word.is("!")) {
                throw phrase.error(Messages.FACTORIAL, i, i + 1);
            } else if (word.is("=")) {
                throw phrase.error(Messages.EQUATION, i, i + 1);
            } else if (word.is(";")) {
                throw phrase.error(Messages.SEMICOLON, i, i + 1);
            } else if (word.kind() == Kind.SYMBOL
                    && COMPARISONS.contains(word.text())
                    && depth == 0
                    && phrase.isLandscape) {
                throw phrase.error(Messages.COMPARISON, i, i + 1);
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
            throw phrase.error(Messages.product(name, product), i, i + 1, product);
        }
        if (!call && isCoordinate(last) && head != null) {
            String applied = head + "(" + last + ")";
            throw phrase.error(Messages.applied(name, applied), i, i + 1, applied);
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
            throw phrase.error(Messages.otherwise(name, written), i, i + 1);
        }
        if (name.equals("tau")) {
            throw phrase.error(Messages.TAU, i, i + 1, "2*pi");
        }
        if (name.equals("mod") && phrase.followsOperand(i)) {
            throw phrase.error(Messages.MOD, i, i + 1);
        }
        if (LOGIC.containsKey(name)) {
            throw phrase.error(LOGIC.get(name), i, i + 1);
        }
        if (call && MISSING.contains(name)) {
            throw phrase.error(Messages.noFunction(name), i, i + 1);
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
