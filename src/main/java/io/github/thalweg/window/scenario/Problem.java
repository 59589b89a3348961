package io.github.thalweg.window.scenario;

import io.github.thalweg.formula.syntax.FormulaException;
import org.jspecify.annotations.Nullable;

/// Problem of a draft: one sentence, and the place in its text.
///
/// @param start      offset in the text, in characters; -1 when it is not in the text
/// @param length     in characters; 0 for one at that place
/// @param suggestion what was probably meant there, or null
public record Problem(
        String sentence, int start, int length, @Nullable String suggestion) {
    public static Problem inText(FormulaException e) {
        return new Problem(String.valueOf(e.getMessage()), e.start(), e.length(), e.suggestion());
    }

    public static Problem elsewhere(String sentence) {
        return new Problem(sentence, -1, 0, null);
    }
}
