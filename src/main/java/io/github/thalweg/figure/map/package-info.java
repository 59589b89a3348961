/// The map: the landscape's colours and contours from above, the runs' lines, heads, minima and overlays.
///
/// Uses `figure.run`, `figure.scale` and `figure.style`. Places are pixels before scaling, y pointing down;
/// `ViewTransform` converts from landscape units. Painters may run on any thread, pictures that keep layers
/// ([MapPicture]) on one at a time.
///
/// Start with [MapPainter] for the order of the layers, then [LandscapeLayer] and [TrajectoryPainter].
package io.github.thalweg.figure.map;
