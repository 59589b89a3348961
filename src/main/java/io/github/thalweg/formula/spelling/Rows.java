package io.github.thalweg.formula.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows of a value and its condition, of which one holds everywhere: what becomes if(condition, one, other).
final class Rows {
    /// @param condition empty for the rest
    record Row(List<Word> value, List<Word> condition) {}

    private static final Set<String> REST = Set.of("otherwise", "else", "elsewhere", "True", "true");
    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int MORE = 4;
    private static final Map<String, Integer> COVERED =
            Map.of("<", LESS, "==", EQUAL, ">", MORE, "<=", LESS | EQUAL, ">=", MORE | EQUAL, "!=", LESS | MORE);
    private static final Map<Integer, String> SIGNS =
            Map.of(LESS, "<", EQUAL, "=", MORE, ">", LESS | EQUAL, "<=", MORE | EQUAL, ">=", LESS | MORE, "not =");

    private Rows() {}

    static boolean isRest(List<Word> condition) {
        return condition.isEmpty()
                || (condition.size() == 1 && REST.contains(condition.getFirst().text()));
    }

    /// What is wrong with the rows; empty where one of them holds everywhere.
    static String problem(List<Row> rows) {
        boolean filled = rows.stream().noneMatch(row -> row.value().isEmpty());
        boolean early = rows.stream().limit(Math.max(0, rows.size() - 1L)).anyMatch(row -> isRest(row.condition()));
        if (rows.size() < 2 || !filled || early) {
            return Messages.CASES;
        }
        return isRest(rows.getLast().condition()) ? "" : uncovered(rows);
    }

    /// Comparisons of the same two sides cover every place together, or leave one out.
    private static String uncovered(List<Row> rows) {
        int covered = 0;
        String sides = "";
        for (Row row : rows) {
            int at = comparison(row.condition());
            if (at < 0) {
                return Messages.CASES;
            }
            String same = text(row.condition(), 0, at) + "\n"
                    + text(row.condition(), at + 1, row.condition().size());
            if (!sides.isEmpty() && !sides.equals(same)) {
                return Messages.CASES;
            }
            sides = same;
            covered |= COVERED.getOrDefault(row.condition().get(at).text(), 0);
        }
        String missing = SIGNS.getOrDefault((LESS | EQUAL | MORE) & ~covered, "");
        return missing.isEmpty() ? "" : Messages.uncovered(sides.replace("\n", " " + missing + " "));
    }

    private static String text(List<Word> words, int from, int to) {
        return Spelling.text(words.subList(from, to)).strip();
    }

    /// The place of the only comparison of a condition; -1 where there are none or more.
    private static int comparison(List<Word> condition) {
        int found = -1;
        for (int i = 0; i < condition.size(); i++) {
            if (COVERED.containsKey(condition.get(i).text())) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /// The choice in the spelling of the language.
    ///
    /// @param begin what it begins with in the text
    /// @param last  what it ends with there
    static List<Word> choice(List<Row> rows, Word begin, Word last) {
        var made = new ArrayList<Word>();
        for (Row row : rows.subList(0, rows.size() - 1)) {
            made.add(made.isEmpty() ? begin.name("if") : begin.name("if").apart());
            made.add(begin.symbol("("));
            made.add(row.condition().getFirst().joined());
            made.addAll(row.condition().subList(1, row.condition().size()));
            made.add(begin.symbol(","));
            made.add(row.value().getFirst().apart());
            made.addAll(row.value().subList(1, row.value().size()));
            made.add(begin.symbol(","));
        }
        List<Word> rest = rows.getLast().value();
        made.add(rest.getFirst().apart());
        made.addAll(rest.subList(1, rest.size()));
        rows.subList(1, rows.size()).forEach(_ -> made.add(last.symbol(")")));
        return made;
    }
}
