package io.github.thalweg.figure.run;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Point;

/// Text of a place: `(1, −2)`, or of one variable `x = 1`.
public final class PlaceText {
    private PlaceText() {}

    public static String of(Point at, boolean oneVariable) {
        String x = Numbers.rounded(at.x(), 3);
        return oneVariable ? "x = " + x : "(" + x + ", " + Numbers.rounded(at.y(), 3) + ")";
    }
}
