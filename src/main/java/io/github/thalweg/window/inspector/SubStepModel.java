package io.github.thalweg.window.inspector;

import io.github.thalweg.window.scenario.PlaybackModel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// A playhead within one update: its lines appear one at a time. Whatever else moves the race's playhead shows whole
/// updates again.
public final class SubStepModel {
    /// The value of [#lineProperty] while whole updates are shown.
    public static final int WHOLE = -1;

    /// Seconds that a line stands alone at speed 1: slowly enough to talk over.
    public static final double SECONDS = 1.2;

    private final PlaybackModel playback;
    private final InspectorModel inspector;
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(WHOLE);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private double waited;
    private boolean moving;

    public SubStepModel(PlaybackModel playback, InspectorModel inspector) {
        this.playback = playback;
        this.inspector = inspector;
        playback.positionProperty().subscribe(_ -> leave());
        inspector.selectedProperty().subscribe(this::changed);
    }

    // Properties

    /// The last line that is done, from 0; [#WHOLE] while all of them are.
    public ReadOnlyIntegerProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Lines appear by themselves.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    // Commands

    /// Plays the lines of the update under the playhead from the first; of the first update at the start.
    public void play() {
        playback.pause();
        inspector.openProperty().set(true);
        if (update() == 0) {
            move(1);
        }
        waited = 0;
        line.set(0);
        playing.set(true);
    }

    public void toggle() {
        if (playing.get()) {
            playing.set(false);
        } else {
            play();
        }
    }

    /// One line on; after the last, the first of the next update.
    public void forward() {
        playing.set(false);
        int next = line.get() + 1;
        if (line.get() != WHOLE && next < count()) {
            line.set(next);
        } else if (playback.step() < playback.lengthProperty().get()) {
            move(1);
            line.set(0);
        } else {
            line.set(WHOLE);
        }
    }

    /// One line back; before the first, the last but one of the update before.
    public void back() {
        playing.set(false);
        int from = line.get() == WHOLE ? count() - 1 : line.get();
        if (update() == 0) {
            return;
        }
        if (from > 0) {
            line.set(from - 1);
        } else {
            move(-1);
            line.set(update() == 0 ? WHOLE : count() - 1);
        }
    }

    /// Shows whole updates again.
    public void leave() {
        if (!moving) {
            playing.set(false);
            line.set(WHOLE);
        }
    }

    /// Time has passed, in seconds.
    public void advance(double seconds) {
        if (!playing.get()) {
            return;
        }
        waited += seconds * playback.speedProperty().get();
        if (waited >= SECONDS) {
            waited -= SECONDS;
            if (line.get() + 1 < count()) {
                line.set(line.get() + 1);
            } else {
                leave();
            }
        }
    }

    /// To the run's next update, or the one before.
    private void move(int by) {
        Inspected inspected = inspector.selectedProperty().get();
        int step = playback.step();
        moving = true;
        playback.seek(inspected == null ? step + by : inspected.step(step, by));
        moving = false;
    }

    private int update() {
        Inspected inspected = inspector.selectedProperty().get();
        return inspected == null ? playback.step() : inspected.update(playback.step());
    }

    /// A rule of another length, or none.
    private void changed(@Nullable Inspected inspected) {
        if (line.get() >= count()) {
            leave();
        }
    }

    private int count() {
        Inspected inspected = inspector.selectedProperty().get();
        return inspected == null ? 0 : inspected.inspection().texts().size();
    }
}
