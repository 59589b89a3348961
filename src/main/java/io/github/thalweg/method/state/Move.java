package io.github.thalweg.method.state;

/// What an update does.
///
/// @param to   theta after the update
/// @param rate the accepted step length, 0 when no step was made
public record Move(Vector to, double rate) {}
