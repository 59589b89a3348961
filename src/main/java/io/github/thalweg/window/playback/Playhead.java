package io.github.thalweg.window.playback;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// The clock of the playheads: it moves them once a frame.
public final class Playhead extends AnimationTimer {
    private static final double NANOSECONDS = 1e-9;
    /// After a pause of the whole machine the race goes on where it was.
    private static final double MAX_FRAME = 0.25;

    private final List<DoubleConsumer> moved;
    private long last;

    /// @param moved told in each frame how many seconds have passed
    public Playhead(List<DoubleConsumer> moved) {
        this.moved = List.copyOf(moved);
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            double seconds = Math.min((now - last) * NANOSECONDS, MAX_FRAME);
            moved.forEach(each -> each.accept(seconds));
        }
        last = now;
    }
}
