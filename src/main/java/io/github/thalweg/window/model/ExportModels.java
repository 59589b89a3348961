package io.github.thalweg.window.model;

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
