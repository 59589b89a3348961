package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.style.Numbers;

/// Sentences about scales.
final class Messages {
    static final String LOG = "log scale";
    static final String EQUAL_AREAS = "equal areas";

    private Messages() {}

    static String limits(double low, double high) {
        return "limits must be MIN,MAX with MIN below MAX, was " + low + "," + high;
    }

    static String shifted(double above) {
        return "log scale above " + Numbers.rounded(above, 3);
    }
}
