package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;

/// The number that a measure makes of one run's series.
final class SeriesMeasure {
    private final RunMeasure measure;
    private final RunSeries series;
    /// The first row that counts.
    private final int from;

    private final double[] rows;

    private SeriesMeasure(RunMeasure measure, RunSeries series) throws InputException {
        this.measure = measure;
        this.series = series;
        this.from = Math.max(measure.rows().from(), first(measure));
        this.rows = series.values(measure.of(), from, last());
    }

    /// @throws InputException when the run has no such series
    static Measured of(RunMeasure measure, RunSeries series) throws InputException {
        return measure.take() == Take.UPDATES
                ? new Measured.Number(series.updates())
                : new SeriesMeasure(measure, series).value();
    }

    private static int first(RunMeasure measure) {
        int first = RunSeries.firstRow(measure.of());
        return measure.with() == null ? first : Math.max(first, RunSeries.firstRow(measure.with()));
    }

    private int last() {
        Integer until = measure.rows().until();
        return until == null ? series.updates() : Math.min(until, series.updates());
    }

    private Measured value() throws InputException {
        return switch (measure.take()) {
            case FIRST -> update(first());
            case SETTLED -> update(settled());
            default -> new Measured.Number(number());
        };
    }

    private static Measured update(int row) {
        return row < 0 ? Measured.Words.NEVER : new Measured.Number(row);
    }

    private double number() throws InputException {
        return switch (measure.take()) {
            case AT -> at(measure.update() == null ? -1 : measure.update() - from);
            case LAST -> at(rows.length - 1);
            case MAX -> at(SeriesStatistics.highest(rows));
            case MIN -> at(SeriesStatistics.lowest(rows));
            case MEAN -> SeriesStatistics.mean(rows);
            case SD -> SeriesStatistics.deviation(rows);
            case SUM -> SeriesStatistics.mean(rows) * rows.length;
            case UPDATE_OF_MAX -> from + SeriesStatistics.highest(rows);
            case UPDATE_OF_MIN -> from + SeriesStatistics.lowest(rows);
            case COUNT -> count();
            case RISES -> SeriesStatistics.pairs(rows, difference -> difference > 0);
            case FALLS -> SeriesStatistics.pairs(rows, difference -> difference < 0);
            case SIGN_CHANGES -> SeriesStatistics.signChanges(rows);
            case CORRELATION ->
                SeriesStatistics.correlation(rows, series.values(String.valueOf(measure.with()), from, last()));
            case FIRST, SETTLED, UPDATES, VERDICT, SUGGESTION, SEARCH, RATIO, DIFFERENCE ->
                throw new IllegalStateException("not a number of a series: " + measure.take());
        };
    }

    private double at(int place) {
        return place >= 0 && place < rows.length ? rows[place] : Double.NaN;
    }

    private int first() {
        for (int i = 0; i < rows.length; i++) {
            if (measure.condition().holds(rows[i])) {
                return from + i;
            }
        }
        return -1;
    }

    private int settled() {
        int begin = rows.length;
        while (begin > 0 && measure.condition().holds(rows[begin - 1])) {
            begin--;
        }
        return begin == rows.length ? -1 : from + begin;
    }

    private double count() {
        double count = 0;
        for (double row : rows) {
            count += measure.condition().holds(row) ? 1 : 0;
        }
        return count;
    }
}
