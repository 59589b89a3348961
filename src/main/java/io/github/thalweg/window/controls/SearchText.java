package io.github.thalweg.window.controls;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Text in which a choice is searched for. What is called as typed comes first, what mentions it last.
///
/// @param name what the choice is called
/// @param id   its name in files
/// @param tags single words that it is filed under
/// @param text sentences and formulas
public record SearchText(String name, String id, List<String> tags, String text) {
    private static final int NONE = Integer.MAX_VALUE;

    /// The choices that have what is typed, the best match first; all of them in their order when nothing is.
    public static <T> List<T> matches(List<T> all, String typed, Function<T, SearchText> text) {
        String words = lower(typed.strip());
        if (words.isEmpty()) {
            return List.copyOf(all);
        }
        return all.stream()
                .filter(choice -> text.apply(choice).rank(words) < NONE)
                .sorted(Comparator.comparingInt(choice -> text.apply(choice).rank(words)))
                .toList();
    }

    /// The place of the match among all kinds of matches, 0 for the best.
    private int rank(String words) {
        String called = lower(name);
        String filed = lower(id);
        List<Boolean> kinds = List.of(
                called.equals(words) || filed.equals(words),
                called.startsWith(words),
                filed.startsWith(words),
                wordStarts(called, words),
                called.contains(words) || filed.contains(words),
                tags.stream().anyMatch(tag -> lower(tag).equals(words)),
                tags.stream().anyMatch(tag -> lower(tag).contains(words)),
                wordStarts(lower(text), words),
                lower(text).contains(words));
        int first = kinds.indexOf(true);
        return first < 0 ? NONE : first;
    }

    private static boolean wordStarts(String text, String words) {
        return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .anyMatch(at -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
