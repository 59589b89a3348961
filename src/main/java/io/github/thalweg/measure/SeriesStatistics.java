package io.github.thalweg.measure;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/// Numbers made of the rows of a series. Each is NaN where there is no row.
final class SeriesStatistics {
    private SeriesStatistics() {}

    static double mean(double[] rows) {
        return rows.length == 0 ? Double.NaN : Arrays.stream(rows).sum() / rows.length;
    }

    static double deviation(double[] rows) {
        double mean = mean(rows);
        return Math.sqrt(
                mean(Arrays.stream(rows).map(row -> (row - mean) * (row - mean)).toArray()));
    }

    /// Pearson's correlation.
    static double correlation(double[] first, double[] second) {
        double a = mean(first);
        double b = mean(second);
        double together = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (int i = 0; i < first.length; i++) {
            together += (first[i] - a) * (second[i] - b);
            ofFirst += (first[i] - a) * (first[i] - a);
            ofSecond += (second[i] - b) * (second[i] - b);
        }
        return together / Math.sqrt(ofFirst * ofSecond);
    }

    /// The place of the first row that is higher than all before it, -1 where there is none.
    static int highest(double[] rows) {
        int highest = -1;
        for (int i = 0; i < rows.length; i++) {
            if (highest < 0 || rows[i] > rows[highest] || Double.isNaN(rows[highest])) {
                highest = i;
            }
        }
        return highest;
    }

    static int lowest(double[] rows) {
        return highest(Arrays.stream(rows).map(row -> -row).toArray());
    }

    /// The number of pairs of neighbours whose difference meets a condition.
    static int pairs(double[] rows, DoublePredicate difference) {
        int count = 0;
        for (int i = 1; i < rows.length; i++) {
            if (difference.test(rows[i] - rows[i - 1])) {
                count++;
            }
        }
        return count;
    }

    static int signChanges(double[] rows) {
        int count = 0;
        double before = 0;
        for (double row : rows) {
            double sign = Math.signum(row);
            if (sign * before < 0) {
                count++;
            }
            before = sign == 0 || Double.isNaN(sign) ? before : sign;
        }
        return count;
    }
}
