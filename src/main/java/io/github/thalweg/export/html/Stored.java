package io.github.thalweg.export.html;

import io.github.thalweg.catalog.JsonObject;
import java.util.Base64;
import java.util.function.IntToDoubleFunction;

/// Which rows of the runs a page keeps, and how their numbers are written.
///
/// A number is the first 40 bits of the double that is nearest to it in so many: about eight digits, any size. Base64
/// makes seven letters of it, fewer than its decimals have.
///
/// @param stride every row is kept when 1, every second when 2, ...; the last one always
record Stored(int stride) {
    /// 870,000 letters: with everything else a page stays under 1 MB.
    private static final long MOST_NUMBERS = 130_000;

    private static final int BYTES = 5;
    private static final long HALF = 1L << (63 - 8 * BYTES);

    /// The smallest stride at which the numbers of all rows are not too many.
    ///
    /// @param numbers if every row were kept
    static Stored of(long numbers) {
        return new Stored((int) Math.max(1, Math.ceilDiv(numbers, MOST_NUMBERS)));
    }

    /// The numbers of rows 0 to `last`, from the first that is kept and not before `first`; a number where all are the
    /// same.
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

    private static void write(long bits, byte[] bytes, int at) {
        for (int b = 0; b < BYTES; b++) {
            bytes[at + b] = (byte) (bits >>> (56 - 8 * b));
        }
    }
}
