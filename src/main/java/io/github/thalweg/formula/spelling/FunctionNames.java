package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Functions and constants by the names that they have elsewhere.
final class FunctionNames {
    /// NumPy's and PyTorch's is `mod`; Python's own and C's is what is left from the nearest multiple.
    private static final String REMAINDER = "remainder";

    private static final Set<String> MODULES = Set.of(
            "np",
            "numpy",
            "math",
            "Math",
            "torch",
            "jnp",
            "jax",
            "tf",
            "sp",
            "sympy",
            "cmath",
            "nn",
            "F",
            "functional",
            "special",
            "scipy",
            "keras",
            "activations",
            "K",
            "linalg",
            "random",
            "std",
            "MathF",
            "Mathf");
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("ln", "log"),
            Map.entry("lg", "log10"),
            Map.entry("log_2", "log2"),
            Map.entry("log_10", "log10"),
            Map.entry("log_e", "log"),
            Map.entry("log₂", "log2"),
            Map.entry("log₁₀", "log10"),
            Map.entry("tg", "tan"),
            Map.entry("ctg", "cot"),
            Map.entry("cotan", "cot"),
            Map.entry("arcsin", "asin"),
            Map.entry("arccos", "acos"),
            Map.entry("arctan", "atan"),
            Map.entry("arctg", "atan"),
            Map.entry("arctan2", "atan2"),
            Map.entry("sh", "sinh"),
            Map.entry("ch", "cosh"),
            Map.entry("th", "tanh"),
            Map.entry("arcsinh", "asinh"),
            Map.entry("arsinh", "asinh"),
            Map.entry("arccosh", "acosh"),
            Map.entry("arcosh", "acosh"),
            Map.entry("arctanh", "atanh"),
            Map.entry("artanh", "atanh"),
            Map.entry("cosec", "csc"),
            Map.entry("sgn", "sign"),
            Map.entry("fabs", "abs"),
            Map.entry("absolute", "abs"),
            Map.entry("power", "pow"),
            Map.entry("maximum", "max"),
            Map.entry("minimum", "min"),
            Map.entry("fmax", "max"),
            Map.entry("fmin", "min"),
            Map.entry("logistic", "sigmoid"),
            Map.entry("expit", "sigmoid"),
            Map.entry("heaviside", "step"),
            Map.entry("heavisidetheta", "step"),
            Map.entry("unitstep", "step"),
            Map.entry("ceiling", "ceil"),
            Map.entry("clip", "clamp"),
            Map.entry("where", "if"),
            Map.entry("ifelse", "if"),
            Map.entry("iif", "if"),
            Map.entry("sen", "sin"),
            Map.entry("lb", "log2"),
            Map.entry("ld", "log2"),
            Map.entry("pmax", "max"),
            Map.entry("pmin", "min"),
            Map.entry(REMAINDER, "mod"));
    /// Functions of spreadsheets in other languages.
    private static final Map<String, String> SPREADSHEET = Map.ofEntries(
            Map.entry("WENN", "if"),
            Map.entry("SI", "if"),
            Map.entry("SE", "if"),
            Map.entry("POTENZ", "pow"),
            Map.entry("POTENCIA", "pow"),
            Map.entry("POTENZA", "pow"),
            Map.entry("PUISSANCE", "pow"),
            Map.entry("WURZEL", "sqrt"),
            Map.entry("RAIZ", "sqrt"),
            Map.entry("RCUAD", "sqrt"),
            Map.entry("RACINE", "sqrt"),
            Map.entry("RADQ", "sqrt"),
            Map.entry("REST", "mod"),
            Map.entry("RESIDUO", "mod"));
    /// Names that are a function only where they are called.
    private static final Map<String, String> CALLED = Map.of("σ", "sigmoid", "sigma", "sigmoid");
    private static final Map<String, String> CONSTANTS =
            Map.of("PI", "pi", "Pi", "pi", "E", "e", "INFINITY", "inf", "M_PI", "pi", "M_E", "e");
    /// Types, which make a number of what follows: it is one.
    private static final Set<String> CASTS = Set.of("float", "double", "float32", "float64", "Number");
    private static final Pattern BASE = Pattern.compile("log(?:_([0-9]+|\\p{L})|([₀-₉]+))");

    private FunctionNames() {}

    static void rewrite(Phrase phrase) {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.at(i);
            if (!word.isName()) {
                continue;
            }
            int at = member(phrase, i);
            boolean qualified = MODULES.contains(word.text()) && phrase.at(at).isName();
            if (qualified && !phrase.parameters.contains(word.text())) {
                Word name = phrase.at(at);
                String constant = CONSTANTS.getOrDefault(name.text(), name.text());
                Word whole = new Word(Kind.NAME, constant, word.start(), name.end(), word.spaced());
                phrase.replace(i, at + 1, List.of(whole));
            }
            if (phrase.isFunction(i)
                    && phrase.at(i + 1).is(".")
                    && phrase.at(i + 2).is("(")) {
                // Julia's sin.(x) is done for each number of a list.
                phrase.remove(i + 1, i + 2);
            }
            constant(phrase, i);
            base(phrase, i);
            rename(phrase, i);
        }
    }

    /// Where the name stands that a module's name and a mark belong to: `np.sin`, `std::sin`.
    private static int member(Phrase phrase, int i) {
        boolean colons = phrase.at(i + 1).is(":") && phrase.at(i + 2).is(":");
        return phrase.at(i + 1).is(".") ? i + 2 : colons ? i + 3 : -1;
    }

    /// `M_PI`, Maxima's `%pi` and a spreadsheet's `PI()`; C's `0.5f`; and `float(x)`.
    private static void constant(Phrase phrase, int i) {
        Word word = phrase.at(i);
        if (phrase.parameters.contains(word.text())) {
            return;
        }
        boolean called = phrase.at(i + 1).is("(") && phrase.at(i + 2).is(")");
        boolean maxima = phrase.at(i - 1).is("%") && !phrase.followsOperand(i - 1);
        boolean constant = word.text().startsWith("M_") || word.text().equalsIgnoreCase("pi") || called;
        String meant = CONSTANTS.getOrDefault(word.text(), word.text());
        if (maxima && Functions.constants().contains(word.text())) {
            phrase.replace(i - 1, i + 1, List.of(phrase.at(i - 1).name(word.text())));
        } else if (constant && Functions.constants().contains(meant)) {
            phrase.replace(i, called ? i + 3 : i + 1, List.of(word.name(meant)));
        } else if (CASTS.contains(word.text())
                && phrase.at(i + 1).is("(")
                && !phrase.at(i - 1).is(".")) {
            phrase.replace(i, i + 2, List.of(word.as(Kind.SYMBOL, "(")));
        } else if (word.is("f") && !word.spaced() && isDecimal(phrase.at(i - 1))) {
            phrase.remove(i, i + 1);
        }
    }

    private static boolean isDecimal(Word word) {
        return word.kind() == Kind.NUMBER && word.text().matches(".*[.eE].*");
    }

    /// `log_3(x)`: the base is a word of its own.
    private static void base(Phrase phrase, int i) {
        Word word = phrase.at(i);
        Matcher log = BASE.matcher(word.text());
        if (FUNCTIONS.containsKey(word.text()) || phrase.parameters.contains(word.text()) || !log.matches()) {
            return;
        }
        String number = log.group(1) != null ? log.group(1) : Letters.onTheLine(log.group(2));
        boolean digits = Character.isDigit(number.charAt(0));
        phrase.replace(
                i,
                i + 1,
                List.of(
                        word.name("log"),
                        word.symbol("_"),
                        word.as(digits ? Kind.NUMBER : Kind.NAME, number).joined()));
    }

    /// The function of ours that is called so, here or elsewhere; null when there is none.
    static @Nullable String ours(String name) {
        String ours = FUNCTIONS.getOrDefault(name, name);
        return Functions.isFunction(ours) && Character.isLetter(ours.charAt(0)) ? ours : null;
    }

    /// Maple's `log[b](x)` is `log_b(x)`.
    private static void baseInBrackets(Phrase phrase, int i) {
        int close = phrase.closing(i + 1);
        boolean small =
                phrase.at(i).is("log") && phrase.text.charAt(phrase.at(i).start()) == 'l';
        if (small && phrase.at(i + 1).is("[") && phrase.at(close + 1).is("(")) {
            phrase.set(close, phrase.at(close).as(Kind.SYMBOL, "}"));
            phrase.set(i + 1, phrase.at(i + 1).as(Kind.SYMBOL, "{"));
            phrase.replace(i + 1, i + 1, List.of(phrase.at(i).symbol("_")));
        }
    }

    /// Mathematica's `Log[b, z]` has its base first.
    private static void baseBehind(Phrase phrase, int i) {
        int close = phrase.closing(i + 1);
        if (!phrase.at(i).is("Log") || !phrase.at(i + 1).is("[") || close >= phrase.size()) {
            return;
        }
        List<Integer> commas = phrase.commas(i + 1, close);
        if (commas.size() == 1 && commas.getFirst() + 1 < close) {
            int comma = commas.getFirst();
            var swapped = new ArrayList<>(phrase.slice(comma + 1, close));
            swapped.add(phrase.at(comma));
            swapped.addAll(phrase.slice(i + 2, comma));
            swapped.set(0, swapped.getFirst().joined());
            phrase.replace(i + 2, close, swapped);
        }
    }

    private static void rename(Phrase phrase, int i) {
        Word word = phrase.at(i);
        Word next = phrase.at(i + 1);
        baseBehind(phrase, i);
        baseInBrackets(phrase, i);
        String meant = FUNCTIONS.containsKey(word.text()) ? FUNCTIONS.get(word.text()) : capital(word.text(), next);
        if (word.is(REMAINDER) && next.is("(") && !phrase.parameters.contains(REMAINDER)) {
            boolean member = phrase.at(i - 1).is(".") || phrase.at(i - 1).is(":");
            String typed = phrase.typed(member ? Math.max(0, i - 3) : i, i + 1);
            if (typed.matches("(?s).*\\b(?:math\\.|std\\s*::).*")) {
                return;
            }
            if (!member) {
                phrase.note(Messages.readAs(REMAINDER, "mod"));
            }
        }
        boolean given = next.is("(")
                || next.is("[")
                || next.is("{")
                || next.is("|")
                || next.is("^")
                || next.is("_")
                || next.kind() == Kind.RAISED
                || next.kind() == Kind.NUMBER
                || next.isName();
        if (meant != null && given && !phrase.parameters.contains(word.text())) {
            phrase.set(i, word.name(meant));
        }
        if (word.is("int") && next.is("(") && !phrase.isLandscape && !phrase.parameters.contains("int")) {
            phrase.set(i, word.name("floor"));
            phrase.note(Messages.readAs("int", "floor"));
        }
        norm(phrase, i);
        layer(phrase, i);
        spreadsheet(phrase, i, word);
    }

    /// `norm([u, v])` is hypot(u, v).
    private static void norm(Phrase phrase, int i) {
        int close = phrase.closing(i + 1);
        int inner = phrase.closing(i + 2);
        boolean vector = phrase.at(i).is("norm")
                && phrase.isLandscape
                && phrase.at(i + 1).is("(")
                && phrase.opens(i + 2)
                && close < phrase.size()
                && inner == close - 1;
        if (vector && phrase.commas(i + 2, inner).size() == 1) {
            phrase.remove(inner, inner + 1);
            phrase.remove(i + 2, i + 3);
            phrase.set(i + 2, phrase.at(i + 2).joined());
            phrase.set(i, phrase.at(i).name("hypot"));
        }
    }

    /// PyTorch's `nn.ReLU()(x)` makes the function first and calls it then.
    private static void layer(Phrase phrase, int i) {
        boolean made = phrase.isFunction(i)
                && phrase.at(i + 1).is("(")
                && phrase.at(i + 2).is(")")
                && phrase.at(i + 3).is("(");
        if (made) {
            phrase.remove(i + 1, i + 3);
        }
    }

    /// The `LOG` of a spreadsheet has the base 10 where none is said.
    private static void spreadsheet(Phrase phrase, int i, Word typed) {
        int close = phrase.closing(i + 1);
        boolean alone = phrase.at(i + 1).is("(")
                && phrase.commas(i + 1, close).isEmpty()
                && phrase.separators(i + 1, close, ";").isEmpty();
        if (typed.is("LOG") && alone && Spreadsheet.is(phrase)) {
            phrase.set(i, typed.name("log10"));
            phrase.note(Messages.readAs("LOG", "log10, as in a spreadsheet"));
        }
    }

    /// `Sin[x]`, `EXP(x)`, `powf(x, 2)`: a call of a function that is written otherwise, and of nothing else.
    private static @Nullable String capital(String name, Word next) {
        boolean called = next.is("(") || next.is("[") || next.is("{");
        String lower = name.toLowerCase(Locale.ROOT);
        if (!called) {
            return null;
        }
        String meant = SPREADSHEET.getOrDefault(name, CALLED.get(name));
        if (meant == null && !Functions.isFunction(name) && name.length() > 3 && name.endsWith("f")) {
            meant = ours(name.substring(0, name.length() - 1));
        }
        return meant != null ? meant : lower.equals(name) ? null : ours(lower);
    }
}
