package io.github.thalweg.export.film;

import io.github.thalweg.catalog.file.InputException;

/// Timing of an animation.
///
/// @param fps     frames per second, a whole number from 1 to [#MAX_FPS]
/// @param seconds of movement, at least one frame
/// @param hold    seconds that the last picture stays, at least 0
/// @param plays   how often a GIF is played; [#FOREVER] for without end
public record Timing(int fps, double seconds, double hold, int plays) {
    public static final int FOREVER = 0;
    public static final int MAX_FPS = 60;

    /// Movement and pause together.
    public static final double MAX_SECONDS = 600;

    private static final int MAX_PLAYS = 65_536;

    /// 10 s, 2 s of pause, again and again.
    public static final Timing USUAL = new Timing(25, 10, 2, FOREVER);

    /// @throws InputException when a number is outside its range
    public Timing checked() throws InputException {
        if (fps < 1 || fps > MAX_FPS) {
            throw new InputException(Messages.framesPerSecond(MAX_FPS, fps));
        }
        if (!(seconds * fps >= 1)) {
            throw new InputException(Messages.length(seconds));
        }
        if (!(hold >= 0 && seconds + hold <= MAX_SECONDS)) {
            throw new InputException(Messages.pause(hold));
        }
        if (plays < 0 || plays > MAX_PLAYS) {
            throw new InputException(Messages.plays(plays));
        }
        return this;
    }

    /// Frames of movement.
    public int moving() {
        return Math.max(1, (int) Math.round(seconds * fps));
    }

    /// Frames of the pause, after the last one of movement.
    public int held() {
        return (int) Math.round(hold * fps);
    }

    /// The begin of a frame in hundredths of a second, the unit of a GIF. Exact for 1, 2, 4, 5, 10, 20, 25
    /// and 50 frames per second; for others each frame begins at the nearest hundredth, so that the speed is right.
    public long hundredths(int frame) {
        return Math.round(100.0 * frame / fps);
    }
}
