package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.toml.Item;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// The numbers that cells of a CSV text are. Nothing is computed there: `1/2` and `2024-01-01` are no numbers.
public final class CsvNumbers {
    private static final String EXPONENT = "([eE][-+−]?\\d+)?";
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+−–]?\\d*,\\d+" + EXPONENT);
    private static final Pattern POINT = Pattern.compile("[-+−–]?(\\d*\\.\\d+" + EXPONENT + "|\\d{1,3}(\\.\\d{3})+)");
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9eE]+|[-+]?[Ii]nf(inity)?");

    private static final Pattern THOUSANDS = Pattern.compile("[-+−–]?[1-9]\\d{0,2}[.,]\\d{3}");

    private CsvNumbers() {}

    /// The number that a text is, infinite ones among them; empty where it is none.
    public static OptionalDouble of(String text) {
        String plain = text.strip().replace('−', '-').replace('–', '-');
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(plain.replaceFirst("[Ii]nf(inity)?", "Infinity")));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    static boolean isDecimalComma(Item cell) {
        return DECIMAL_COMMA.matcher(text(cell)).matches();
    }

    /// A number with a decimal point, or points between its thousands.
    static boolean hasPoint(Item cell) {
        return POINT.matcher(text(cell)).matches();
    }

    /// A number that some would write for thousands: one mark, and three digits behind it.
    static boolean isLikeThousands(Item cell) {
        return THOUSANDS.matcher(text(cell)).matches();
    }

    /// A decimal comma becomes a point.
    static Item withPoint(Item cell) {
        return isDecimalComma(cell)
                ? new Item(cell.source(), cell.key(), text(cell).replace(',', '.'), cell.at())
                : cell;
    }

    /// Cells are texts.
    static String text(Item cell) {
        return String.valueOf(cell.value());
    }
}
