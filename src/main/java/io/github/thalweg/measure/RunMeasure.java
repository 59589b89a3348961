package io.github.thalweg.measure;

import io.github.thalweg.landscape.Point;
import org.jspecify.annotations.Nullable;

/// A measure of one run: a series, the rows that count, and how one number is made of them.
///
/// @param of        what is measured: a name of [RunSeries] or an expression of them
/// @param with      the second series of a correlation, else null
/// @param to        where `distance` is measured to; the landscape's only minimum when null
/// @param update    that of [Take#AT], else null
/// @param rows      rows that count
/// @param condition of [Take#FIRST], [Take#SETTLED], [Take#COUNT]
/// @param members   how many members become one number
public record RunMeasure(
        Subject subject,
        Take take,
        String of,
        @Nullable String with,
        @Nullable Point to,
        @Nullable Integer update,
        Rows rows,
        Condition condition,
        Members members)
        implements Measure {
    /// The same measure of another subject.
    public RunMeasure of(Subject other) {
        return new RunMeasure(other, take, of, with, to, update, rows, condition, members);
    }

    /// The same series, taken otherwise.
    RunMeasure with(Take other) {
        return new RunMeasure(subject, other, of, with, to, update, rows, condition, members);
    }

    /// Rows that count.
    ///
    /// @param from  the first, 0 is the start
    /// @param until the last, or null for the run's last
    public record Rows(int from, @Nullable Integer until) {
        public static final Rows ALL = new Rows(0, null);
    }

    /// @param over  null where there is one member
    /// @param where of [Over#SHARE]
    public record Members(@Nullable Over over, Condition where) {
        public static final Members ONE = new Members(null, Condition.NONE);
    }
}
