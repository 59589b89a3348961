/// Animations: numbered frames with their timing, before a format codes them.
///
/// Uses `figure` for the pictures. Frames are drawn on all processors ([OrderedPipeline]) and handed to the coder
/// in their order, on the caller's thread; interrupting that thread cancels.
///
/// Start with [Film], then [Frames] and [FigureFrames].
package io.github.thalweg.export.film;
