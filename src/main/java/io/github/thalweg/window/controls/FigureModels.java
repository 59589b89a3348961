package io.github.thalweg.window.controls;

import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.HoverModel;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;

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
