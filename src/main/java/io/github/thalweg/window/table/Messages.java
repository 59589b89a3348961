package io.github.thalweg.window.table;

/// Sentences of the dialog that makes landscapes of tables.
final class Messages {
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

    static String made(String name) {
        return "Made a landscape of " + name;
    }
}
