package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Functions and constants by the names that they have elsewhere.
final class FunctionNames {
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
            "K");
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
            Map.entry("ceiling", "ceil"),
            Map.entry("clip", "clamp"),
            Map.entry("where", "if"));
    private static final Map<String, String> CONSTANTS = Map.of("PI", "pi", "E", "e", "INFINITY", "inf");

    private FunctionNames() {}

    static void rewrite(Phrase phrase) {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.at(i);
            if (!word.isName()) {
                continue;
            }
            boolean qualified = MODULES.contains(word.text())
                    && phrase.at(i + 1).is(".")
                    && phrase.at(i + 2).isName();
            if (qualified && !phrase.parameters.contains(word.text())) {
                Word name = phrase.at(i + 2);
                String constant = CONSTANTS.getOrDefault(name.text(), name.text());
                Word whole = new Word(Kind.NAME, constant, word.start(), name.end(), word.spaced());
                phrase.replace(i, i + 3, List.of(whole));
            }
            rename(phrase, i);
        }
    }

    /// The function of ours that is called so, here or elsewhere; null when there is none.
    static @Nullable String ours(String name) {
        String ours = FUNCTIONS.getOrDefault(name, name);
        return Functions.isFunction(ours) && Character.isLetter(ours.charAt(0)) ? ours : null;
    }

    private static void rename(Phrase phrase, int i) {
        Word word = phrase.at(i);
        Word next = phrase.at(i + 1);
        String meant = FUNCTIONS.containsKey(word.text()) ? FUNCTIONS.get(word.text()) : capital(word.text(), next);
        boolean given = next.is("(")
                || next.is("[")
                || next.is("|")
                || next.is("^")
                || next.is("_")
                || next.kind() == Kind.RAISED
                || next.kind() == Kind.NUMBER
                || next.isName();
        if (meant != null && given && !phrase.parameters.contains(word.text())) {
            phrase.set(i, word.name(meant));
        }
    }

    /// `Sin[x]` and `EXP(x)`: a call of a function that is written with capitals, and of nothing else.
    private static @Nullable String capital(String name, Word next) {
        boolean called = next.is("(") || next.is("[");
        String lower = name.toLowerCase(Locale.ROOT);
        return called && !lower.equals(name) ? ours(lower) : null;
    }
}
