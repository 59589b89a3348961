package io.github.thalweg.window.lesson;

/// Sentences of lessons in the window.
final class Messages {
    static final String NOT_YET = "In this stage of the lesson the runs stay as they are; change them under Try";
    static final String NOT_THIS = "The task leaves this as it is; Make it yours opens everything";
    static final String CLICK =
            "Click on the map, or type the place. The answer is right if the run is inside the ring.";
    static final String SOLVED = "Solved";
    static final String MEASURING = "Measuring";

    private Messages() {}

    static String marked(String place) {
        return "You marked " + place;
    }

    static String itIs(String place) {
        return "It is at " + place;
    }

    static String place(boolean right, String distance, String place, String within) {
        return (right ? "Right: it is at " : "It is at ") + place + ", " + distance + " from your mark (" + within
                + " would do)";
    }

    static String cannotKeep(String reason) {
        return "Progress in lessons cannot be kept: " + reason;
    }
}
