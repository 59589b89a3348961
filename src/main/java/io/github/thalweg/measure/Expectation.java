package io.github.thalweg.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a measured value should be: a number within a tolerance, words, or bounds.
///
/// @param expected  null where only bounds count
/// @param tolerance the largest difference from an expected number
/// @param atLeast   the lowest number that will do, or null
/// @param atMost    the highest number that will do, or null
public record Expectation(
        @Nullable Measured expected,
        double tolerance,
        @Nullable Double atLeast,
        @Nullable Double atMost) {
    public boolean holds(Measured value) {
        return (expected == null || isAsExpected(expected, value))
                && (atLeast == null || value.number() >= atLeast)
                && (atMost == null || value.number() <= atMost);
    }

    private boolean isAsExpected(Measured expectation, Measured value) {
        return switch (expectation) {
            case Measured.Number(double number) ->
                value instanceof Measured.Number(double found) && Math.abs(found - number) <= tolerance;
            case Measured.Words(String words) -> isSaid(words, value);
        };
    }

    /// Words without a number are those of a verdict that goes on with one: `converged` is `converged at 87`.
    private static boolean isSaid(String words, Measured value) {
        return switch (value) {
            case Measured.Number(double number) -> words.equals("not finite") && !Double.isFinite(number);
            case Measured.Words(String said) ->
                said.equals(words) || said.replaceFirst(" at [\\d,]+$", "").equals(words);
        };
    }

    /// The expectation in a sentence, e.g. `7.407 within 0.001`, `at most 0.1`.
    public String text() {
        List<String> parts = new ArrayList<>();
        switch (expected) {
            case null -> {}
            case Measured.Number(double number) -> parts.add(Messages.within(number, tolerance));
            case Measured.Words(String words) -> parts.add(words);
        }
        if (atLeast != null) {
            parts.add(Messages.atLeast(atLeast));
        }
        if (atMost != null) {
            parts.add(Messages.atMost(atMost));
        }
        return Messages.and(parts);
    }

    /// The same on screen and paper, with the minus sign that measured values have.
    public String shown() {
        return text().replaceAll("-(?=[0-9])", "−");
    }
}
