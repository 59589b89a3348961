package io.github.thalweg.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How the numbers of many members, seeds or values of a sweep, become one.
public enum Over {
    MEAN {
        @Override
        double of(double[] numbers) {
            return Arrays.stream(numbers).sum() / numbers.length;
        }
    },
    /// The root of the mean square.
    RMS {
        @Override
        double of(double[] numbers) {
            return Math.sqrt(Arrays.stream(numbers).map(n -> n * n).sum() / numbers.length);
        }
    },
    MEDIAN {
        @Override
        double of(double[] numbers) {
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    },
    /// The standard deviation, divided by the number of members.
    SD {
        @Override
        double of(double[] numbers) {
            return SeriesStatistics.deviation(numbers);
        }
    },
    MIN {
        @Override
        double of(double[] numbers) {
            return Arrays.stream(numbers).min().orElse(Double.NaN);
        }
    },
    MAX {
        @Override
        double of(double[] numbers) {
            return Arrays.stream(numbers).max().orElse(Double.NaN);
        }
    },
    /// The part of the members whose number meets the condition `where`; each is 1 or 0 here.
    SHARE {
        @Override
        double of(double[] numbers) {
            return MEAN.of(numbers);
        }
    };

    abstract double of(double[] numbers);

    /// The word in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All, by their words.
    public static Map<String, Over> words() {
        var words = new LinkedHashMap<String, Over>();
        Arrays.stream(values()).forEach(over -> words.put(over.word(), over));
        return words;
    }
}
