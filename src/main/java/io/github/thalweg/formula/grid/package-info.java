/// Recorded surfaces: values on a grid of points, and the smooth function through them.
///
/// Uses nothing else. Start with [GridSurface]. All is immutable.
package io.github.thalweg.formula.grid;
