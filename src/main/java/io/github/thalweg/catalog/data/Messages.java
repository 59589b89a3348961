package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;

/// Sentences about tables of examples that cannot be read.
final class Messages {
    static final String INPUTS = "one or two columns";
    static final String COLUMNS = "a table of lists, one for each column: { u = [0.5, 1], s = [0, 1] }";
    static final String RANGE = "a range [min, max]";
    static final String ROWS = "rows";
    static final String IN_A_ROW = "values in a row";

    private static final String MISSING = "; leave out the rows with missing values";

    static final String ROW_NAMES =
            "the first column has no name: it was read as the names of the rows, which are left out";
    static final String ROW_NUMBERS = "the first column has no name and counts the rows: it is left out";

    private Messages() {}

    static String notRising(String key, double min, double max) {
        return "`" + key + "` must be a range [min, max] with min below max, was [" + Numbers.text(min) + ", "
                + Numbers.text(max) + "]";
    }

    static String readAsDecimals(String found, String read) {
        return found + ", and all numbers like it, were read as decimals, " + read + " and not "
                + read.replace(".", "");
    }

    static String eitherColumnsOrFile(boolean both) {
        return "[data] must have either `columns` or `file`, found " + (both ? "both" : "neither");
    }

    static String ofLandscape(String key) {
        return "`" + key + "` is about the model and stands in [landscape], not in [data]";
    }

    static String inColumns(String key) {
        return "[data] has its columns in one table: columns = { u = [0.5, 1], s = [0, 1] }; found the list `" + key
                + "`";
    }

    static String sameInputs(String column) {
        return "`inputs` must be different columns, found " + column + " twice";
    }

    static String noFileHere() {
        return "`file` stands only in a landscape's own file: a scenario carries its table in `columns`";
    }

    static String plainName(String found) {
        return "`file` must be a plain name in the folder of the landscape, such as \"cells.csv\", was \"" + found
                + "\"";
    }

    static String onlyWithUse(String key) {
        return "`" + key + "` cannot stand beside `use`: the table is that of the landscape; only held_out, split_seed"
                + " and standardize may be said";
    }

    static String noTable(String id) {
        return "the landscape " + id + " has no table of examples to change";
    }

    static String twice() {
        return "expected one table of examples, found [data] and [landscape.data]";
    }

    static String noColumns() {
        return "a table needs at least one column, found none";
    }

    static String tooManyColumns(int found) {
        return "a table may have at most " + DataTable.MAX_COLUMNS + " columns, found " + found;
    }

    static String noRows(String name) {
        return "a table needs at least one row; the column " + name + " is empty";
    }

    static String tooManyRows(String name, int found) {
        return "a table may have at most " + String.format(java.util.Locale.ROOT, "%,d", DataTable.MAX_ROWS)
                + " rows, found " + found + " in the column " + name;
    }

    static String unequal(String name, int found, String first, int expected) {
        return "all columns must be equally long: " + first + " has " + expected + " rows, " + name + " has " + found;
    }

    static String notAName(String name) {
        return "a column's name is a letter, then letters, digits and _, found "
                + (name.isBlank() ? "nothing" : "\"" + TextLength.SYMBOL.cut(name) + "\"");
    }

    static String taken(String name) {
        return "a column cannot be called " + name + ": it means something else in a formula";
    }

    static String parameterToo(String name) {
        return name + " is a parameter and a column; expected different names";
    }

    static String namedTwice(String name) {
        return "two columns are called " + name;
    }

    static String notANumber(String name, String found) {
        String shown = found.isBlank() ? "nothing" : "\"" + TextLength.SYMBOL.cut(found) + "\"";
        return "the column " + name + " must be numbers, found " + shown
                + (CsvMissing.is(found) ? MISSING : "; words may stand only in the column that `target` names");
    }

    static String numbersAndWords(String name, String found) {
        return "the column " + name + " must be all numbers or all words, found both: \"" + TextLength.SYMBOL.cut(found)
                + "\" is a word";
    }

    static String missing(String name, String found) {
        return "the column " + name + " must be words, found " + (found.isBlank() ? "nothing" : "\"" + found + "\"")
                + MISSING;
    }

    /// @param commas separate the cells
    static String cells(int found, int expected, boolean commas) {
        return "expected " + expected + (expected == 1 ? " cell" : " cells") + ", as the first line has, found " + found
                + (commas && found > expected && expected > 1
                        ? "; decimals have a point, and a cell with a comma stands in quotes"
                        : "");
    }

    static String comment() {
        return "a table begins with the names of its columns, and rows follow; a line that begins with #, % or // is a"
                + " comment of other programs: leave it out";
    }

    static String twoMarks(String found) {
        return "found \"" + found + "\" beside numbers with decimal commas: thousands stand without a mark, and"
                + " decimals have the same mark in the whole table";
    }

    static String openQuote() {
        return "this \" is never closed";
    }

    static String columnFor(String key) {
        return "column for `" + key + "`";
    }

    static String gridSize(String what, int found) {
        return "a grid has " + GridAxis.MIN_COUNT + " to " + GridAxis.MAX_COUNT + " " + what + ", found " + found;
    }

    static String rowLength(int found, int expected) {
        return "expected " + expected + " values, as the first row has, found " + found;
    }

    static String noValue() {
        return "a grid needs at least one value that is a number, found none";
    }

    static String gridWithUse() {
        return "`grid` cannot stand beside `use`: a recorded surface belongs to a formula; expected"
                + " formula = \"grid(x, y)\"";
    }

    static String recordedPoints(int found) {
        return "a recorded run has 2 to " + String.format(java.util.Locale.ROOT, "%,d", Scenario.MAX_STEPS + 1)
                + " points, found " + found;
    }

    static String recordedLength(String key, int found, int expected) {
        return "`" + key + "` must be as long as `x`, " + expected + " numbers, found " + found;
    }

    static String recordedOnLine() {
        return "`y` must be 0 in a recorded run: the landscape has one variable";
    }

    static String besideRecorded(String key) {
        return "`" + key + "` cannot stand beside [run.recorded]: the run is shown, not computed";
    }

    static String prediction() {
        return "`prediction`, `inputs`, `target` and `threshold` are about the rows of a table; expected [data]";
    }
}
