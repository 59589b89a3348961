package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.data.CsvMissing;
import io.github.thalweg.catalog.data.CsvNumbers;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.formula.grid.GridAxis;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.rule.TextLength;
import java.util.Collection;
import java.util.stream.Collectors;

/// Sentences about tables and arrays that cannot be read as what they should be.
final class Messages {
    static final String HUBER_DISTANCE =
            "The distance from which on an error counts by its size and no more by its square.";
    static final String ONE_NUMBER = "one number";
    static final String ONE_LINE = "one line of numbers";
    static final String FINITE_NUMBERS = "finite numbers";
    static final String FINITE_POINTS = "finite x and y";
    static final String NOT_FINITE = "one that is not";
    static final String PATH_SHAPE = "n x 2 to n x 4 with n at least 2";

    private static final String MISSING = "; leave out the rows with missing values";
    private static final int MOST_SHOWN = 16;

    private Messages() {}

    static String empty() {
        return "expected a table of numbers, found nothing";
    }

    static String noRows() {
        return "expected rows of numbers below the names, found none";
    }

    static String unitsOfColumn(String column, String found) {
        return notANumber(column, found) + (hint(found).isEmpty() ? "; take a line of units out of the table" : "");
    }

    static String notANumber(String column, String found) {
        return "expected a number in the column " + column + ", found "
                + (found.isBlank() ? "nothing" : "\"" + TextLength.SYMBOL.cut(found) + "\"") + hint(found);
    }

    static String missing(String column, String found) {
        return "expected a word in the column " + column + ", found "
                + (found.isBlank() ? "nothing" : "\"" + found + "\"") + MISSING;
    }

    /// How the number would be written that was probably meant.
    private static String hint(String found) {
        if (found.matches("[-+]?\\d{1,3}([, .'’\\u00A0\\u202F]\\d{3})+([.,]\\d+)?")) {
            String mark = found.replaceFirst("[-+]?\\d+(.).*", "$1");
            return "; thousands stand without a mark: "
                    + found.replace(mark, "").replace(',', '.');
        }
        if (found.matches("[-+]?\\d*,\\d+")) {
            return "; decimals have a point: " + found.replace(',', '.');
        }
        if (found.matches("\\(\\d*\\.?\\d+\\)|\\d*\\.?\\d+[-−–]")) {
            return "; a negative number begins with its minus sign: -" + found.replaceAll("[^.0-9]", "");
        }
        if (CsvNumbers.of(found).isPresent() || found.matches("[-+]?∞")) {
            return "; every number must be finite, at most 1.8e308";
        }
        if (found.matches("\\d+([-/.]\\d+){2}.*|\\d+:\\d+.*")) {
            return "; a date or a time must be counted in numbers, such as days since the first";
        }
        if (found.matches("(?i)true|false|yes|no")) {
            return "; write 1 and 0";
        }
        if (found.matches("[$€£¥]\\s*[-+−]?[.0-9]+|[-+−]?[.0-9]+\\s*[%$€£¥°µ\\p{L}][^0-9]*")) {
            return "; a number stands without a unit";
        }
        return CsvMissing.is(found) ? MISSING : "";
    }

    private static String header(Collection<String> found) {
        boolean none = found.stream().allMatch(name -> name.matches("c\\d+"));
        return none ? "none" : shown(found, ",");
    }

    /// The first of many texts, each no longer than a line takes.
    private static String shown(Collection<String> texts, String between) {
        String first =
                texts.stream().limit(MOST_SHOWN).map(TextLength.SYMBOL::cut).collect(Collectors.joining(between));
        return texts.size() > MOST_SHOWN ? first + between + "..." : first;
    }

    static String namedTwice(String name) {
        return "two columns are called " + name;
    }

    static String unknownColumn(String option, String name, Collection<String> columns) {
        return option + " must be one of the columns " + shown(columns, ", ") + ", was " + name;
    }

    static String tooManyRows(int found) {
        return "a table may have at most " + DataTable.MAX_ROWS + " rows, found " + found;
    }

    static String sameColumn(String name) {
        return "the inputs and the target must be different columns, found " + name + " twice";
    }

    static String inputs(String model, int most, int found) {
        return "the model " + model + " has " + (most == 1 ? "one input" : "one or two inputs") + ", found " + found;
    }

    static String twoKinds(String column, Collection<String> found) {
        return "the model logistic needs a target of two kinds: 0 and 1, -1 and 1, or two words; the column " + column
                + " has " + (found.size() == 1 ? "only " : "") + shown(found, ", ");
    }

    static String numbersAndWords(String column, String found) {
        return "the column " + column + " must be all numbers or all words, found \"" + found + "\" beside words";
    }

    static String surfaceHeader(Collection<String> found) {
        return "expected the header x,y,loss, found " + header(found);
    }

    static String pathHeader(Collection<String> found) {
        return "expected the header run,step,x,y with loss and lr if known, found " + header(found);
    }

    static String gridSize(String axis, int found) {
        return "a surface has " + GridAxis.MIN_COUNT + " to " + GridAxis.MAX_COUNT + " different " + axis + ", found "
                + found;
    }

    static String uneven(String axis, double found, double expected) {
        return "the surface's " + axis + " must be evenly spaced: expected " + Numbers.text(expected) + ", found "
                + Numbers.text(found);
    }

    static String pointTwice(double x, double y) {
        return "the point " + Numbers.text(x) + ", " + Numbers.text(y) + " stands there twice";
    }

    static String pointMissing(double x, double y) {
        return "expected a loss at every x and y, found none at " + Numbers.text(x) + ", " + Numbers.text(y)
                + "; where it is not known, write nan";
    }

    static String infinite() {
        return "expected a finite loss, or nan where it is not known";
    }

    static String noValue() {
        return "expected at least one loss that is a number, found none";
    }

    static String stepTwice(String run, double step) {
        return "step " + Numbers.text(step) + " of " + run + " stands there twice";
    }

    static String wholeStep(double found) {
        return "step must be a whole number from 0, was " + Numbers.text(found);
    }

    static String runTwice(String run) {
        return "two recorded runs are called " + run;
    }

    static String onePoint(String run) {
        return "a recorded run needs two points or more, " + run + " has one";
    }

    static String noZip() {
        return "expected an .npz file of NumPy, found something else";
    }

    static String tooLarge(String array, int bytes) {
        return "the array " + array + " must have at most " + bytes + " bytes";
    }

    static String unknownArray(String name) {
        return "expected the arrays x, y, loss and path_NAME, found " + name;
    }

    static String noArray(String name) {
        return "expected an array " + name + ", found none";
    }

    static String notNumPy(String array) {
        return "the array " + array + " is not in NumPy's format";
    }

    static String type(String array, String found) {
        return "the array " + array + " must be float64, float32 or int64, was " + found;
    }

    static String cut(String array) {
        return "the array " + array + " ends too early";
    }

    static String shape(String array, String expected, String found) {
        return "the array " + array + " must be " + expected + ", was " + found;
    }

    static String noSurface() {
        return "expected the surface that these runs were recorded on to be open, found another landscape";
    }

    static String aRowForEach(int rows, int columns) {
        return rows + " x " + columns + ", a row for each y";
    }
}
