package io.github.thalweg.window.playback;

import io.github.thalweg.figure.style.Numbers;

/// Texts of the playback.
final class Messages {
    static final String PLAYHEAD = "Playhead, in updates";
    static final String TO_START = "To the start (Home)";
    static final String BACK = "One update back (Left)";
    static final String FORWARD = "One update forward (Right)";
    static final String TO_END = "To the end (End)";
    static final String PLAY = "Play (Space)";
    static final String PAUSE = "Pause (Space)";
    static final String UPDATE = "the update";
    static final String UPDATE_HELP = "Update under the playhead; type another to go there";
    static final String LOOP = "Loop (Shift+L)";
    static final String SPEED_HELP = "Speed: at 1x a race lasts eight seconds";

    /// How many updates there are, and the epoch where one is known.
    static String of(int updates, double epoch) {
        return Double.isNaN(epoch) ? "/ " + updates : "/ " + updates + ", epoch " + Numbers.rounded(epoch, 3);
    }

    private Messages() {}
}
