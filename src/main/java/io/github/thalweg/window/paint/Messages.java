package io.github.thalweg.window.paint;

/// Texts of painting.
final class Messages {
    static final String HELP =
            "Press to paint, drag to move, Shift for the opposite, right button to erase, wheel for the size";
    static final String DONE = "Done";
    static final String STOP = "Stop painting";
    static final String SIZE = "Size of the brush";
    static final String LAYER =
            "Brush on the map: arrow keys move it, Enter paints, Delete erases, [ and ] change its size";
    static final String MOVE = "move what was painted";
    static final String NOTHING = "Nothing was painted here";

    private Messages() {}

    static String full(int max) {
        return "The formula is full: it may have " + max + " characters, so nothing more can be painted";
    }
}
