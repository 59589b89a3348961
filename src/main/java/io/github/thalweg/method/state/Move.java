package io.github.thalweg.method.state;

/// Result of an update: theta after it and the accepted rate.
///
/// @param to   theta after the update
/// @param rate the accepted step length, 0 when no step was made
public record Move(Vector to, double rate) {}
