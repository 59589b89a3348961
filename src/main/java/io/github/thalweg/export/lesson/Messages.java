package io.github.thalweg.export.lesson;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Sentences about the pages of lessons.
final class Messages {
    static final String TITLE = "Lessons on gradient descent";

    private Messages() {}

    static String noFolder(Path folder, @Nullable String reason) {
        return folder + ": expected a folder that can be made, found " + reason;
    }
}
