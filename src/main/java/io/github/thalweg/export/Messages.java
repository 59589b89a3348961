package io.github.thalweg.export;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sentences about files to export.
final class Messages {
    private Messages() {}

    static String tooManyPixels(int columns, int rows) {
        return "an animation has at most 10 million pixels, was " + columns + " x " + rows;
    }

    static String firstUpdate(int last, int first) {
        return "the first update must be in [0, " + last + "], was " + first;
    }

    static String onlyRaces(String format) {
        return format + " holds figures of races alone";
    }

    static String ending(List<String> endings, Path target) {
        return "-o must end in " + String.join(", ", endings) + ", was " + target;
    }

    static String studyEnding(List<String> endings, Path target) {
        return "-o must end in ." + String.join(", .", endings) + ", was " + target;
    }

    static String fileEnding(List<String> endings, @Nullable Path name) {
        return "the file must end in ." + String.join(", .", endings) + ", was " + name;
    }
}
