package io.github.thalweg.lesson;

/// Sentences about what a draft of a lesson still needs.
final class DraftMessages {
    static final String TITLE = needs("a title");
    static final String QUESTION = needs("a question");
    static final String EXPLANATION = needs("an explanation");
    static final String TWO_ANSWERS = needs("two answers");
    static final String RIGHT_ANSWER = needs("a mark at the right answer");
    static final String ONE_RIGHT_ANSWER = needs("just one answer marked as right");
    static final String UPDATE = needs("a whole number for the update, or nothing for the last");
    static final String DISTANCE = needs("a distance above 0 within which an answer is right");
    static final String WHY_THERE = needs("why the run is there");
    static final String TASK = needs("a text of the task");
    static final String CHANGE = needs("a number that the task lets change");
    static final String GOAL = needs("a goal of the task");
    static final String BOUND = needs("a number that the goal asks for");

    private DraftMessages() {}

    private static String needs(String what) {
        return "The lesson still needs " + what;
    }

    static String why(String answer, boolean right) {
        return needs("why \"" + answer + "\" is " + (right ? "right" : "wrong"));
    }

    static String solution(String path) {
        return needs("a number for " + path + " in the solution");
    }
}
