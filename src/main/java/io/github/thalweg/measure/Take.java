package io.github.thalweg.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How one number is made of a series.
public enum Take {
    /// The series at one update.
    AT,
    /// The series at the last row, also when that is not finite.
    LAST,
    MAX,
    MIN,
    MEAN,
    /// The standard deviation, divided by the number of rows.
    SD,
    SUM,
    /// The first update at which the series is highest.
    UPDATE_OF_MAX,
    /// The first update at which the series is lowest.
    UPDATE_OF_MIN,
    /// The first update at which the condition holds.
    FIRST(true),
    /// The first update from which the condition holds up to the last row.
    SETTLED(true),
    /// The number of rows for which the condition holds.
    COUNT(true),
    /// Pairs of neighbouring rows of which the second is larger.
    RISES,
    /// Pairs of neighbouring rows of which the second is smaller.
    FALLS,
    /// Pairs of neighbouring rows of unlike sign; zeros are skipped.
    SIGN_CHANGES,
    /// The number of the last row.
    UPDATES,
    /// Pearson's correlation with a second series over the same rows.
    CORRELATION,
    /// The words of the run's verdict.
    VERDICT,
    /// A rate that a range test suggests.
    SUGGESTION,
    /// The median, over search seeds, of the lowest loss that a search finds.
    SEARCH,
    /// The quotient of two earlier values.
    RATIO,
    /// The difference of two earlier values.
    DIFFERENCE;

    private final boolean needsCondition;

    Take() {
        this(false);
    }

    Take(boolean needsCondition) {
        this.needsCondition = needsCondition;
    }

    /// Whether it asks when a condition holds.
    public boolean needsCondition() {
        return needsCondition;
    }

    /// The word in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All, by their words.
    public static Map<String, Take> words() {
        var words = new LinkedHashMap<String, Take>();
        Arrays.stream(values()).forEach(take -> words.put(take.word(), take));
        return words;
    }
}
