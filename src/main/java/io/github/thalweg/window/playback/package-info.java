/// The timeline: play, step, scrub, and the clock that moves the playhead.
///
/// Uses `window.scenario` and `window.controls`. All playheads are moved by the one `AnimationTimer` of [Playhead],
/// once a frame; it stops when the window hides.
///
/// Start with [TimelineBar] and [Playhead].
package io.github.thalweg.window.playback;
