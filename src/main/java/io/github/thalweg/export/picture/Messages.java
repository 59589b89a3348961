package io.github.thalweg.export.picture;

import java.nio.file.Path;
import java.util.Locale;

/// Sentences about pictures.
final class Messages {
    static final String LIMITS = "at least 64 pixels a side and at most 100 million in all";

    private Messages() {}

    static String tooLongCode(int characters) {
        return "a QR picture holds at most 2,953 characters: the scenario's code has "
                + String.format(Locale.ROOT, "%,d", characters);
    }

    static String codeEnding(Path target) {
        return "-o must end in .png, was " + target;
    }
}
