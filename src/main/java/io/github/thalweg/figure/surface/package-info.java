/// The surface in three dimensions: mesh, projection, z-buffer, and the runs' lines on it.
///
/// Uses `figure.map` for levels and runs, `figure.scale` for colours. The model is the box [-1, 1] x [-1, 1] x
/// [-HEIGHT/2, HEIGHT/2]; angles are degrees; nearness is the reciprocal of the depth. The z-buffer is filled on
/// all processors in strips, with pixels that do not depend on their number.
///
/// Start with [Projection], then [Relief] and [SurfacePainter].
package io.github.thalweg.figure.surface;
