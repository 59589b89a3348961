package io.github.thalweg.landscape.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One column of a table, as it was written: numbers, or words that stand for 0, 1, 2, ... in their order.
public final class DataColumn {
    private static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private final String name;
    private final double[] numbers;
    private final List<String> words;

    private DataColumn(String name, double[] numbers, List<String> words) {
        this.name = name;
        this.numbers = numbers;
        this.words = words;
    }

    /// @param numbers kept, not copied
    public static DataColumn ofNumbers(String name, double[] numbers) {
        return new DataColumn(name, numbers, List.of());
    }

    /// A column of words: each is the number of its place among the different ones, in the order of code points.
    public static DataColumn ofWords(String name, List<String> words) {
        List<String> kinds = kinds(words);
        double[] numbers = words.stream().mapToDouble(kinds::indexOf).toArray();
        return new DataColumn(name, numbers, List.copyOf(words));
    }

    private static List<String> kinds(List<String> words) {
        return words.stream().distinct().sorted(BY_CODE_POINT).toList();
    }

    public String name() {
        return name;
    }

    public int length() {
        return numbers.length;
    }

    /// The numbers themselves, not a copy.
    double[] numbers() {
        return numbers;
    }

    public double number(int row) {
        return numbers[row];
    }

    /// The words of the rows; empty where they are numbers.
    public List<String> words() {
        return words;
    }

    /// What 0, 1, 2, ... stand for; empty where they are numbers.
    public List<String> kinds() {
        return kinds(words);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DataColumn column
                        && name.equals(column.name)
                        && words.equals(column.words)
                        && Arrays.equals(numbers, column.numbers));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(numbers);
    }
}
