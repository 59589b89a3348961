package io.github.thalweg.window.model;

/// Models that a figure of the race is drawn from.
///
/// @param playback   the update that it shows
/// @param appearance how it looks
/// @param hover      what the mouse is over, on any of the figures
/// @param background where it is drawn
public record FigureModels(
        SessionModel session,
        PlaybackModel playback,
        AppearanceModel appearance,
        HoverModel hover,
        Background background) {}
