package io.github.thalweg.formula.spelling;

import java.util.List;
import java.util.Map;

/// What a typed text was read as.
///
/// @param typed   the text
/// @param formula the same in the spelling of the language
/// @param notes   sentences on what was read where that is more than another way of writing
/// @param renamed names that were taken for coordinates; leaving them as they are undoes it
public record Reading(String typed, String formula, List<String> notes, Map<String, String> renamed) {
    public Reading {
        notes = List.copyOf(notes);
        renamed = Map.copyOf(renamed);
    }

    /// Whether the text is not in the spelling of the language.
    public boolean isForeign() {
        return !typed.equals(formula);
    }
}
