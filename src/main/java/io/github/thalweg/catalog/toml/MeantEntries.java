package io.github.thalweg.catalog.toml;

import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries of a list that is no TOML, and how they are written.
final class MeantEntries {
    private MeantEntries() {}

    /// Entries of a list as they are written here; null where one of them is none.
    static @Nullable String written(String inside) {
        var entries = new ArrayList<String>();
        for (String entry : split(inside)) {
            String written = entry(entry);
            if (written == null) {
                return null;
            }
            entries.add(written);
        }
        return "[" + String.join(", ", entries) + "]";
    }

    /// One of them; null where it is none.
    static @Nullable String entry(String entry) {
        String number = NumberForm.of(entry);
        if (number != null || entry.matches("\"[^\"]*\"")) {
            return number == null ? entry : number;
        }
        if (entry.startsWith("(") || entry.startsWith("[")) {
            return written(entry.substring(1, Math.max(1, entry.length() - 1)));
        }
        return isExpression(entry) ? TomlText.string(entry) : null;
    }

    /// The texts between the commas that are in no brackets.
    static List<String> split(String inside) {
        var entries = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                entries.add(inside.substring(from, i).strip());
                from = i + 1;
            }
        }
        String last = inside.substring(from).strip();
        if (!last.isEmpty()) {
            entries.add(last);
        }
        return entries;
    }

    /// Whether it is an expression of constants.
    static boolean isExpression(String text) {
        try {
            return Double.isFinite(Spelling.number(text));
        } catch (FormulaException _) {
            return false;
        }
    }
}
