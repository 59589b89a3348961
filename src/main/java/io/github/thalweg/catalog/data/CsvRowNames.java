package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.toml.Item;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// The first column of a table where it only names the rows or counts them, as R and pandas write it.
final class CsvRowNames {
    private CsvRowNames() {}

    /// Leaves out names of rows that the first line has no cell above, as `write.table` of R writes them: words, or the
    /// numbers of the rows.
    static void leaveOut(List<List<Item>> lines) {
        int size = lines.getFirst().size();
        // Below a title there are names, too, but no numbers yet.
        boolean wider = lines.size() > 2
                && lines.get(1).stream().skip(1).anyMatch(CsvRowNames::isNumber)
                && lines.stream().skip(1).allMatch(line -> line.size() == size + 1)
                && lines.getFirst().stream().noneMatch(CsvRowNames::isNumber);
        if (wider && (isCounted(lines) || areNames(lines))) {
            Item first = lines.get(1).getFirst();
            first.note(Messages.ROW_NAMES);
            for (int i = 1; i < lines.size(); i++) {
                lines.set(i, lines.get(i).subList(1, size + 1));
            }
        }
    }

    /// Leaves out a first column without a name that counts the rows, where two others are left.
    static void leaveOutIndex(List<List<Item>> lines) {
        List<Item> names = lines.getFirst();
        boolean others = names.size() > 2
                && names.stream()
                        .skip(1)
                        .noneMatch(
                                name -> isNumber(name) || CsvNumbers.text(name).isBlank());
        if (others && CsvNumbers.text(names.getFirst()).isBlank() && isCounted(lines)) {
            lines.get(1).getFirst().note(Messages.ROW_NUMBERS);
            lines.replaceAll(line -> line.subList(1, line.size()));
        }
    }

    private static boolean isNumber(Item cell) {
        return CsvNumbers.of(CsvNumbers.text(CsvNumbers.withPoint(cell))).isPresent();
    }

    /// Whether the rows begin with 0, 1, 2, ... or with 1, 2, 3, ...
    private static boolean isCounted(List<List<Item>> lines) {
        String begin = lines.size() < 2 ? "" : CsvNumbers.text(lines.get(1).getFirst());
        int from = begin.equals("0") ? 0 : 1;
        return lines.size() > 2
                && IntStream.range(1, lines.size())
                        .allMatch(line ->
                                CsvNumbers.text(lines.get(line).getFirst()).equals(Integer.toString(from + line - 1)));
    }

    private static boolean areNames(List<List<Item>> lines) {
        var names = new HashSet<String>();
        return lines.stream()
                .skip(1)
                .map(List::getFirst)
                .allMatch(cell ->
                        !isNumber(cell) && !CsvNumbers.text(cell).isBlank() && names.add(CsvNumbers.text(cell)));
    }
}
