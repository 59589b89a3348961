package io.github.thalweg.window.lesson;

/// Sentences of lessons in the window.
final class Messages {
    static final String NOT_YET = "In this stage of the lesson the runs stay as they are; change them under Try";
    static final String NOT_THIS = "The task leaves this as it is; Make it yours opens everything";
    static final String CLICK =
            "Click on the map, or type the place. The answer is right if the run is inside the ring.";
    static final String SOLVED = "Solved";
    static final String MEASURING = "Measuring";
    static final String SHOWS_WHERE = "Measured: shows where";
    static final String SEARCH = "Search lessons";
    static final String CLEAR = "Clear progress";
    static final String CLOSE = "Close (Esc)";
    static final String NO_LESSON = "No lesson has these words.";
    static final String OWN = "Your own";
    static final String GO_ON = "go on in the lesson";
    static final String SHOW_SOLUTION = "show the solution";
    static final String LEAVE = "leave the lesson";
    static final String START = "Start with lesson 1";
    static final String LATER = "Not now";
    static final String OFFER = "New here? A lesson takes six minutes.";
    static final String MAKE_YOURS = "Make it yours";
    static final String NEXT_LESSON = "Next lesson";
    static final String NOW_YOU = "Now you";
    static final String SHOW_THIS = "Show this";
    static final String SIDE_BY_SIDE = "Side by side";
    static final String ANSWER = "That is my answer";
    static final String RATE = "learning rate";
    static final String CHOOSE_SCHEDULE = "Choose a schedule, or type one";
    static final String A_FORMULA = "a formula of x and y";
    static final String A_VALUE = "a value";
    static final String FORMULA = "formula";
    static final String NOISE = "noise: standard deviation, or [in x, in y]";
    static final String SOLUTION = "Show a solution";
    static final String SAID = "You said: ";
    static final String RIGHT = "Right: ";
    static final String IT_IS = "It is: ";

    private Messages() {}

    static String wanted(String value) {
        return "wanted: " + value;
    }

    static String reached(boolean yes) {
        return yes ? "reached" : "not yet";
    }

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

    static String open(String lesson) {
        return "open the lesson " + lesson;
    }

    static String hands(int choices) {
        return "In class, keys 1 to " + choices + " count raised hands.";
    }

    static String updatesOf(String schedule) {
        return "updates of " + schedule;
    }

    static String oneSolution(String text) {
        return "One solution: " + text;
    }
}
