package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import java.util.Base64;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Encoding of the runs' rows in a page: which rows are kept, and the precision of their numbers.
///
/// A number is the first 40 bits of the double that is nearest to it in so many: about eight digits, any size. Base64
/// makes seven letters of it, fewer than its decimals have.
///
/// @param stride every row is kept when 1, every second when 2, ...; the last one always
record Stored(int stride) {
    /// 870,000 letters: with everything else a page stays under 1 MB.
    private static final long MAX_NUMBERS = 130_000;

    private static final int BYTES = 5;
    private static final long HALF = 1L << (63 - 8 * BYTES);

    /// The smallest stride at which the numbers of all rows are not too many.
    ///
    /// @param numbers  if every row were kept
    /// @param extremes numbers that come on top where not every row is: the lowest and highest between two that are
    static Stored of(long numbers, long extremes) {
        return new Stored(numbers <= MAX_NUMBERS ? 1 : (int) Math.ceilDiv(numbers + extremes, MAX_NUMBERS));
    }

    /// The numbers of rows 0 to `last`, from the first that is kept and not before `first`; a number where all are
    /// the same.
    String column(IntToDoubleFunction value, int first, int last) {
        int from = Math.ceilDiv(first, stride);
        int count = Math.max(0, Math.ceilDiv(last, stride) + 1 - from);
        var bytes = new byte[BYTES * count];
        boolean same = count > 0;
        long before = 0;
        for (int i = 0; i < count; i++) {
            double number = value.applyAsDouble(Math.min((from + i) * stride, last));
            long bits = Double.doubleToLongBits(number);
            same &= Double.isFinite(number) && (i == 0 || bits == before);
            before = bits;
            write(Double.isFinite(number) ? bits + HALF : bits, bytes, BYTES * i);
        }
        return same
                ? JsonObject.number(Double.longBitsToDouble(before))
                : JsonObject.string(Base64.getEncoder().encodeToString(bytes));
    }

    /// The lowest of the values that each kept row stands for: those from it to the next, for the first of them from
    /// `first`.
    String lows(IntToDoubleFunction value, int first, int last) {
        return column(row -> least(value, stood(row, first), Math.min(row + stride - 1, last)), first, last);
    }

    /// The highest of the values that each kept row stands for.
    String highs(IntToDoubleFunction value, int first, int last) {
        IntToDoubleFunction negative = row -> -value.applyAsDouble(row);
        return column(row -> -least(negative, stood(row, first), Math.min(row + stride - 1, last)), first, last);
    }

    private int stood(int row, int first) {
        return row - first < stride ? first : row;
    }

    /// NaN where a row is without a value: there the line is interrupted.
    private static double least(IntToDoubleFunction value, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToDouble(value).reduce(Double.POSITIVE_INFINITY, Math::min);
    }

    private static void write(long bits, byte[] bytes, int at) {
        for (int b = 0; b < BYTES; b++) {
            bytes[at + b] = (byte) (bits >>> (56 - 8 * b));
        }
    }
}
