package io.github.thalweg.catalog.table;

import io.github.thalweg.formula.graph.Functions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names that formulas can read for the columns of a table, whatever they are called there: `Sepal length (cm)`
/// becomes `Sepal_length_cm`, `x` becomes `column_x`.
final class ColumnNames {
    private ColumnNames() {}

    /// @param taken names that mean something else in the formula
    /// @return by the names in the table, all different
    static Map<String, String> of(List<String> names, Set<String> taken) {
        var used = new HashSet<>(taken);
        used.addAll(Set.of("x", "y", "mean", "sum", "rows", "grid"));
        var readable = new LinkedHashMap<String, String>();
        for (String name : names) {
            String plain = plain(name);
            String free = plain;
            if (used.contains(free) || Functions.isFunction(free) || Functions.isReserved(free)) {
                free = "column_" + plain;
            }
            for (int n = 2; used.contains(free); n++) {
                free = "column_" + plain + "_" + n;
            }
            used.add(free);
            readable.put(name, free);
        }
        return readable;
    }

    private static String plain(String name) {
        String words = name.strip().replaceAll("[^\\p{L}0-9]+", "_").replaceAll("^_+|_+$", "");
        String begun = words.isEmpty() || !Character.isLetter(words.charAt(0)) ? "c_" + words : words;
        return begun.length() > 40 ? begun.substring(0, 40) : begun;
    }
}
