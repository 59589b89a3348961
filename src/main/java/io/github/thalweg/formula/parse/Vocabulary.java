package io.github.thalweg.formula.parse;

import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.RowTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words that a text may use.
///
/// @param names     what may be read, besides the constants
/// @param functions functions with their numbers of arguments
/// @param columns   names that mean a row's number inside `mean` and `sum`
/// @param quotes    whether quoted choices may stand in it
public record Vocabulary(Set<String> names, Map<String, Integer> functions, Set<String> columns, boolean quotes) {
    private static final int FARTHEST_SUGGESTION = 2;
    /// The only constant of two letters that people write next to others.
    private static final String CIRCLE = "pi";
    /// Letters that are no other name by mistake.
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega");
    /// Names of functions in other languages, for suggestions.
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("ln", "log"),
            Map.entry("lg", "log10"),
            Map.entry("tg", "tan"),
            Map.entry("ctg", "cot"),
            Map.entry("arcsin", "asin"),
            Map.entry("arccos", "acos"),
            Map.entry("arctan", "atan"),
            Map.entry("sgn", "sign"),
            Map.entry("power", "pow"),
            Map.entry("heaviside", "step"),
            Map.entry("logistic", "sigmoid"),
            Map.entry("ceiling", "ceil"));

    /// The words of a landscape's formula.
    public static Vocabulary ofFormula(Set<String> parameters) {
        return ofFormula(parameters, FormulaData.NONE);
    }

    /// The words of a landscape's formula, with what it reads beside its names.
    public static Vocabulary ofFormula(Set<String> parameters, FormulaData data) {
        RowTable table = data.rows();
        var names = new LinkedHashSet<String>();
        names.add("x");
        names.add("y");
        names.addAll(parameters);
        if (table != null) {
            names.addAll(table.names());
        }
        var late = new LinkedHashMap<String, Integer>();
        if (table != null) {
            late.put(RowFormula.MEAN, 1);
            late.put(RowFormula.SUM, 1);
        }
        if (data.surface() != null) {
            late.put(RowFormula.GRID, 2);
        }
        late.keySet().removeAll(names);
        var functions = new LinkedHashMap<>(Functions.arities(names));
        functions.putAll(late);
        if (table == null) {
            return new Vocabulary(names, functions, Set.of(), false);
        }
        names.add(RowFormula.ROWS);
        return new Vocabulary(names, functions, Set.copyOf(table.names()), false);
    }

    /// Whether a function goes over the rows of the table.
    boolean isOverRows(String function) {
        return !columns.isEmpty() && (function.equals(RowFormula.MEAN) || function.equals(RowFormula.SUM));
    }

    /// The words of an expression of numbers alone.
    public static Vocabulary ofNumbers(Set<String> names) {
        return new Vocabulary(names, Functions.arities(names), Set.of(), false);
    }

    /// The words of a rule: further functions and quoted choices.
    public static Vocabulary ofRule(Set<String> names, Map<String, Integer> furtherFunctions) {
        var functions = new LinkedHashMap<>(Functions.arities(names));
        functions.putAll(furtherFunctions);
        return new Vocabulary(names, functions, Set.of(), true);
    }

    /// Whether a function takes more arguments than its two. Those of a formula are nested before it is read, where its
    /// spelling is made ours.
    boolean takesMore(String function) {
        return quotes && (function.equals("min") || function.equals("max"));
    }

    boolean knows(String name) {
        return names.contains(name) || Functions.constants().contains(name);
    }

    @Nullable
    String nearestFunction(String word) {
        String meant = ELSEWHERE.get(word);
        return meant != null ? meant : nearest(word, functions.keySet().stream());
    }

    @Nullable
    String nearestName(String word) {
        String product = product(word);
        return product != null || GREEK.contains(word)
                ? product
                : nearest(word, Stream.concat(names.stream(), Functions.constants().stream()));
    }

    /// `xy` is one name; where each letter is one, x*y was meant, and with `2pix` 2pi*x.
    private @Nullable String product(String word) {
        var factors = new ArrayList<String>();
        for (int i = 0; i < word.length(); i += factors.getLast().length()) {
            boolean circle = word.startsWith(CIRCLE, i) && !knows(word.substring(i, i + 1));
            factors.add(circle ? CIRCLE : Character.toString(word.codePointAt(i)));
        }
        return factors.size() > 1 && factors.stream().allMatch(this::knows) ? String.join("*", factors) : null;
    }

    /// The candidate nearest to `word`, or null when none is near.
    public static @Nullable String nearest(String word, Stream<String> candidates) {
        return candidates
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparing((String candidate) -> !word.startsWith(candidate))
                        .thenComparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static boolean isNear(String word, String candidate) {
        int letters = Math.min(FARTHEST_SUGGESTION, (word.length() + 1) / 3);
        boolean otherCase = word.equalsIgnoreCase(candidate);
        return otherCase || (word.length() > 1 && distance(word, candidate) <= letters && letters < word.length());
    }

    /// The number of letters to insert, delete or change, case aside.
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        java.util.Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int change = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
