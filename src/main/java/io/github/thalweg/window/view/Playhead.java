package io.github.thalweg.window.view;

import io.github.thalweg.window.model.PlaybackModel;
import javafx.animation.AnimationTimer;

/// The one clock of the window: moves the playhead once a frame.
public final class Playhead extends AnimationTimer {
    private static final double NANOSECONDS = 1e-9;
    /// After a pause of the whole machine the race goes on where it was.
    private static final double LONGEST_FRAME = 0.25;

    private final PlaybackModel playback;
    private long last;

    public Playhead(PlaybackModel playback) {
        this.playback = playback;
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            playback.advance(Math.min((now - last) * NANOSECONDS, LONGEST_FRAME));
        }
        last = now;
    }
}
