package io.github.thalweg;

import org.jspecify.annotations.Nullable;

/// Sentences about the start of the program.
final class Messages {
    private Messages() {}

    static String noScreen(@Nullable String reason) {
        return "thalweg: a window needs a screen, found none (" + reason
                + "); `thalweg --help` shows what works without one";
    }
}
