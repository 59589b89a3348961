package io.github.thalweg.run.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A study that a scenario keeps, with its options as texts: those of the command of that name.
///
/// @param options by name, in the order of the file; most have one text, `over` of a search may have several
public record StudySpec(Kind kind, Map<String, List<String>> options) {
    /// Kinds of studies, with the options that each has.
    public enum Kind {
        BASIN,
        SWEEP,
        ENSEMBLE,
        RANGE_TEST,
        SEARCH;

        public List<String> options() {
            return switch (this) {
                case BASIN -> List.of("run", "steps");
                case SWEEP -> List.of("run", "x", "y", "steps", "value", "target");
                case ENSEMBLE -> List.of("run", "x", "y", "steps", "minimum", "seeds");
                case RANGE_TEST -> List.of("run", "from", "to", "steps", "smoothing");
                case SEARCH -> List.of("run", "over", "method", "budget", "seed", "objective", "seeds");
            };
        }

        /// The word in files, e.g. `range-test`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// All, by their words.
        public static Map<String, Kind> words() {
            var words = new LinkedHashMap<String, Kind>();
            Arrays.stream(values()).forEach(kind -> words.put(kind.word(), kind));
            return words;
        }
    }

    public StudySpec {
        var copy = new LinkedHashMap<String, List<String>>();
        options.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        options = java.util.Collections.unmodifiableMap(copy);
    }

    /// The texts of an option; none where it is not said.
    public List<String> texts(String option) {
        return options.getOrDefault(option, List.of());
    }

    /// The text of an option, or null where it is not said.
    public @Nullable String text(String option) {
        List<String> texts = texts(option);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /// The number of an option.
    ///
    /// @throws NumberFormatException when its text is none; a file that was read has numbers where they belong
    public double number(String option, double otherwise) {
        String text = text(option);
        return text == null ? otherwise : Double.parseDouble(text);
    }

    /// The study with another text for one option.
    public StudySpec with(String option, List<String> texts) {
        var changed = new LinkedHashMap<>(options);
        changed.put(option, texts);
        return new StudySpec(kind, changed);
    }
}
