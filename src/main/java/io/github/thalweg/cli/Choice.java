package io.github.thalweg.cli;

import io.github.thalweg.catalog.InputException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// A word out of a few.
final class Choice {
    private Choice() {}

    /// @throws InputException with the words there are, when this is none
    static <T> T of(String option, String word, Map<String, T> choices) throws InputException {
        T choice = choices.get(word);
        if (choice == null) {
            throw new InputException(
                    option + " must be one of " + String.join(", ", choices.keySet()) + ", was " + word);
        }
        return choice;
    }

    /// The same among named values.
    static <T> T of(String option, String word, T[] values, Function<T, String> name) throws InputException {
        var choices = new TreeMap<String, T>();
        Arrays.stream(values).forEach(value -> choices.put(name.apply(value), value));
        return of(option, word, choices);
    }
}
