package io.github.thalweg.window.scenario;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// The playhead: the update that is shown, and its movement. Computing is over before playing begins.
public final class PlaybackModel {
    public static final double MIN_SPEED = 0.1;
    public static final double MAX_SPEED = 100;
    /// Seconds from start to end at speed 1, whatever the number of updates.
    public static final double SECONDS = 8;

    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty concealed = new SimpleBooleanProperty();

    public PlaybackModel() {
        step.bind(position.map(Number::intValue).map(Number.class::cast));
    }

    // Properties

    /// The update under the playhead, 0 (the start) to [#lengthProperty].
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public int step() {
        return step.get();
    }

    /// The position of the playhead, also between updates.
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// The number of updates of the race.
    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// 0.1 to 100, as a multiple of one race in eight seconds.
    public DoubleProperty speedProperty() {
        return speed;
    }

    public BooleanProperty loopProperty() {
        return loop;
    }

    /// What comes after the playhead is not shown at all.
    public BooleanProperty concealedProperty() {
        return concealed;
    }

    // Commands

    /// A playhead that rests at the end stays at the end.
    public void setLength(int updates) {
        boolean resting = !playing.get() && position.get() >= length.get();
        length.set(updates);
        position.set(resting ? updates : Math.min(position.get(), updates));
    }

    /// Plays on; from the start when the playhead is at the end.
    public void play() {
        if (position.get() >= length.get()) {
            position.set(0);
        }
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
    }

    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Moves the playhead, to the nearest step there is.
    public void seek(int target) {
        pause();
        position.set(Math.clamp(target, 0, length.get()));
    }

    public void stepForward() {
        seek(step() + 1);
    }

    public void stepBack() {
        seek(step() - 1);
    }

    public void toStart() {
        seek(0);
    }

    public void toEnd() {
        seek(length.get());
    }

    /// Time has passed, in seconds.
    public void advance(double seconds) {
        if (playing.get()) {
            double next = position.get() + seconds * speed.get() * length.get() / SECONDS;
            if (next < length.get()) {
                position.set(next);
            } else {
                reachEnd();
            }
        }
    }

    private void reachEnd() {
        position.set(loop.get() ? 0 : length.get());
        playing.set(loop.get());
    }
}
