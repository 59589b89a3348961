package io.github.thalweg.formula;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words that a text may use.
///
/// @param names     what may be read, besides the constants
/// @param functions functions with their numbers of arguments
/// @param quotes    whether quoted choices may stand in it
public record Vocabulary(Set<String> names, Map<String, Integer> functions, boolean quotes) {
    private static final int FARTHEST_SUGGESTION = 2;

    /// The words of a landscape's formula.
    public static Vocabulary ofFormula(Set<String> parameters) {
        var names = new LinkedHashSet<String>();
        names.add("x");
        names.add("y");
        names.addAll(parameters);
        return new Vocabulary(names, Functions.arities(), false);
    }

    /// The words of an expression of numbers alone.
    public static Vocabulary ofNumbers(Set<String> names) {
        return new Vocabulary(names, Functions.arities(), false);
    }

    /// The words of a rule: further functions and quoted choices.
    public static Vocabulary ofRule(Set<String> names, Map<String, Integer> furtherFunctions) {
        var functions = new LinkedHashMap<>(Functions.arities());
        functions.putAll(furtherFunctions);
        return new Vocabulary(names, functions, true);
    }

    boolean knows(String name) {
        return names.contains(name) || Functions.constants().contains(name);
    }

    @Nullable
    String nearestFunction(String word) {
        return nearest(word, functions.keySet().stream());
    }

    @Nullable
    String nearestName(String word) {
        return nearest(word, Stream.concat(names.stream(), Functions.constants().stream()));
    }

    /// The candidate nearest to `word`, or null when none is near.
    public static @Nullable String nearest(String word, Stream<String> candidates) {
        return candidates
                .filter(candidate -> distance(word, candidate) <= Math.min(FARTHEST_SUGGESTION, word.length() - 1))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
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
