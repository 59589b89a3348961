package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The lines of a CSV text that hold something, all of one length. Spreadsheets write rows and columns of empty cells
/// behind a table, statistics programs the names or numbers of the rows before it: they are left out.
///
/// @param first of the lines, mostly with the names
/// @param rest  in which a decimal comma is a point
public record CsvLines(List<Item> first, List<List<Item>> rest) {
    private static final String COMMENT = "(?s)(#|//|%).*";

    /// @param nothing the sentence for an empty text
    /// @throws InputException when there is no line, lines are not of one length, or a quote is not closed
    public static CsvLines read(Source source, String nothing) throws InputException {
        var cells = new CsvCells(source);
        var lines = new ArrayList<List<Item>>();
        for (List<Item> line = cells.next(); !line.isEmpty(); line = cells.next()) {
            if (filled(line) > 0) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw cells.beginning().error(nothing);
        }
        refuse(lines.getFirst(), "(?s)#.+");
        CsvRowNames.leaveOut(lines);
        int size = Math.min(
                lines.getFirst().size(),
                lines.stream().mapToInt(CsvLines::filled).max().orElse(0));
        boolean commas = cells.separator() == ',';
        for (List<Item> line : lines) {
            if (line.size() < size || filled(line) > size) {
                refuse(lines.getFirst(), COMMENT);
                refuse(line, COMMENT);
                throw line.getLast().error(Messages.cells(line.size(), size, commas));
            }
        }
        lines.replaceAll(line -> List.copyOf(line.subList(0, size)));
        CsvRowNames.leaveOutIndex(lines);
        if (cells.separator() == ';') {
            noteThousands(lines);
        }
        if (!commas) {
            requireOneMark(lines);
            lines.replaceAll(line -> line.stream().map(CsvNumbers::withPoint).toList());
        }
        return new CsvLines(lines.getFirst(), List.copyOf(lines.subList(1, lines.size())));
    }

    /// How many cells there are without the empty ones at the end.
    private static int filled(List<Item> line) {
        int size = line.size();
        while (size > 0 && CsvNumbers.text(line.get(size - 1)).isBlank()) {
            size--;
        }
        return size;
    }

    private static void refuse(List<Item> line, String comment) throws InputException {
        if (CsvNumbers.text(line.getFirst()).matches(comment)) {
            throw line.getFirst().error(Messages.comment());
        }
    }

    /// Where decimals have commas, a point would be one of thousands; and a comma where decimals have points.
    private static void requireOneMark(List<List<Item>> lines) throws InputException {
        List<Item> cells = lines.stream().flatMap(Collection::stream).toList();
        if (cells.stream().noneMatch(CsvNumbers::isDecimalComma)) {
            return;
        }
        for (Item cell : cells) {
            if (CsvNumbers.hasPoint(cell)) {
                throw cell.error(Messages.twoMarks(CsvNumbers.text(cell)));
            }
        }
    }

    /// Numbers that all have one mark before three digits may be meant as thousands: what they were read as is said.
    private static void noteThousands(List<List<Item>> lines) {
        List<Item> marked = lines.stream()
                .skip(1)
                .flatMap(Collection::stream)
                .filter(cell -> CsvNumbers.isDecimalComma(cell) || CsvNumbers.hasPoint(cell))
                .toList();
        if (!marked.isEmpty() && marked.stream().allMatch(CsvNumbers::isLikeThousands)) {
            String found = CsvNumbers.text(marked.getFirst());
            marked.getFirst().note(Messages.readAsDecimals(found, found.replace(',', '.')));
        }
    }
}
