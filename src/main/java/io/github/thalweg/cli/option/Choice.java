package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.formula.parse.Vocabulary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Parsing of an option's value that is one of a few words.
public final class Choice {
    private static final Map<String, Theme> THEMES =
            new TreeMap<>(Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "high-contrast", Theme.HIGH_CONTRAST));

    private Choice() {}

    /// The word for a value of ours.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static Theme theme(String word) throws InputException {
        return of("--theme", word, THEMES);
    }

    /// @throws InputException with the words there are and the one that is near, when this is none
    static <T> T of(String option, String word, Map<String, T> choices) throws InputException {
        T choice = choices.get(word);
        if (choice == null) {
            String near = Vocabulary.nearest(word, choices.keySet().stream());
            throw new InputException(Messages.oneOf(option, choices.keySet(), word, near));
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
