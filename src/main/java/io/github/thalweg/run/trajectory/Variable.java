package io.github.thalweg.run.trajectory;

/// A name of the rule's text whose value is recorded at every update.
///
/// @param perCoordinate it has a value for x and one for y
/// @param state         it has a value before the first update
public record Variable(String name, boolean perCoordinate, boolean state) {}
