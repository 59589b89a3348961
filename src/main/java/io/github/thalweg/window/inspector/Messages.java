package io.github.thalweg.window.inspector;

/// Texts of the step, line by line.
final class Messages {
    static final String LINES = "Lines of the step";
    static final String COPIED = "Copied the step as text";
    static final String COMPARE = "Compare with another run";
    static final String ANATOMY_HELP = "Anatomy of the step on the map (S)";
    static final String TYPESET_HELP = "The rule as mathematics";
    static final String COPY_HELP = "Copy as text";
    static final String PLAY_HELP = "Play the step, line by line (P)";
    static final String NO_COMPARISON = "No comparison";

    private Messages() {}

    static String compareWith(String run) {
        return "Compare with " + run;
    }
}
