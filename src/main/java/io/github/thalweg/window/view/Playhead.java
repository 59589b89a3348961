package io.github.thalweg.window.view;

import io.github.thalweg.window.model.WindowModel;
import javafx.animation.AnimationTimer;

/// The one clock of the window: moves the playheads once a frame.
public final class Playhead extends AnimationTimer {
    private static final double NANOSECONDS = 1e-9;
    /// After a pause of the whole machine the race goes on where it was.
    private static final double LONGEST_FRAME = 0.25;

    private final WindowModel window;
    private long last;

    public Playhead(WindowModel window) {
        this.window = window;
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            double seconds = Math.min((now - last) * NANOSECONDS, LONGEST_FRAME);
            window.playback().advance(seconds);
            window.subSteps().advance(seconds);
            window.surface().advance(seconds);
        }
        last = now;
    }
}
