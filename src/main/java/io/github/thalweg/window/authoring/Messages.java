package io.github.thalweg.window.authoring;

import java.nio.file.Path;

/// Sentences of the dialog that writes lessons.
final class Messages {
    static final String NO_RUN = "A lesson needs a run to watch, found none";
    static final String LESSON_OPEN = "Leave the lesson first, or make it yours: then a lesson can be made from it";
    static final String MARKS =
            "{name} shows a measured value: choose it on the right. *emphasis*, `code`, $formula$; an empty line begins a"
                    + " new part.";
    static final String CHECKING = "Measuring";
    static final String NO_GOAL = "Choose it on the right";

    private Messages() {}

    static String written(Path file) {
        return "Written to " + file;
    }
}
