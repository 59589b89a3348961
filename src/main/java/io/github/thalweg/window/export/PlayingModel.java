package io.github.thalweg.window.export;

import io.github.thalweg.export.film.Playing;
import io.github.thalweg.export.film.Timing;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// Playback settings of an exported animation.
public final class PlayingModel {
    private static final Timing USUAL = Timing.USUAL;

    private final DoubleProperty seconds = new SimpleDoubleProperty(USUAL.seconds());
    private final DoubleProperty hold = new SimpleDoubleProperty(USUAL.hold());
    private final IntegerProperty fps = new SimpleIntegerProperty(USUAL.fps());
    private final BooleanProperty loop = new SimpleBooleanProperty(true);
    private final IntegerProperty from = new SimpleIntegerProperty();
    private final IntegerProperty to = new SimpleIntegerProperty(Playing.USUAL.to());

    PlayingModel() {}

    /// Seconds of movement.
    public DoubleProperty secondsProperty() {
        return seconds;
    }

    /// Seconds that the last picture stays.
    public DoubleProperty holdProperty() {
        return hold;
    }

    /// Frames per second.
    public IntegerProperty fpsProperty() {
        return fps;
    }

    /// A GIF is played again and again, otherwise once.
    public BooleanProperty loopProperty() {
        return loop;
    }

    /// The update that it begins at.
    public IntegerProperty fromProperty() {
        return from;
    }

    /// The update that it ends at.
    public IntegerProperty toProperty() {
        return to;
    }

    Playing playing() {
        var timing = new Timing(fps.get(), seconds.get(), hold.get(), loop.get() ? Timing.FOREVER : 1);
        return new Playing(timing, from.get(), to.get());
    }
}
