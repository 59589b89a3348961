package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.formula.parse.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Parsing of an option's value that is one of a few words.
public final class Choice {
    private static final Map<String, Theme> THEMES =
            new TreeMap<>(Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "high-contrast", Theme.HIGH_CONTRAST));

    /// What other programs call what is meant, by the option.
    private static final Map<String, Map<String, List<String>>> MEANT = Map.of(
            "--overlay",
            Overlay.OTHER_WORDS,
            "--figure",
            Map.of(
                    "map",
                    List.of("contour", "contours", "heatmap", "path", "paths", "trajectory", "trajectories", "2d"),
                    "surface",
                    List.of("3d", "mesh", "landscape"),
                    "rate",
                    List.of("lr", "learning-rate", "schedule"),
                    "gradient",
                    List.of("grad", "grad-norm"),
                    "loss",
                    List.of("curve", "curves", "cost", "error", "training"),
                    "all",
                    List.of("plots", "panels", "everything", "dashboard"),
                    "data",
                    List.of("examples", "scatter", "fit")),
            "--palette",
            Map.of(
                    "viridis",
                    List.of("magma", "plasma", "inferno", "turbo"),
                    "cividis",
                    List.of("colorblind", "color-blind", "accessible"),
                    "grey",
                    List.of("gray", "greys", "grays", "bw")));

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
            String meant = meant(option, word);
            String near = meant == null ? Vocabulary.nearest(word, choices.keySet().stream()) : meant;
            throw new InputException(Messages.oneOf(option, choices.keySet(), word, near));
        }
        return choice;
    }

    private static @Nullable String meant(String option, String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('_', '-');
        return MEANT.getOrDefault(option, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// The same among named values.
    static <T> T of(String option, String word, T[] values, Function<T, String> name) throws InputException {
        var choices = new TreeMap<String, T>();
        Arrays.stream(values).forEach(value -> choices.put(name.apply(value), value));
        return of(option, word, choices);
    }
}
