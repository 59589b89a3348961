package io.github.thalweg.window.lesson;

/// Sentences of lessons in the window.
final class Messages {
    static final String NOT_YET = "In this stage of the lesson the runs stay as they are; change them under Try";
    static final String NOT_THIS = "The task leaves this as it is; Make it yours opens everything";
    static final String SOLVED = "Solved";
    static final String MEASURING = "Measuring";

    private Messages() {}

    static String cannotKeep(String reason) {
        return "Progress in lessons cannot be kept: " + reason;
    }
}
