package io.github.thalweg.study.factor;

import java.math.BigDecimal;
import java.math.MathContext;

/// Rounding to significant digits: what a study proposes has as many digits as it can know, and is used with just
/// these.
public final class Digits {
    private Digits() {}

    /// @param value finite
    public static double rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
