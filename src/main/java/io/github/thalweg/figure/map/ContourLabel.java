package io.github.thalweg.figure.map;

/// The value of a contour, written along it.
///
/// @param x     of its middle, in pixels, as is y
/// @param angle from the horizontal, clockwise
/// @param size  of its letters
public record ContourLabel(Contour contour, String text, double x, double y, double angle, double size) {}
