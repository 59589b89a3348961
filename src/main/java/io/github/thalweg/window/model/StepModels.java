package io.github.thalweg.window.model;

/// Models that the lines of a step are drawn from.
///
/// @param playback the update whose step it is
/// @param subSteps how many of its lines are done
public record StepModels(InspectorModel inspector, SubStepModel subSteps, PlaybackModel playback) {}
