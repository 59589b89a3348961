package io.github.thalweg.window.table;

import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.KindsText;
import io.github.thalweg.run.scenario.Scenario;

/// Sentences of the dialog that makes landscapes of tables.
final class Messages {
    static final String ADD_RUNS = "add recorded runs";

    private Messages() {}

    static String oneColumn(String name) {
        return name + ": expected a table with an input and a target, found one column";
    }

    static String noNumbers(String name) {
        return name + ": expected a column of numbers as the input, found words in every column but the target";
    }

    static String shape(String name, int rows, int columns) {
        return name + ": " + rows + (rows == 1 ? " row, " : " rows, ") + columns + " columns";
    }

    static String loss(String formula) {
        return "f(x, y) = " + formula;
    }

    /// With a note on a target of words.
    static String made(String name, Scenario made) {
        Examples examples = made.landscape().landscape().examples();
        String words = examples == null ? "" : KindsText.of(examples);
        return "Made a landscape of " + name + (words.isEmpty() ? "" : "; " + words);
    }

    static String recorded(String name, Scenario made) {
        long runs = made.runs().stream().filter(run -> run.recorded() != null).count();
        return "Opened the recorded surface of " + name + (runs == 0 ? "" : " with " + runs(runs));
    }

    static String added(String name, long count) {
        return "Added " + runs(count) + " of " + name;
    }

    private static String runs(long count) {
        return count + (count == 1 ? " recorded run" : " recorded runs");
    }
}
