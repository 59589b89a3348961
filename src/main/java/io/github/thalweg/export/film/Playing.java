package io.github.thalweg.export.film;

/// Playback of an animation or a page: its range of updates and its timing.
///
/// @param from the update that it begins at
/// @param to   the update that it ends at; not above it where the last update of all runs is earlier
/// @param turntable the surface turns once, at the last update, instead
/// @param replay    a page only plays, where it could compute
public record Playing(Timing timing, int from, int to, boolean turntable, boolean replay) {
    /// All updates in 10 s.
    public static final Playing USUAL = new Playing(Timing.USUAL, 0, Integer.MAX_VALUE);

    /// The playhead moves.
    public Playing(Timing timing, int from, int to) {
        this(timing, from, to, false, false);
    }

    public Playing replaying() {
        return new Playing(timing, from, to, turntable, true);
    }
}
