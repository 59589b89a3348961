package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ValueScale;
import java.awt.geom.Path2D;

/// A contour: the lines on which the surface has one value, in landscape units.
public record Contour(ValueScale.Level level, Path2D lines) {}
