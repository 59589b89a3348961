package io.github.thalweg.figure.map;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Curvature;

/// Curvature in words: the eigenvalues, and the condition number where it is defined.
public final class CurvatureText {
    private CurvatureText() {}

    /// E.g. `λ₁ 12   λ₂ 0.5   condition 24`, `λ₁ 3   λ₂ −1   indefinite: a saddle's shape`.
    public static String of(Curvature curvature) {
        return "λ₁ " + Numbers.readout(curvature.high()) + "   λ₂ " + Numbers.readout(curvature.low()) + "   "
                + form(curvature);
    }

    private static String form(Curvature curvature) {
        return switch (curvature.form()) {
            case BOWL -> "condition " + Numbers.readout(curvature.condition());
            case DOME -> "condition " + Numbers.readout(curvature.condition()) + ", curved down";
            case SADDLE -> "indefinite: a saddle's shape";
            case TROUGH -> "flat in one direction";
            case FLAT -> "flat";
            case UNDEFINED -> "undefined";
        };
    }
}
