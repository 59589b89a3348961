package io.github.thalweg.export.handout;

import org.jspecify.annotations.Nullable;

/// Texts of handouts around those of the lesson.
final class Messages {
    static final String LESSON = "Lesson";
    static final String WITH_SOLUTIONS = "With solutions";
    static final String REASON = "My reason:";
    static final String PREDICT = "1  Predict";
    static final String MARK = "Mark the place on the map with a cross.";
    static final String WATCH = "2  Watch, and why";
    static final String TRY = "3  Try";
    static final String RIGHT = "(right) ";

    private Messages() {}

    static String course(String name, int minutes) {
        return name + ", " + minutes + " minutes";
    }

    /// A line to write on without a name.
    static String student(@Nullable String name) {
        return "Name: " + (name == null ? "_".repeat(46) : name);
    }

    static String spot(String x, String y, String within) {
        return "It is at (" + x + ", " + y + "); right within " + within + ".";
    }

    static String solution(String text) {
        return "A solution: `" + text + "`";
    }

    static String hint(String text) {
        return "Hint: " + text;
    }

    static String figure(String caption) {
        return "Figure: " + caption;
    }

    static String page(String title, int number) {
        return title + ", page " + number;
    }
}
