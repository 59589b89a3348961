package io.github.thalweg.window.export;

import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;

/// Models that a figure or a table is exported from.
///
/// @param figure what is drawn, and how
/// @param data   what is written as a table
/// @param status where it is told what came of it
public record ExportModels(
        ExportModel figure,
        DataModel data,
        SessionModel session,
        PlaybackModel playback,
        StatusModel status,
        Background background) {}
