package io.github.thalweg.export.film;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Sentences about animations.
final class Messages {
    private Messages() {}

    static String noFolder(Path target) {
        return target + ": expected an existing folder to write to, found none";
    }

    static String notWritten(Path target, @Nullable String reason) {
        return target + ": cannot be written: " + reason;
    }

    static String framesPerSecond(int most, int found) {
        return "frames per second must be a whole number from 1 to " + most + ", was " + found;
    }

    static String length(double seconds) {
        return "the length must be at least one frame, was " + seconds + " s";
    }

    static String pause(double seconds) {
        return "the pause at the end must be at least 0 s, and at most 600 s with the length, was " + seconds + " s";
    }

    static String plays(int plays) {
        return "the number of plays must be from 1 to 65536, or forever, was " + plays;
    }
}
