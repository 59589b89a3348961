package io.github.thalweg.window.inspector;

import io.github.thalweg.window.scenario.PlaybackModel;

/// Models that the lines of a step are drawn from.
///
/// @param playback the update whose step it is
/// @param subSteps how many of its lines are done
public record StepModels(InspectorModel inspector, SubStepModel subSteps, PlaybackModel playback) {}
